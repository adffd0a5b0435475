public import EventModel
internal import GRDB
public import LibraryFiles

/// A library as the file of its index had it at one moment: no file of the library is read again, and an article only when
/// it is wanted as a whole.
public final class IndexedLibrary: Sendable {
    /// Its information, its people, and its articles without their paragraphs.
    public let library: Library
    private let index: DatabaseQueue

    /// Nil where that is no index of this version, or cannot be read.
    public init?(root: String, indexedIn file: String) {
        guard IndexFile.isOurs(file), let index = try? DatabaseQueue(path: file, configuration: Self.configuration),
            let library = try? index.unsafeRead({ db in
                // It lasts as long as the connection, so that what is read later is of the same moment.
                try db.beginTransaction(.deferred)
                return try Library(root: root, db)
            })
        else { return nil }
        self.index = index
        self.library = library
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.allowsUnsafeTransactions = true
        configuration.busyMode = .timeout(5)
        return configuration
    }

    /// An article of it as a whole; nil where it cannot be read.
    public func whole(_ article: Article) -> Article? {
        try? index.unsafeRead { try Article(id: article.id, in: $0) }
    }
}

extension Library {
    fileprivate init(root: String, _ db: Database) throws {
        let byPath = "SELECT id FROM article JOIN file ON file.key = article.file ORDER BY path, place"
        self.init(
            root: root,
            information: LibraryInformation(
                title: try db.text("title"), zone: try db.text("zone"), language: try db.text("language")),
            articles: try String.fetchAll(db, sql: byPath).compactMap {
                try Article(id: ArticleID($0), withParagraphs: false, in: db)
            },
            people: try Person.all(in: db, before: IndexWriter.firstPlace))
    }
}
