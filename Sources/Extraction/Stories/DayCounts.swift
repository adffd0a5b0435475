internal import EventModel

/// How many articles name each day, and how many of them still name it when it is more than a week past: what people come
/// back to matters.
struct DayCounts: Sendable {
    /// So many days after a day an article recalls it.
    static let recallAfter = 7
    /// An entry of a chronicle speaks for its day as so many articles that recall it: what its author chose of a story matters.
    static let chronicled = 4
    private(set) var counts: [Int: (all: Int, late: Int)] = [:]

    /// Of no articles.
    init() {}

    init(_ texts: [StoryText], isOriginal: (Int) -> Bool) {
        for index in texts.indices where isOriginal(index) {
            for day in Set(texts[index].timexes.compactMap(\.exactDay)) {
                let isLate = texts[index].day.map { $0.number - day > Self.recallAfter } ?? false
                counts[day, default: (0, 0)].all += 1
                if isLate { counts[day, default: (0, 0)].late += 1 }
            }
            for day in Set(texts[index].chronicle?.entries.compactMap(\.date.exactDay) ?? []) {
                counts[day, default: (0, 0)].all += Self.chronicled
                counts[day, default: (0, 0)].late += Self.chronicled
            }
        }
    }

    /// Those that were counted before.
    init(counts: [Int: (all: Int, late: Int)]) { self.counts = counts }

    /// Adds those of other articles.
    mutating func add(_ other: DayCounts) {
        counts.merge(other.counts) { ($0.all + $1.all, $0.late + $1.late) }
    }

    /// The importance of a day.
    func importance(of day: Int) -> Float {
        let count = counts[day] ?? (0, 0)
        return Self.importance(all: count.all, late: count.late)
    }

    /// The importance of what so many articles tell, so many of them late.
    static func importance(all: Int, late: Int) -> Float {
        Float(1 + all).logarithm + Float(1 + late).logarithm
    }
}

extension Timex {
    /// The number of the one day that it names; nil where it names none.
    var exactDay: Int? { edtf?.exactDay }
}

extension EDTFDate {
    /// The number of the one day that it is; nil for all else.
    var exactDay: Int? {
        guard precision == .day, let lower, lower == upper else { return nil }
        return lower.number
    }
}
