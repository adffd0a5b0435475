internal import Articles
internal import Containers
internal import EventModel
internal import Foundation
internal import GRDB
internal import LibraryFiles
internal import Workers

/// Writes what files say into the index, within one transaction.
///
/// Files are taken out and read first; what depends on other files is settled by `finish`: which of two events of one id
/// is shown, what events say of changed articles and people, postings, the order.
final class IndexWriter {
    let db: Database
    let root: String
    let seed: UInt64
    let terms: TermTable
    let articleReader = ArticleReader()
    var postings = PostingChanges()
    private var statements: [String: Statement] = [:]
    private var inserts: [ObjectIdentifier: Statement] = [:]

    /// The library's zone, for times without one.
    var zone: String?
    lazy var contexts = ClaimContexts(db)
    var zones: [String: ZoneOffset] = [:]

    /// Events that were taken out of the timeline or put into it.
    var unlisted: Set<Int32> = []
    var listed: Set<Int32> = []
    /// Ids of which several events may exist.
    var contested: Set<String> = []
    /// Articles that changed: by their own name, which several may have, and by id.
    var contestedArticles: Set<String> = []
    var changedArticles: Set<String> = []
    var haveOriginsChanged = false
    var havePeopleChanged = false
    var hasZoneChanged = false
    var haveDecisionsChanged = false
    /// Whether events can be looked up; where they cannot, hashes of the ids that there are.
    var areEventsIndexed: Bool
    var newIDs: Set<Int64> = []
    /// Which suggestions the changes of confirmed events concern.
    var concerned = SuggestionKeys()
    lazy var hasSuggestions = hasAny("suggestion")
    var areSuggestionsNew = false
    /// Whether anything but the times of files has changed.
    var isChanged = false
    /// Articles with a new sketch, and bands in which another article stands first.
    var sketchedArticles: Set<Int64> = []
    var changedBands: Set<Int64> = []
    /// Whether there are sketches of articles that are not among those.
    lazy var hasFormerSketches = hasAny("sketch")
    var articleStates: [String: ArticleState?] = [:]
    var headers = HeaderHashes()
    var lastParagraphs: [String: Int] = [:]

    init(_ db: Database, root: String, seed: UInt64) throws {
        self.db = db
        self.root = root
        self.seed = seed
        terms = try TermTable(db)
        zone = try db.text("zone")
        areEventsIndexed = try IndexSchema.areEventsIndexed(db)
    }

    /// A statement that is prepared once.
    func statement(_ sql: String) throws -> Statement {
        if let statement = statements[sql] { return statement }
        let statement = try db.makeStatement(sql: sql)
        statements[sql] = statement
        return statement
    }

    private func statement<Entry>(inserting table: IndexTable<Entry>) throws -> Statement {
        let key = ObjectIdentifier(table)
        if let statement = inserts[key] { return statement }
        let statement = try db.makeStatement(sql: table.insert)
        inserts[key] = statement
        return statement
    }

    func hasAny(_ table: String) -> Bool {
        (try? Int.fetchOne(db, sql: "SELECT 1 FROM \(table) LIMIT 1")) != nil
    }

    /// Runs a statement that is prepared once.
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try statement(sql).execute(arguments: arguments)
    }

    /// Writes a row.
    func insert<Entry>(_ entry: Entry, into table: IndexTable<Entry>) throws {
        try statement(inserting: table).execute(arguments: table.arguments(for: entry))
    }

    /// Takes out what was read from files that are gone.
    func removeFiles(_ keys: [Int64]) throws {
        for key in keys { try removeFile(key) }
    }

    func removeFile(_ key: Int64) throws {
        guard let role = try Int64.fetchOne(statement("SELECT role FROM file WHERE key = ?"), arguments: [key]) else {
            return
        }
        isChanged = true
        switch FileRoles.Role(rawValue: role) {
        case .article: try removeArticles(of: key)
        case .event, .table: try removeEvents(of: key)
        case .people: try replacePeople([])
        case .information: try replaceInformation(LibraryInformation())
        case .decisions: haveDecisionsChanged = true
        case nil: break
        }
        try run("DELETE FROM file WHERE key = ?", [key])
        try replaceFindings(of: key, [])
    }

    /// Reads files, those that others refer to first. Articles are read ahead by other threads; what they say is
    /// written in the order of the files.
    func read(
        _ changed: [ChangedFile], _ progress: (LibraryReader.Progress) -> Void, _ isCancelled: () -> Bool
    ) throws {
        let total = changed.reduce(0) { $0 + $1.size }
        let (root, seed) = (root, seed)
        var (done, files) = (0, 0)
        for role in FileRoles.Role.allCases {
            let several = try changed.filter { $0.role == role }.map { ($0, try knownDigest(of: $0)) }
            try SideBySide.run(
                several, threads: role == .article ? SideBySide.processors : 1, weight: \.0.size, atMost: 16 << 20,
                work: { file, known in FileContent.reading(file, in: root, seed: seed, known: known) },
                take: { file, content in
                    if isCancelled() { throw CancellationError() }
                    let isNew = try take(file.0, content, known: file.1) { part in
                        if isCancelled() { throw CancellationError() }
                        progress(LibraryReader.Progress(done: done + part, total: total, files: files))
                    }
                    done += file.0.size
                    files += isNew ? 1 : 0
                    progress(LibraryReader.Progress(done: done, total: total, files: files))
                })
            if role == .article { try settleArticles() }
        }
    }

    /// What the file was read from last time in this role; nil where it was not.
    private func knownDigest(of file: ChangedFile) throws -> Int64? {
        try Int64.fetchOne(
            statement("SELECT digest FROM file WHERE key = ? AND role = ?"),
            arguments: [FolderPrint.key(of: file.path, seed: seed), file.role.rawValue])
    }

    /// - Returns: whether the file says anything else than before.
    private func take(
        _ file: ChangedFile, _ content: Result<FileContent, SourceError>?, known: Int64?,
        _ progress: (Int) throws -> Void
    ) throws -> Bool {
        guard let content else { return try readInPlace(file, progress) }
        let key = FolderPrint.key(of: file.path, seed: seed)
        switch content {
        case .failure(let error): return try giveUp(file, key, error)
        case .success(let content):
            guard content.digest != known else { return false }
            try removeFile(key)
            isChanged = true
            let sidecar = file.role == .article ? file.sidecar : nil
            let sidecarKey = sidecar.map { FolderPrint.key(of: $0, seed: seed) }
            let source = SourceFile(key: key, path: file.path, role: file.role)
            try insert(FileEntry(file: source, digest: content.digest, sidecar: sidecarKey), into: FileEntry.table)
            try take(content, source, progress)
            return true
        }
    }

    private func giveUp(_ file: ChangedFile, _ key: Int64, _ error: SourceError) throws -> Bool {
        try removeFile(key)
        // What is gone by now needs no word.
        guard access(root + "/" + file.path, F_OK) == 0 else { return false }
        let finding = Finding(path: file.path, rule: "unreadable", message: "cannot be read: \(error.reason)")
        try replaceFindings(of: key, [finding])
        return true
    }

    /// Reads the articles of a file one after the other; no more than one of them is in memory.
    private func readInPlace(_ file: ChangedFile, _ progress: (Int) throws -> Void) throws -> Bool {
        let key = FolderPrint.key(of: file.path, seed: seed)
        let source: ByteSource
        do throws(SourceError) {
            source = try FileBytes.source(of: file.path, in: root)
        } catch {
            return try giveUp(file, key, error)
        }
        let sidecar = file.sidecar.flatMap { try? FileBytes.read($0, in: root) }
        try removeFile(key)
        isChanged = true
        // To read it for a digest would take as long as to read its articles: it counts as new whenever it was touched.
        let digest = Int64.random(in: .min ... .max)
        let sidecarKey = file.sidecar.map { FolderPrint.key(of: $0, seed: seed) }
        let entry = FileEntry(
            file: SourceFile(key: key, path: file.path, role: .article), digest: digest, sidecar: sidecarKey)
        try insert(entry, into: FileEntry.table)
        var (place, findings) = (0, [Finding]())
        let records = RecordFile(path: file.path, source: source, sidecar: sidecar)
        try articleReader.read(records) { reading, done in
            for article in reading.articles {
                try add(article, TextSketch(of: article), at: place, of: entry.file)
                place += 1
            }
            findings += reading.findings
            try progress(done)
        }
        try replaceFindings(of: key, findings)
        return true
    }

    private func take(_ content: FileContent, _ file: SourceFile, _ progress: (Int) throws -> Void) throws {
        var findings: [Finding] = []
        let text = file.role == .article ? [] : UTF8File.read(content.bytes, path: file.path, &findings)
        switch file.role {
        case .information:
            let read = InformationFile(text, path: file.path)
            try replaceInformation(read.information)
            findings += read.findings
        case .people:
            let read = PeopleFile(text, path: file.path)
            try replacePeople(read.people)
            findings += read.findings
        case .article:
            for (place, read) in content.articles.enumerated() {
                try add(read.article, read.sketch, at: place, of: file)
            }
            findings += content.findings
        case .event: try addEvent(text, of: file, &findings)
        case .table: try addRows(text, of: file, &findings, progress)
        case .decisions:
            haveDecisionsChanged = true
            findings += DecisionLog(text).findings
        }
        try replaceFindings(of: file.key, findings)
    }

    func replaceFindings(of file: Int64, _ findings: [Finding]) throws {
        try run("DELETE FROM finding WHERE file = ?", [file])
        for finding in findings {
            try insert(FindingEntry(file: file, finding: finding), into: FindingEntry.table)
        }
    }
}
