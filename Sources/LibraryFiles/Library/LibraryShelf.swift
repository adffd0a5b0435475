internal import Articles
internal import EventModel

/// A library while it is being read, file by file.
struct LibraryShelf {
    let files: FileRoles
    var findings: [Finding] = []

    private let root: String
    private let articleReader = ArticleReader()
    private var information = LibraryInformation()
    private var articles: [Article] = []
    private var articleIDs: Set<ArticleID> = []
    private var people: [Person] = []
    private var peoplePositions: [PersonID: SourcePosition] = [:]
    private var events = EventFiles()
    private var decisions = DecisionLog([])
    /// Of files of many articles only these are kept, as they are named among all; nil for all.
    private var wanted: Set<ArticleID>?

    /// An empty shelf for the files of a folder.
    init(root: String, files: FileRoles) {
        self.root = root
        self.files = files
    }

    /// What the articles of a file say, which any thread may find out; nil for what is no file of articles, and where
    /// they are read where they lie.
    static func articles(ofFile index: Int, of files: FileRoles, in root: String) -> ArticleReading? {
        let (path, role) = files.files[index]
        guard role == .article, !ArticleReader.isReadInPlace(path: path) else { return nil }
        var unread: [Finding] = []
        func bytes(_ path: String) -> [UInt8]? { Self.bytes(path, in: root, &unread) }
        guard let text = bytes(path) else { return ArticleReading(findings: unread) }
        let sidecar = files.sidecar(of: path).flatMap(bytes)
        var reading = ArticleReader().read(ArticleFile(path: path, bytes: text, sidecar: sidecar))
        reading.findings = unread + reading.findings
        return reading
    }

    /// Reads the file with this index.
    mutating func read(_ index: Int) {
        take(Self.articles(ofFile: index, of: files, in: root), ofFile: index)
    }

    /// Takes what the articles of the file with this index say, or reads the file where that is not known.
    mutating func take(_ reading: ArticleReading?, ofFile index: Int) {
        if let reading {
            findings += reading.findings
            for article in reading.articles { keep(article) }
            return
        }
        let (path, role) = files.files[index]
        if role == .article { return readInPlace(path) }
        guard let raw = Self.bytes(path, in: root, &findings) else { return }
        let bytes = UTF8File.read(raw, path: path, &findings)
        switch role {
        case .article: break
        case .information: readInformation(bytes, path)
        case .people: readPeople(bytes, path)
        case .event: events.read(markdown: bytes, path: path)
        case .table: events.read(table: bytes, path: path)
        case .decisions: decisions = DecisionLog(bytes)
        }
    }

    /// From here on only those articles of files of many are kept that the events read until now cite.
    mutating func seekCited() {
        wanted = Set(events.events.values.flatMap { $0.event.citations.map(\.article) })
    }

    /// Whether a file can hold an article that is wanted and has not been found.
    func isSought(in path: String) -> Bool {
        guard let wanted else { return true }
        return wanted.contains { ArticleReader.mayHold($0, inFileAt: path) }
    }

    /// What was read.
    func library() -> Library {
        var sources = SourceMap()
        sources.people = peoplePositions
        for (id, located) in events.events { sources.events[id] = located.source }
        return Library(
            root: root, information: information, articles: articles,
            events: events.events.values.map(\.event).sorted { $0.id < $1.id }, people: people,
            decisions: decisions.decisions, findings: (findings + events.findings + decisions.findings).sorted(),
            sources: sources)
    }

    private static func bytes(_ path: String, in root: String, _ findings: inout [Finding]) -> [UInt8]? {
        do {
            return try FileBytes.read(path, in: root)
        } catch {
            findings.append(Finding(path: path, rule: "unreadable", message: "cannot be read: \(error.reason)"))
            return nil
        }
    }

    private mutating func readInformation(_ bytes: [UInt8], _ path: String) {
        let file = InformationFile(bytes, path: path)
        information = file.information
        findings += file.findings
    }

    private mutating func readPeople(_ bytes: [UInt8], _ path: String) {
        let file = PeopleFile(bytes, path: path)
        people = file.people
        peoplePositions = file.positions
        findings += file.findings
    }

    private mutating func readInPlace(_ path: String) {
        do {
            let source = try FileBytes.source(of: path, in: root)
            let sidecar = files.sidecar(of: path).flatMap { Self.bytes($0, in: root, &findings) }
            let reader = articleReader
            try reader.read(RecordFile(path: path, source: source, sidecar: sidecar)) { reading, _ in
                findings += reading.findings
                for article in reading.articles { keep(article, onlyWanted: true) }
                if wanted?.isEmpty == true { throw AllFound() }
            }
        } catch let error as SourceError {
            findings.append(Finding(path: path, rule: "unreadable", message: "cannot be read: \(error.reason)"))
        } catch {}
    }

    /// Nothing more needs to be read.
    private struct AllFound: Error {}

    /// Two files of one name are two articles: the later one is named by its path.
    private mutating func keep(_ article: Article, onlyWanted: Bool = false) {
        var article = article
        if articleIDs.contains(article.id) {
            let other = article.id
            article.id = freeID(for: article)
            if files.hasArticlesFolder {
                let message = "there is another article \(other), so this one is \(article.id)"
                findings.append(Finding(path: article.path, rule: "duplicate-article", message: message))
            }
        }
        articleIDs.insert(article.id)
        let isWanted = wanted == nil || wanted?.remove(article.id) != nil
        if isWanted || !onlyWanted { articles.append(article) }
    }

    private func freeID(for article: Article) -> ArticleID {
        let path = article.path.hasPrefix("articles/") ? String(article.path.dropFirst(9)) : article.path
        var candidate = ArticleID(FilePath(path).withoutExtension)
        var number = 1
        while articleIDs.contains(candidate) {
            candidate = ArticleID(number == 1 ? path : "\(path)-\(number)")
            number += 1
        }
        return candidate
    }
}
