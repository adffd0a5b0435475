internal import EventModel

/// A date of CSL-JSON: one day, month or year or the first and the last, numbers or texts; or a text.
struct CSLDate {
    /// The date; nil where it is none.
    let date: EDTFDate?

    init(_ json: ForeignJSON) {
        let parts = json.lists("date-parts").map { $0.compactMap(ForeignJSON.number) }.filter { !$0.isEmpty }
        let days = parts.map { CSLDate.text(of: $0, season: json.number("season")) }
        let isAbout = json.number("circa").map { $0 != 0 } ?? json.isTrue("circa")
        let written: String?
        switch days.count {
        case 0: written = json.text("raw") ?? json.text("literal")
        case 1, 2: written = days.map { $0 + (isAbout ? "~" : "") }.joined(separator: "/")
        default: written = nil
        }
        date = written.flatMap { try? EDTFDate(days.isEmpty ? TableMoment($0).date : $0) }
    }

    private static func text(of numbers: [Int], season: Int?) -> String {
        if numbers.count == 1, let season, (1...4).contains(season) {
            return DateParts(year: numbers[0]).text + "-2\(season)"
        }
        return DateParts(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil
        ).text
    }
}
