internal import Archive
public import EventModel
internal import Foundation
public import TimelineUI

/// Answers the desk's questions from a library on disk.
public final class LibrarySource: ChronologySource, @unchecked Sendable {
    /// The library's folder.
    public let root: String
    let editing: LibraryEditing
    private let lock = NSLock()
    private var newest: Chronology?
    private let answer = ShownAnswer()
    private let partialInterval: Duration

    /// The library in a folder; nothing is read yet. What a query has found so far is told every `interval` at most.
    public init(root: String, tellingEvery interval: Duration = .milliseconds(50)) {
        self.root = root
        partialInterval = interval
        editing = LibraryEditing(root: root)
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

    /// Brings the index up to date with the files, or with those that are known to have changed.
    public func refresh(changed files: [String]?, progress: (Double) -> Void) throws -> LibraryOverview? {
        if let files { return try take(chronology?.refreshed(changed: files)) }
        return try take(chronology?.refreshed(progress: { progress($0.part) }))
    }

    /// Looks for events in the articles where these have changed.
    public func suggestAgain() throws -> LibraryOverview? { try take(chronology?.resuggested()) }

    /// Brings the index up to date with files that were changed just now.
    func refresh(files: [String]) throws -> LibraryOverview? {
        guard let chronology else { return nil }
        return try take(chronology.refreshed(files: files) ?? chronology.refreshed())
    }

    /// Shows what the index says now, unless something newer is shown already.
    private func take(_ refreshed: Chronology?) throws -> LibraryOverview? {
        guard let refreshed else { return nil }
        let isNew = lock.withLock {
            if let newest, !newest.isOlder(than: refreshed) { return false }
            newest = refreshed
            return true
        }
        return isNew ? try refreshed.overview() : nil
    }

    /// Answers one question; nothing before the library has been opened.
    public func answers(
        to effect: Effect, isCancelled: @escaping @Sendable () -> Bool, post: @escaping @Sendable ([Action]) -> Void
    ) throws -> [Action] {
        guard let chronology else { return [] }
        switch effect {
        case .openChronology(let generation, let query, let subject, let scale, let kept):
            let opening = ChronologyOpening(
                chronology: chronology, generation: generation, subject: subject, scale: scale, kept: kept,
                interval: partialInterval, answer: answer, isCancelled: isCancelled, post: post)
            return try opening.answers(to: query)
        case .readEvent(let id):
            return try chronology.event(id).map { [.eventRead($0)] } ?? []
        case .findMissing(let ids):
            return [.eventsMissed(Set(try ids.filter { try chronology.event($0) == nil }))]
        case .readArticle(let id):
            return try chronology.article(id).map { [.articleRead($0)] }
                ?? [.noted(Message("The article “\(id)” is not in the library", isError: true))]
        case .findPeople(let generation, let text):
            let people = try chronology.aside.people(matching: text, withParts: false)
            return [.peopleFound(generation: generation, people)]
        case .complete(let generation, let query, let cursor):
            let found = try chronology.aside.completions(for: query, at: cursor)
            return [.completionsFound(generation: generation, found.map(QueryCompletion.init))]
        case .findEvents(let generation, let text):
            return [.eventsFound(generation: generation, try chronology.aside.events(matching: text))]
        default:
            guard let list = answer.list, effect.generation == list.generation else { return [] }
            return try answers(to: effect, about: list, isCancelled)
        }
    }

    private func answers(
        to effect: Effect, about list: ShownList, _ isCancelled: @escaping @Sendable () -> Bool
    ) throws -> [Action] {
        let (chronology, result) = (list.chronology, list.result)
        switch effect {
        case .readRows(let generation, let range):
            return [.rowsRead(generation: generation, start: range.lowerBound, try list.rows(range))]
        case .readWindow(let generation, let event, let place, let height):
            return try answer.grownList()?.window(around: event, at: place, height: height, generation) ?? []
        case .readDensity(let generation, let scale):
            return [.densityRead(generation: generation, scale, try chronology.density(of: result, by: scale))]
        case .summarisePerson(let generation, let id):
            return [.personSummarised(generation: generation, try chronology.aside.person(id))]
        case .findEvent(let generation, let id):
            return [.positionFound(generation: generation, try chronology.position(of: id, in: result))]
        case .findDay(let generation, let day):
            let position = try chronology.position(from: day, in: result)
            return [.positionFound(generation: generation, min(position, result.count - 1))]
        case .findWords(let generation, let words, let from, let forward):
            let search = WordSearch(words: words, list: list, answer: answer, isCancelled: isCancelled)
            return [.positionFound(generation: generation, try search.position(from: from, forward: forward))]
        case .countFacets(let generation):
            let facets = try chronology.aside.facets(of: result, limit: FacetGroup.limit, isCancelled: isCancelled)
            return [.facetsCounted(generation: generation, FacetGroup.groups(of: facets))]
        default:
            return []
        }
    }
}

extension Effect {
    /// Which list it asks about.
    fileprivate var generation: Int? {
        switch self {
        case .readRows(let generation, _), .readWindow(let generation, _, _, _), .readDensity(let generation, _),
            .summarisePerson(let generation, _), .findEvent(let generation, _), .findDay(let generation, _),
            .findWords(let generation, _, _, _), .countFacets(let generation), .stopFinding(let generation):
            generation
        default: nil
        }
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
