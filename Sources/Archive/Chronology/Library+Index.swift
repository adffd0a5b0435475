internal import EventModel
internal import GRDB
public import LibraryFiles

extension Library {
    /// The articles, the people and the information of a library as the file of its index has them: no file of the library
    /// is read again. Nil where that is no index of this version, or cannot be read.
    public init?(root: String, indexedIn file: String) {
        guard IndexFile.isOurs(file) else { return nil }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        guard let index = try? DatabaseQueue(path: file, configuration: configuration),
            let library = try? index.read({ try Library(root: root, $0) })
        else { return nil }
        self = library
    }

    private init(root: String, _ db: Database) throws {
        let byPath = "SELECT id FROM article JOIN file ON file.key = article.file ORDER BY path, place"
        self.init(
            root: root,
            information: LibraryInformation(
                title: try db.text("title"), zone: try db.text("zone"), language: try db.text("language")),
            articles: try String.fetchAll(db, sql: byPath).compactMap { try Article(id: ArticleID($0), in: db) },
            people: try Person.all(in: db, before: IndexWriter.firstPlace))
    }
}
