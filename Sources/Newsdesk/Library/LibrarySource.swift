internal import Archive
public import EventModel
internal import Foundation
internal import LibraryFiles
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

    /// Opens the library from its index, or reads it where there is none yet. Events are looked for by
    /// ``suggestAgain(progress:)``: until then its articles can be read.
    public func open(progress: (Double) -> Void) throws -> LibraryOverview {
        let opened =
            try Chronology.last(root, suggester: LibrarySuggestions.suggester)
            ?? Chronology.open(
                root, suggester: LibrarySuggestions.suggester, suggesting: false, progress: { progress($0.part) })
        chronology = opened
        opened.prepare()
        return try opened.overview()
    }

    /// Brings the index up to date with the files, or with those that are known to have changed.
    public func refresh(changed files: [String]?, progress: (Double) -> Void) throws -> LibraryOverview? {
        if let files { return try take(chronology?.refreshed(changed: files)) }
        return try take(chronology?.refreshed(progress: { progress($0.part) }))
    }

    /// Looks for events in the articles where these have changed.
    public func suggestAgain(
        progress: @escaping @Sendable (Activity) -> Void = { _ in }
    ) throws -> LibraryOverview? {
        try take(chronology?.resuggested { progress(Activity($0)) })
    }

    /// Brings the index up to date with files that were changed just now, and says what it has then: also where the watch
    /// has seen them first, for the screen reads the list again once the edit is told of.
    func refresh(files: [String]) throws -> LibraryOverview? {
        guard let chronology else { return nil }
        // What is said beside an article is read with it, so that these files alone do not tell.
        let isOfEvents = files.allSatisfy { path in
            path.hasPrefix("events/") || ["people.yaml", "decisions.jsonl"].contains(path)
        }
        let refreshed = try (isOfEvents ? chronology.refreshed(files: files) : nil) ?? chronology.refreshed()
        return try take(refreshed) ?? self.chronology?.overview()
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

    /// Answers one question; nothing before the library has been opened, and nothing about a list that is not shown.
    public func answers(
        to question: Question, _ ticket: Ticket, isCancelled: @escaping @Sendable () -> Bool,
        post: @escaping @Sendable ([Answer]) -> Void
    ) throws -> [Answer] {
        guard let chronology else { return [] }
        switch question {
        case .chronology(let query, let subject, let scale, let kept):
            let opening = ChronologyOpening(
                chronology: chronology, ticket: ticket, subject: subject, scale: scale, kept: kept,
                interval: partialInterval, answer: answer, isCancelled: isCancelled, post: post)
            return try opening.answers(to: query)
        case .event(let id): return try chronology.event(id).map { [.eventRead($0)] } ?? []
        case .records(let ids): return [.recordsRead(try chronology.aside.events(ids))]
        case .missing(let ids): return [.eventsMissed(Set(try ids.filter { try chronology.event($0) == nil }))]
        case .article(let id): return try article(id, in: chronology)
        case .likenesses(let id):
            return [.likenessesFound(try ArticleComparer(chronology: chronology.aside).likenesses(of: id))]
        case .people(let text): return [.peopleFound(try chronology.aside.people(matching: text, withParts: false))]
        case .completions(let query, let cursor):
            let found = try chronology.aside.completions(for: query, at: cursor)
            return [.completionsFound(found.map(QueryCompletion.init))]
        case .events(let text): return [.eventsFound(try chronology.aside.events(matching: text))]
        case .alike(let id): return [.eventsFound(try chronology.aside.neighbours(of: id))]
        case .things(let text):
            return [.thingsFound(try chronology.aside.things(matching: text, isCancelled: isCancelled))]
        case .rows, .window, .density, .position, .day, .words, .passage, .row, .landmark, .suggestions, .facets,
            .person:
            guard let list = answer.list, list.ticket == ticket else { return [] }
            return try answers(to: question, about: list, isCancelled)
        }
    }

    private func answers(
        to question: Question, about list: ShownList, _ isCancelled: @escaping @Sendable () -> Bool
    ) throws -> [Answer] {
        let (chronology, result) = (list.chronology, list.result)
        switch question {
        case .rows(let range): return [.rowsRead(start: range.lowerBound, try list.rows(range))]
        case .window(let event, let place, let height):
            return try answer.grownList()?.window(around: event, at: place, height: height, of: list.ticket) ?? []
        case .density(let scale):
            let counted = try chronology.aside.markedDensity(of: result, by: scale)
            return [
                .densityRead(
                    scale, counted.map { DensitySpan($0.bucket, suggested: $0.suggested, disputed: $0.disputed) })
            ]
        case .person(let id): return [.personSummarised(try chronology.aside.person(id))]
        case .position(let id): return [.positionFound(try chronology.position(of: id, in: result))]
        case .day(let day):
            return [.positionFound(min(try chronology.position(from: day, in: result), result.count - 1))]
        case .words(let words, let from, let forward):
            let search = ListSearch(wanted: .text(QueryTerm(words, isPrefix: true)), list, answer, isCancelled)
            return [.positionFound(try search.position(from: from, forward: forward))]
        case .passage(let words, let place, let forward):
            guard let articles = list.articles else { return [] }
            let found = try chronology.aside.passage(
                of: words, in: articles, from: place, forward: forward, isCancelled: isCancelled)
            return [found.map { .passageFound($0.article, $0.place) } ?? .positionFound(nil)]
        case .row(let id):
            guard let articles = list.articles, let position = try chronology.position(of: id, in: articles) else {
                return [.positionFound(nil)]
            }
            return [.positionFound(position)]
        case .landmark(let landmark, let from, let forward):
            let search = ListSearch(wanted: .state(landmark.state), list, answer, isCancelled)
            return [.positionFound(try search.position(from: from, forward: forward))]
        case .suggestions(let most):
            let found = try chronology.aside.suggestions(of: result, most: most)
            return [.suggestionsFound(found.first, count: found.count)]
        case .facets:
            let facets = try chronology.aside.facets(of: result, limit: FacetGroup.limit, isCancelled: isCancelled)
            return [.facetsCounted(FacetGroup.groups(of: facets))]
        case .chronology, .event, .records, .missing, .article, .likenesses, .people, .completions, .events, .alike,
            .things:
            return []
        }
    }

    /// An article, and of which other it seems to be a copy.
    private func article(_ id: ArticleID, in chronology: Chronology) throws -> [Answer] {
        guard let record = try chronology.article(id) else { return [.articleMissed(id)] }
        let copied = try chronology.nearCopies(with: id).first { $0.copy == id }?.original
        let original = try copied.flatMap { try chronology.header(of: $0) }
        return [.articleRead(record)] + (original.map { [.copyFound(id, of: $0)] } ?? [])
    }

    /// Where an article of the library lies, and what is said of it.
    func articleDetails(_ id: ArticleID) throws -> Article? { try chronology?.articleDetails(id) }
}

extension LibraryReader.Progress {
    /// From 0 to 1.
    var part: Double { total > 0 ? Double(done) / Double(total) : 0 }
}

extension Activity {
    /// "Looking for events… 120 of 716".
    init(_ progress: Suggester.Progress) {
        switch progress {
        case .reading(let article, let total): self.init("Looking for events", reading: article, of: total)
        case .comparing(let total): self.init("Comparing \(EnglishNumber.count(total, "article"))")
        }
    }
}

extension QueryCompletion {
    /// "Alex Pretti · 2".
    fileprivate init(_ completion: Completion) {
        let label = [completion.label, completion.count.map(String.init)].compactMap { $0 }.joined(separator: " · ")
        self.init(range: completion.range, text: completion.text, label: label)
    }
}
