public import EventModel
internal import Foundation
internal import GRDB
public import LibraryFiles

/// A library as the file of its index had it at one moment: no file of the library is read again, and an article only when
/// it is wanted as a whole.
public final class IndexedLibrary: Sendable {
    /// Its information, its people, and its articles without their paragraphs.
    public let library: Library
    /// What stands for all that each of its articles says.
    public let prints: [ArticleID: [UInt8]]
    private let index: DatabaseQueue

    /// Nil where that is no index of this version, or cannot be read.
    public init?(root: String, indexedIn file: String) {
        guard IndexFile.isOurs(file), let index = try? DatabaseQueue(path: file, configuration: Self.configuration),
            let (library, prints) = try? index.unsafeRead({ db in
                // It lasts as long as the connection, so that what is read later is of the same moment.
                try db.beginTransaction(.deferred)
                return try Library.indexed(root: root, db)
            })
        else { return nil }
        (self.index, self.library, self.prints) = (index, library, prints)
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
    /// The library in an index, and the prints of its articles.
    fileprivate static func indexed(root: String, _ db: Database) throws -> (Library, [ArticleID: [UInt8]]) {
        let information = LibraryInformation(
            title: try db.text("title"), zone: try db.text("zone"), language: try db.text("language"))
        var articles: [Article] = []
        var prints: [ArticleID: [UInt8]] = [:]
        let byPath = "SELECT article.*, path FROM article JOIN file ON file.key = article.file ORDER BY path, place"
        let rows = try Row.fetchCursor(db, sql: byPath)
        while let row = try rows.next() {
            articles.append(Article(row))
            prints[ArticleID(row["id"])] = Array(row["print"] as Data)
        }
        let people = try Person.all(in: db, before: IndexWriter.firstPlace)
        return (Library(root: root, information: information, articles: articles, people: people), prints)
    }
}
