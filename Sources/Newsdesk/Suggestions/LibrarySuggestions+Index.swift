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
        let (library, reading, store) = try library(in: root, indexedIn: index)
        let count = Mutex<SuggestionCount?>(nil)
        let found = found(in: library, keptIn: store, reading: reading) { step in
            switch step {
            case .beginning(let articles, let new):
                count.withLock { $0 = SuggestionCount(of: new, among: articles, progress) }
            case .reading: count.withLock(\.self)?.read()
            case .comparing: count.withLock(\.self)?.compare()
            }
        }
        return (found, [])
    }

    /// The articles and the people of a library, from the file of its index or else from its own, how an article of it is
    /// read as a whole, and what was found in them before.
    static func library(
        in root: String, indexedIn index: String?
    ) throws -> (library: Library, reading: @Sendable (Article) -> Article?, store: (any FindingStore)?) {
        guard let index, let indexed = IndexedLibrary(root: root, indexedIn: index) else {
            return (try LibraryReader().read(root, withEvents: false), { $0 }, nil)
        }
        return (indexed.library, indexed.whole, IndexedFindings(indexed, besideIndex: index))
    }
}

/// What was found before in the articles that an index has.
private struct IndexedFindings: FindingStore {
    private let prints: [ArticleID: [UInt8]]
    private let kept: KeptFindings

    /// Nil where nothing can be kept.
    init?(_ library: IndexedLibrary, besideIndex index: String) {
        guard let kept = KeptFindings(besideIndex: index) else { return nil }
        (prints, self.kept) = (library.prints, kept)
    }

    func print(of article: ArticleID) -> [UInt8]? { prints[article] }
    func digest(of bytes: [UInt8]) -> [UInt8] { KeptFindings.digest(of: bytes) }
    func has(_ key: FindingKey) -> Bool { kept.has(key.bytes) }
    func keep(_ found: [FindingKey: [UInt8]]) { kept.keep(found.map { ($0.key.bytes, $0.value) }) }
    func keepOnly(_ keys: Set<FindingKey>) { kept.keepOnly(keys.map(\.bytes)) }

    func kept(under keys: [FindingKey]) -> [FindingKey: [UInt8]] {
        var found: [FindingKey: [UInt8]] = [:]
        for key in keys { found[key] = kept.value(under: key.bytes) }
        return found
    }
}

/// Counts the articles that are read, whichever thread reads them.
final class SuggestionCount: Sendable {
    private let begun = Mutex(0)
    private let total: Int
    private let compared: Int
    private let report: Suggester.Report

    /// A count of so many articles, which are told of one by one, among so many that are compared.
    init(of total: Int, among compared: Int? = nil, _ report: @escaping Suggester.Report) {
        (self.total, self.compared) = (total, compared ?? total)
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
        if isLast { report(.comparing(compared)) }
    }
}
