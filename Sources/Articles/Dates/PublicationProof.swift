internal import EventModel

/// Finds when an article was published in what stands around and in its text, best proof first.
struct PublicationProof {
    let blocks: [Block]
    let url: String?
    let path: String
    let plausibleYears: ClosedRange<Int>

    /// The date and where it was found; nil where nothing proves one. The last change goes before what the text implies.
    func date(orModified modified: PublicationDate?) -> PublicationDate? {
        if let statedDate { return statedDate }
        guard let modified else { return impliedDate }
        guard let day = modified.date.lower, day == modified.date.upper,
            let date = try? EDTFDate(EDTFDate(day).text + "~")
        else { return modified }
        return PublicationDate(date: date, provenance: .modified)
    }

    /// A stamp in UTC is of the day that the byline says, where that is the day before or after: the paper's own zone
    /// has another day then.
    func inOwnZone(_ stated: PublicationDate?) -> PublicationDate? {
        guard let stated, stated.provenance == .metaTag else { return stated }
        let text = stated.date.text
        guard text.hasSuffix("Z") || text.hasSuffix("+00:00"), let day = stated.date.lower else { return stated }
        guard let own = bylineDate, own.precision == .day, let other = own.lower else { return stated }
        return isNextDay(other.number, utc: day.number, text) ? PublicationDate(date: own, provenance: .byline) : stated
    }

    /// West of Greenwich the day before goes on until 8 or so, east of it the day after begins in the afternoon.
    private func isNextDay(_ own: Int, utc: Int, _ stamp: String) -> Bool {
        guard let mark = stamp.firstIndex(of: "T"), let hour = Int(stamp[mark...].dropFirst().prefix(2)) else {
            return false
        }
        return own == utc - 1 && hour < 8 || own == utc + 1 && hour >= 10
    }

    private var statedDate: PublicationDate? {
        if let date = bylineDate { return PublicationDate(date: date, provenance: .byline) }
        if let date = url.flatMap({ AddressDate.find(in: $0) }) ?? AddressDate.find(in: path) {
            return PublicationDate(date: date, provenance: .fileName)
        }
        return nil
    }

    /// Lines about the author and the time stand near the beginning or at the end.
    private var bylineDate: EDTFDate? {
        let near = blocks.prefix(10) + blocks.dropFirst(10).suffix(4)
        let bylines = near.filter { $0.kind == .byline }
        let stated = bylines.lazy.compactMap { Byline(Wording($0.text))?.date }.first
        return stated ?? firstText.flatMap { AgencyDateline($0)?.date }
    }

    private var firstText: String? {
        blocks.first { $0.kind == .body && $0.text.utf8.count > 40 }?.text
    }

    /// Not before the last day that the text reports by its weekday. Captions of the day's pictures count, those of the
    /// archive ("file") do not.
    private var impliedDate: PublicationDate? {
        let texts = blocks.filter { $0.kind == .body || $0.kind == .caption }.map(\.text)
        return PublicationDate(implied: texts, within: plausibleYears)
    }
}

extension PublicationDate {
    /// Not before the last day that the texts report by its weekday.
    init?(implied texts: [String], within years: ClosedRange<Int>) {
        guard let day = WeekdayDate.latest(in: texts, within: years) else { return nil }
        guard let date = try? EDTFDate("\(EDTFDate(day))/..") else { return nil }
        self.init(date: date, provenance: .text)
    }
}
