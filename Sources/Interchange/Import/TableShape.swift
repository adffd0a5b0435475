/// What a column of a table stands for.
enum TableField: String, CaseIterable {
    case id, title, date, until, time, zone, place, tags, people, notes, status, planned, url
    /// Figures that go into the notes with the column's head before them.
    case figure
    /// How exact a date is, in the codes of ACLED.
    case exactness
    /// Says what other columns say already.
    case derived

    /// Those that a column can be given for.
    static let given = allCases.filter { ![.figure, .exactness, .derived].contains($0) }
}

/// Heads of a kind of table, in small letters and without anything but letters and digits.
struct TableShape {
    /// Heads by which the kind is known; all of them are there.
    let signature: Set<String>
    let fields: [String: TableField]
    /// The columns that make the title where none is one.
    var titleParts: [String] = []
    /// What stands between the tags of a cell; nil for commas, or semicolons where there are any.
    var tagSeparator: String?

    static func of(_ heads: [String]) -> TableShape {
        let heads = Set(heads)
        return known.first { $0.signature.isSubset(of: heads) } ?? general
    }

    /// `eventdate` for "Event date" and `event_date`.
    static func folded(_ head: String) -> String { head.lowercased().filter { $0.isLetter || $0.isNumber } }

    private static let known = [own, acled, ucdp, autoArchiver]

    /// What ``EventColumns`` writes.
    private static let own = TableShape(
        signature: ["title", "date", "disagreements", "publishers", "quotes"],
        fields: [
            "id": .id, "title": .title, "date": .date, "time": .time, "status": .status, "zone": .zone,
            "place": .place, "tags": .tags, "people": .people, "notes": .notes, "planned": .planned,
        ],
        tagSeparator: EventColumns.separator)

    private static let acled = TableShape(
        signature: ["eventidcnty", "eventdate", "eventtype"],
        fields: [
            "eventidcnty": .id, "eventdate": .date, "timeprecision": .exactness, "location": .place,
            "admin1": .place, "country": .place, "eventtype": .tags, "subeventtype": .tags, "notes": .notes,
            "source": .url, "fatalities": .figure, "latitude": .derived, "longitude": .derived,
        ],
        titleParts: ["subeventtype", "actor1", "actor2"])

    private static let ucdp = TableShape(
        signature: ["sidea", "sideb", "datestart", "typeofviolence"],
        fields: [
            "id": .id, "datestart": .date, "dateend": .until, "wherecoordinates": .place, "adm1": .place,
            "country": .place, "sourceheadline": .notes, "sourceoriginal": .url, "best": .figure, "low": .figure,
            "high": .figure, "deathsa": .figure, "deathsb": .figure, "deathscivilians": .figure,
        ],
        titleParts: ["sidea", "sideb"])

    private static let autoArchiver = TableShape(
        signature: ["archivestatus", "archivelocation"],
        fields: [
            "link": .url, "url": .url, "archivelocation": .url, "uploadtimestamp": .date, "uploadtitle": .title,
            "textcontent": .notes, "hash": .figure,
        ],
        titleParts: ["link", "url"])

    private static let general = TableShape(
        signature: [],
        fields: [
            "id": .id, "eventid": .id,
            "title": .title, "headline": .title, "event": .title, "name": .title, "eventtitle": .title, "what": .title,
            "summary": .title,
            "date": .date, "eventdate": .date, "startdate": .date, "start": .date, "day": .date, "datestart": .date,
            "when": .date,
            "enddate": .until, "end": .until, "dateend": .until, "until": .until,
            "time": .time, "starttime": .time, "zone": .zone, "timezone": .zone,
            "place": .place, "location": .place, "where": .place, "city": .place, "country": .place,
            "tags": .tags, "tag": .tags, "category": .tags, "categories": .tags, "type": .tags, "keywords": .tags,
            "people": .people, "person": .people, "persons": .people, "who": .people,
            "notes": .notes, "note": .notes, "description": .notes, "text": .notes, "details": .notes,
            "comment": .notes,
            "url": .url, "urls": .url, "link": .url, "source": .url, "sources": .url,
        ])
}
