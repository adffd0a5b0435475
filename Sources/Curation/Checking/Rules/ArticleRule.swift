internal import EventModel
internal import LibraryFiles

/// Reprints name an article of the library and not each other; articles are dated.
enum ArticleRule {
    static func findings(in library: Library) -> [Finding] {
        let articles = Dictionary(library.articles.map { ($0.id, $0) }) { first, _ in first }
        return library.articles.flatMap { article in
            [origin(of: article, articles, library), date(of: article)].compactMap { $0 }
        }
    }

    private static func origin(
        of article: Article, _ articles: [ArticleID: Article], _ library: Library
    ) -> Finding? {
        // Its own id says that it is a source of its own.
        guard let origin = article.derivedFrom, origin != article.id else { return nil }
        if articles[origin] == nil {
            return finding("unknown-article", "derivedFrom: there is no article \(origin)", article, library)
        }
        guard isCircular(article, articles) else { return nil }
        return finding("circular-origin", "derivedFrom: \(origin) goes back to \(article.id) itself", article, library)
    }

    private static func isCircular(_ article: Article, _ articles: [ArticleID: Article]) -> Bool {
        var seen: Set<ArticleID> = []
        var next = article.derivedFrom
        while let origin = next, seen.insert(origin).inserted {
            if origin == article.id { return true }
            next = articles[origin]?.derivedFrom
        }
        return false
    }

    private static func date(of article: Article) -> Finding? {
        guard article.published == nil else { return nil }
        return Finding(
            path: article.path, rule: "undated-article",
            message: "\(article.id) has no date of publication, so days like “Tuesday” in it stay unresolved",
            severity: .note)
    }

    private static func finding(_ rule: String, _ message: String, _ article: Article, _ library: Library) -> Finding {
        let place = ArticleKeys(of: article, in: library).position(of: "derivedFrom")
        return Finding(
            path: place?.path ?? article.path, line: place?.position.line, column: place?.position.column, rule: rule,
            message: message)
    }
}

/// Where the keys of an article's metadata stand: in its front matter, or in the file beside it.
struct ArticleKeys {
    private var places: [(path: String, value: SourceValue)] = []

    init(of article: Article, in library: Library) {
        let sidecar = FilePath(article.path).withoutExtension + ".yaml"
        read(sidecar, in: library, firstLine: 1) { $0 }
        read(article.path, in: library, firstLine: 2) { MarkdownParts($0)?.yaml }
    }

    /// The place of the value; nil where no file has such a key.
    func position(of key: String) -> (path: String, position: SourcePosition)? {
        for (path, value) in places {
            guard case .map(let entries) = value.content else { continue }
            if let entry = entries.first(where: { $0.key == key }) { return (path, entry.value.position) }
        }
        return nil
    }

    private mutating func read(_ path: String, in library: Library, firstLine: Int, yaml: (String) -> String?) {
        guard let bytes = try? FileBytes.read(path, in: library.root),
            let text = yaml(String(decoding: bytes, as: UTF8.self)),
            let value = try? YAMLDocument.read(text, firstLine: firstLine)
        else { return }
        places.append((path, value))
    }
}
