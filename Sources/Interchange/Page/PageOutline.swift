internal import EventModel

/// What must be known of all events before the first of them can be written: when, and of which kind.
struct PageOutline {
    struct Row {
        /// The first day; nil where there is none.
        var day: Day?
        /// How many days the date leaves open.
        var reach: Int
        var isSuggested: Bool
        var isDisputed: Bool
    }

    private(set) var rows: [Row] = []
    private var dates: (first: EDTFDate, last: EDTFDate)?

    init() {}

    init(of chronology: any ExportedChronology) throws {
        rows.reserveCapacity(chronology.count)
        try chronology.forEachSummary { add($0) }
    }

    mutating func add(_ event: EventSummary) {
        let reach = event.date.flatMap { date in
            date.lower.flatMap { lower in date.upper.map { $0.number - lower.number } }
        }
        rows.append(
            Row(
                day: event.date?.lower, reach: reach ?? .max, isSuggested: event.status == .suggested,
                isDisputed: event.isDisputed))
        guard let date = event.date, date.lower != nil || date.upper != nil else { return }
        guard let (first, last) = dates else {
            dates = (date, date)
            return
        }
        let isLater = (date.upper ?? date.lower ?? Day(number: 0)) > (last.upper ?? last.lower ?? Day(number: 0))
        dates = (min(first, date), isLater ? date : last)
    }

    var disputed: Int { rows.count(where: \.isDisputed) }
    var suggested: Int { rows.count(where: \.isSuggested) }

    /// "1963 to 6 February 2026"; nil where nothing has a date.
    var span: String? {
        dates.map { $0.first == $0.last ? $0.first.english : "\($0.first.english) to \($0.last.english)" }
    }
}

extension PageOutline {
    /// The events of one page, as positions of the whole.
    struct Part: Hashable {
        /// A year, `2026-01` where a year has too many, `undated`.
        var key: String
        var label: String
        var positions: Range<Int>
    }

    /// A page a year; a month each for a year that has more than `limit`.
    func parts(limit: Int) -> [Part] {
        runs(0..<rows.count) { $0.map { "\($0.calendarDate.year)" } }.flatMap { year -> [Part] in
            guard year.positions.count > limit, year.key != "undated" else { return [year] }
            return runs(year.positions) { day in
                day.map { day in
                    let month = day.calendarDate.month
                    return "\(day.calendarDate.year)-" + (month < 10 ? "0\(month)" : "\(month)")
                }
            }
        }
    }

    private func runs(_ positions: Range<Int>, key: (Day?) -> String?) -> [Part] {
        var parts: [Part] = []
        for position in positions {
            let name = key(rows[position].day) ?? "undated"
            if parts.last?.key == name {
                let start = parts[parts.count - 1].positions.lowerBound
                parts[parts.count - 1].positions = start..<position + 1
            } else {
                parts.append(Part(key: name, label: Self.label(name), positions: position..<position + 1))
            }
        }
        return parts.distinct
    }

    private static func label(_ key: String) -> String {
        key == "undated" ? "Without a first day" : (try? EDTFDate(key))?.english ?? key
    }
}

extension [PageOutline.Part] {
    /// With a number behind a key that comes twice: what is open at its beginning comes first, what has no date last.
    fileprivate var distinct: [PageOutline.Part] {
        var seen: [String: Int] = [:]
        return map { part in
            var part = part
            seen[part.key, default: 0] += 1
            if let times = seen[part.key], times > 1 {
                part.key += "-\(times)"
                part.label = "Date unknown"
            }
            return part
        }
    }
}
