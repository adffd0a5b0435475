internal import Archive
internal import Curation
internal import EventModel
internal import Foundation
internal import RandomNumbers

/// Measures one library from nothing to browsing; each part runs in a process of its own, so that memory can be read.
struct Bench {
    let root: String

    /// How many events the library was made with: its folder is named by that, whichever program has its index.
    var events: Int { root.split(whereSeparator: { !$0.isNumber }).last.flatMap { Int($0) } ?? 0 }

    /// Makes the index from nothing.
    func build() throws -> [Measurement] {
        var measurement = Measurement("index from nothing")
        _ = try measurement.time { try Chronology.open(root) }
        return [measurement]
    }

    /// Looks for changes, finds none, one, and reads a changed file.
    func refresh() throws -> [Measurement] {
        var idle = Measurement("refresh, nothing changed")
        var changed = Measurement("refresh, one event changed")
        var told = Measurement("refresh, told which event changed")
        for round in 0..<5 {
            guard let last = Chronology.last(root) else { return [] }
            _ = try idle.time { try last.refreshed() }
            try write(round)
            let current = try changed.time { try last.refreshed() } ?? last
            try write(round + 5)
            _ = try told.time { try current.refreshed(changed: ["events/bench-round.md"]) }
        }
        return [idle, changed, told] + (try edits())
    }

    /// Gives an event anywhere in the library another title, and takes that back.
    private func edits() throws -> [Measurement] {
        var written = Measurement("edit an event, until it is written")
        var indexed = Measurement("edit an event, until it is in the index")
        let editor = try LibraryEditor(root: root)
        guard let last = Chronology.last(root) else { return [] }
        let all = try last.results()
        for round in 0..<5 {
            let position = all.count * (2 * round + 1) / 10
            let near = try last.rows(position..<min(position + 50, all.count), of: all)
            guard let event = near.first(where: { $0.status == .confirmed }) else { continue }
            let start = ContinuousClock.now
            let report = try editor.perform(.set(.title("Edit \(round)"), in: event.id))
            written.note(since: start)
            _ = try last.refreshed(files: report.files)
            indexed.note(since: start)
            if let undone = try editor.undo() { _ = try last.refreshed(files: undone.files) }
        }
        return [written, indexed]
    }

    private func write(_ round: Int) throws {
        let text = "---\ntitle: Round \(round)\ndate: 2026-01-\(10 + round)\n---\n\(UUID().uuidString)\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/events/bench-round.md"))
    }

    /// What a reader does.
    func browse() throws -> [Measurement] {
        var measurements: [Measurement] = []
        var opening = Measurement("open on the last index, first 50 rows")
        for _ in 0..<10 {
            _ = try opening.time {
                let chronology = Chronology.last(root)
                return try chronology?.rows(0..<50, of: chronology?.results() ?? { throw CancellationError() }())
            }
        }
        measurements.append(opening)
        var fresh = Measurement("open and look for changes")
        for _ in 0..<5 { _ = try fresh.time { try Chronology.open(root) } }
        measurements.append(fresh)
        guard let chronology = Chronology.last(root) else { return [] }
        let all = try chronology.results()
        var random = SeededRandom(seed: 1)
        var window = Measurement("window of 50 rows anywhere")
        for _ in 0..<500 {
            let start = random.below(max(1, all.count - 50))
            _ = try window.time { try chronology.rows(start..<start + 50, of: all) }
        }
        measurements.append(window)
        measurements += try jumps(chronology, all, &random)
        measurements += try queries(chronology)
        measurements += try reading(chronology, all, &random)
        measurements += try narrowing(chronology)
        return measurements
    }

    private func jumps(
        _ chronology: Chronology, _ all: ChronologyResult, _ random: inout SeededRandom
    ) throws -> [Measurement] {
        var ends = Measurement("end and home")
        var group = Measurement("sticky header")
        var day = Measurement("density by day")
        for _ in 0..<100 {
            _ = try ends.time { try chronology.rows(all.count - 50..<all.count, of: all) }
            _ = try ends.time { try chronology.rows(0..<50, of: all) }
            let position = random.below(all.count)
            _ = try group.time { try chronology.group(at: position, in: all) }
        }
        for _ in 0..<20 { _ = try day.time { try chronology.density(of: all, by: .day) } }
        return [ends, group, day]
    }

    private func queries(_ chronology: Chronology) throws -> [Measurement] {
        let lines = [
            "person:p7", "tag:t0", "date:2020..2021", "is:disputed", "person:p3 -tag:t1 date:2010..", "bridge", "ban*",
            "source:a3", "place:courier or tag:t5",
        ]
        return try lines.map { line in
            var measurement = Measurement("query \(line)")
            for _ in 0..<5 {
                _ = try measurement.time {
                    let result = try chronology.results(of: Query(line))
                    return try chronology.rows(0..<50, of: result)
                }
            }
            return measurement
        }
            + frequentWords(chronology).map { word in
                var measurement = Measurement("query, a frequent word")
                for _ in 0..<5 {
                    _ = try measurement.time {
                        let result = try chronology.results(of: .text(QueryTerm(word)))
                        return try chronology.rows(0..<50, of: result)
                    }
                }
                return measurement
            }
    }

    private func narrowing(_ chronology: Chronology) throws -> [Measurement] {
        var first = Measurement("first matches of ban*")
        let start = ContinuousClock.now
        var isFirst = true
        _ = try chronology.results(of: Query("ban*")) { _ in
            if isFirst { first.note(since: start) }
            isFirst = false
        }
        if isFirst { first.note(since: start) }
        var completions = Measurement("completions")
        for line in ["person:ba", "tag:", "st", "person:", "source:k"] {
            _ = try completions.time { try chronology.completions(for: line, at: line.count) }
        }
        return [first, completions] + (try facets())
    }

    /// Words of the first titles, which are the frequent ones.
    func frequentWords(_ chronology: Chronology) throws -> [String] {
        let titles = try chronology.rows(0..<20, of: chronology.results()).map(\.title)
        let words = Set(titles.flatMap { $0.split(separator: " ") }).sorted { ($0.count, $0) < ($1.count, $1) }
        return words.prefix(2).map { String($0) }
    }

    private func reading(
        _ chronology: Chronology, _ all: ChronologyResult, _ random: inout SeededRandom
    ) throws -> [Measurement] {
        var record = Measurement("open an event's sources")
        var article = Measurement("open an article")
        for _ in 0..<50 {
            let position = random.below(all.count)
            guard let row = try chronology.rows(position..<position + 1, of: all).first else { continue }
            let found = try record.time { try chronology.event(row.id) }
            guard let id = found?.passages.first?.citation.article else { continue }
            _ = try article.time { try chronology.article(id) }
        }
        var people = Measurement("people: first key")
        _ = try people.time { try chronology.people(matching: "a") }
        var further = Measurement("people: further keys")
        for text in ["ab", "ba", "ban", "st", "stra", "xyzw"] {
            _ = try further.time { try chronology.people(matching: text) }
        }
        var search = Measurement("search paragraphs")
        for text in ["straße", "мост", "ban", "\"a e\""] {
            _ = try search.time { try chronology.search(Query(text)) }
        }
        return [record, article, people, further, search]
    }
}
