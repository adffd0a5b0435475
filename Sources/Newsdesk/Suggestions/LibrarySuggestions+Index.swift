internal import Archive
internal import EventModel
internal import Extraction
internal import LibraryFiles
internal import Synchronization

extension LibrarySuggestions {
    /// How this program is started as one that looks for events, as ``SuggestionWork`` does: set once, before anything
    /// else. Where it is empty, in programs that cannot be started so, events are looked for in this process.
    nonisolated(unsafe) public static var command: [String] = []

    /// How the index of a library gets its suggestions.
    static let suggester = Suggester(version: RuleVersions.suggesting, mostArticles: 100_000) { root, index, progress in
        let (suggestions, findings) = try found(in: root, indexedIn: index, progress: progress)
        return Suggester.Found(events: events(from: suggestions), people: people(in: suggestions), findings: findings)
    }

    /// What is found in the articles of the library in a folder, best first, and in which nothing could be looked for. They
    /// are taken from the file of its index where there is one.
    static func found(
        in root: String, indexedIn index: String? = nil, progress: @escaping Suggester.Report = { _ in }
    ) throws -> (suggestions: [Suggestion], findings: [Finding]) {
        guard command.isEmpty else {
            return try SuggestionProcess(command: command).found(in: root, indexedIn: index, progress: progress)
        }
        let (library, reading) = try library(in: root, indexedIn: index)
        let count = SuggestionCount(of: readable(in: library), progress)
        return (found(in: library, reading: reading) { $0 == nil ? count.compare() : count.read() }, [])
    }

    /// The articles and the people of a library, from the file of its index or else from its own, and how an article of it is
    /// read as a whole.
    static func library(
        in root: String, indexedIn index: String?
    ) throws -> (library: Library, reading: @Sendable (Article) -> Article?) {
        guard let indexed = index.flatMap({ IndexedLibrary(root: root, indexedIn: $0) }) else {
            return (try LibraryReader().read(root, withEvents: false), { $0 })
        }
        return (indexed.library, indexed.whole)
    }

    /// In how many articles events are looked for.
    static func readable(in library: Library) -> Int {
        SuggestionMaker.readable(among: library.articles, language: library.information.language)
    }
}

/// Counts the articles in which events are looked for, whichever thread reads them.
final class SuggestionCount: Sendable {
    private let begun = Mutex(0)
    private let total: Int
    private let report: Suggester.Report

    /// A count of so many articles, which are told of one by one.
    init(of total: Int, _ report: @escaping Suggester.Report) {
        self.total = total
        self.report = report
    }

    func read() {
        let number = begun.withLock { begun in
            begun += 1
            return begun
        }
        report(.reading(min(total, number), of: total))
    }

    /// Where not all are read together, those that were are compared while others are still to come: that is not told.
    func compare() {
        let isLast = total <= SuggestionMaker.mostTogether || begun.withLock { $0 >= total }
        if isLast { report(.comparing(total)) }
    }
}
