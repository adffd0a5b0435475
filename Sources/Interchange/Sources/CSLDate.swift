internal import EventModel

/// A date of CSL-JSON: one day, month or year or the first and the last, numbers or texts; or a text.
struct CSLDate {
    /// The date; nil where it is none.
    let date: EDTFDate?

    init(_ json: ForeignJSON) {
        let parts = json.lists("date-parts").filter { !$0.isEmpty }.map { $0.map { ForeignJSON.number($0) } }
        let days = parts.compactMap { CSLDate.text(of: $0, season: json.number("season")) }
        let isAbout = json.number("circa").map { $0 != 0 } ?? json.isTrue("circa")
        let written: String?
        switch parts.count {
        case 0: written = json.text("raw") ?? json.text("literal")
        case days.count where days.count < 3: written = days.map { $0 + (isAbout ? "~" : "") }.joined(separator: "/")
        default: written = nil
        }
        date = written.flatMap { try? EDTFDate(days.isEmpty ? TableMoment($0).date : $0) }
    }

    /// A date that a text alone says.
    init(_ text: String) { date = try? EDTFDate(TableMoment(text).date) }

    /// Nil where one of the numbers is none: the others would take its place.
    private static func text(of parts: [Int?], season: Int?) -> String? {
        let numbers = parts.compactMap { $0 }
        guard numbers.count == parts.count else { return nil }
        if numbers.count == 1, let season, (1...4).contains(season) {
            return DateParts(year: numbers[0]).text + "-2\(season)"
        }
        return DateParts(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil
        ).text
    }
}
