internal import Archive
public import EventModel
internal import Foundation
public import TimelineUI

/// Answers the desk's questions from a library on disk.
public final class LibrarySource: ChronologySource, @unchecked Sendable {
    /// The library's folder.
    public let root: String
    private let lock = NSLock()
    private var newest: Chronology?
    private var result: ChronologyResult?
    private var subject = TimelineState.Subject.events

    /// The library in a folder; nothing is read yet.
    public init(root: String) {
        self.root = root
    }

    private var chronology: Chronology? {
        get { lock.withLock { newest } }
        set { lock.withLock { newest = newValue } }
    }

    /// Opens the library from its index, or reads it where there is none yet.
    public func open(progress: (Double) -> Void) throws -> LibraryOverview {
        let opened =
            try Chronology.last(root, suggester: LibrarySuggestions.suggester)
            ?? Chronology.open(root, suggester: LibrarySuggestions.suggester, progress: { progress($0.part) })
        chronology = opened
        return try opened.overview()
    }

    /// Brings the index up to date with the files.
    public func refresh(progress: (Double) -> Void) throws -> LibraryOverview? {
        guard let refreshed = try chronology?.refreshed(progress: { progress($0.part) }) else { return nil }
        chronology = refreshed
        return try refreshed.overview()
    }

    /// Answers one question; nothing before the library has been opened.
    public func answers(to effect: Effect) throws -> [Action] {
        guard let chronology else { return [] }
        switch effect {
        case .openChronology(let generation, let query, let subject, let scale, let kept):
            return try open(query, subject, scale, keeping: kept, generation, chronology)
        case .readEvent(let id):
            return try chronology.event(id).map { [.eventRead($0)] } ?? []
        case .readArticle(let id):
            return try chronology.article(id).map { [.articleRead($0)] }
                ?? [.noted(Message("The article “\(id)” is not in the library", isError: true))]
        case .findPeople(let generation, let text):
            return [.peopleFound(generation: generation, try chronology.people(matching: text))]
        case .complete(let generation, let query, let cursor):
            let found = try chronology.completions(for: query, at: cursor)
            return [.completionsFound(generation: generation, found.map(QueryCompletion.init))]
        case .perform, .undo, .redo: return try edit(effect)
        default:
            guard let result else { return [] }
            return try answers(to: effect, in: result, chronology)
        }
    }

    private func answers(to effect: Effect, in result: ChronologyResult, _ chronology: Chronology) throws -> [Action] {
        switch effect {
        case .readRows(let generation, let range):
            let rows = try rows(range, of: result, chronology)
            return [.rowsRead(generation: generation, start: range.lowerBound, rows)]
        case .readDensity(let generation, let scale):
            return [.densityRead(generation: generation, scale, try chronology.density(of: result, by: scale))]
        case .summarisePerson(let generation, let id):
            return [.personSummarised(generation: generation, try chronology.person(id, in: result))]
        case .findEvent(let generation, let id):
            return [.positionFound(generation: generation, try chronology.position(of: id, in: result))]
        case .findDay(let generation, let day):
            let position = try chronology.position(from: day, in: result)
            return [.positionFound(generation: generation, min(position, result.count - 1))]
        case .findWords(let generation, let words, let from, let forward):
            let position = try find(words, from: from, forward: forward, in: result, chronology)
            return [.positionFound(generation: generation, position)]
        default:
            return []
        }
    }

    private func open(
        _ query: String, _ subject: TimelineState.Subject, _ scale: DensityScale, keeping event: EventID?,
        _ generation: Int, _ chronology: Chronology
    ) throws -> [Action] {
        self.subject = subject
        do throws(QueryError) {
            let parsed = try Query(query)
            let found = try? chronology.results(of: parsed)
            guard let found else { return [] }
            result = found
        } catch {
            return [.queryRefused(generation: generation, position: error.position, reason: error.description)]
        }
        guard let result else { return [] }
        guard subject == .events else {
            let count = try chronology.overview().articles
            return [.chronologyOpened(generation: generation, ChronologyOverview(count: count), position: 0)]
        }
        let overview = ChronologyOverview(
            count: result.count, density: try chronology.density(of: result, by: scale))
        let position = try event.flatMap { try chronology.position(of: $0, in: result) } ?? 0
        return [.chronologyOpened(generation: generation, overview, position: position)]
    }

    private func rows(_ range: Range<Int>, of result: ChronologyResult, _ chronology: Chronology) throws
        -> [TimelineRow]
    {
        switch subject {
        case .events: try chronology.rows(range, of: result).map(TimelineRow.event)
        case .articles: try chronology.articles(range).map(TimelineRow.article)
        }
    }

    /// The position of the next event of the result that has the words as a phrase; goes on at the other end.
    private func find(
        _ words: String, from position: Int, forward: Bool, in result: ChronologyResult, _ chronology: Chronology
    ) throws -> Int? {
        let phrase = Query.text(QueryTerm(words, isPrefix: true))
        let query = result.query == .all ? phrase : .and([result.query, phrase])
        let found = try chronology.results(of: query)
        guard found.count > 0 else { return nil }
        var low = 0
        var high = found.count
        while low < high {
            let middle = (low + high) / 2
            let place = try self.place(of: middle, in: found, result, chronology)
            if forward ? place < position : place <= position { low = middle + 1 } else { high = middle }
        }
        let index = forward ? low % found.count : (low - 1 + found.count) % found.count
        return try place(of: index, in: found, result, chronology)
    }

    private func place(
        of index: Int, in found: ChronologyResult, _ result: ChronologyResult, _ chronology: Chronology
    ) throws -> Int {
        guard let row = try chronology.rows(index..<index + 1, of: found).first else { return 0 }
        return try chronology.position(of: row.id, in: result) ?? 0
    }
}

extension LibraryReader.Progress {
    /// From 0 to 1.
    var part: Double { total > 0 ? Double(done) / Double(total) : 0 }
}

extension QueryCompletion {
    /// "Alex Pretti · 2".
    fileprivate init(_ completion: Completion) {
        let label = [completion.label, completion.count.map(String.init)].compactMap { $0 }.joined(separator: " · ")
        self.init(range: completion.range, text: completion.text, label: label)
    }
}
