internal import Articles
internal import Containers
internal import EventModel
internal import Foundation

/// A library while articles are taken in, one file after the other.
struct ArticleIntake {
    let library: String
    private let keepsVersions: Bool
    private let program: String
    let folder: DurableFolder
    let reader = ArticleReader()
    var known: KnownArticles
    var names: ArticleFileName

    /// `library` is its folder, links resolved. Articles go into `articles/`, which is made where the library has none
    /// yet; where they lie elsewhere, into the library itself, since that folder would be the only one that is read.
    init(library: String, known: KnownArticles, keepsVersions: Bool, program: String) throws(AddingError) {
        self.library = library
        self.program = program
        self.keepsVersions = keepsVersions
        self.known = known
        let isElsewhere = !known.ids.isEmpty && access(library + "/articles", F_OK) != 0
        let place = isElsewhere ? "" : "articles/"
        let path = isElsewhere ? library : library + "/articles"
        if mkdir(path, 0o777) != 0, errno != EEXIST {
            throw .notWritable(path: path, reason: String(cString: strerror(errno)))
        }
        guard let real = Arrivals.resolved(path),
            real == library || real.hasPrefix(library == "/" ? "/" : library + "/")
        else { throw .outside(path: path) }
        folder = try DurableFolder(real)
        // The sidecar of a “people.md” would be the library's own file.
        let own = isElsewhere ? ["library", "people", "decisions"] : []
        names = ArticleFileName(folder: place, taken: try folder.entries() + known.ids + own)
    }

    /// Takes in one file; nil where a file that nobody named turns out to be no article.
    mutating func take(_ file: ArrivingFile) throws(Refusal) -> Addition.Outcome? {
        if file.bytes == nil, ArticleReader.isReadInPlace(path: file.path) { return try takeArchive(file) }
        let bytes = try file.read()
        if let twin = known.article(withBytes: bytes) {
            return .duplicate(Duplicate(article: twin.id, path: twin.path, kind: .bytes))
        }
        let head = Array(bytes.prefix(4096))
        let given = ArticleFileName.fileExtension(of: file.path)
        guard let kind = ArticleFormat.readableExtension(of: given, head: head) else {
            throw .unknownFormat(extension: given)
        }
        guard ArticleReader.isArticle(path: "article.\(kind)", head: head) else {
            if !file.isNamed { return nil }
            throw .noNews
        }
        if isOwn(file) { throw .ownFile }
        let format = ArticleFormat(fileExtension: kind, head: head)
        let contents = ArticleFile(path: kind, bytes: bytes, sidecar: try file.readSidecar())
        let arrived = try ArrivedArticles(file, contents, as: format, names: names, reader: reader)
        if let duplicate = duplicate(of: arrived.reading.articles) { return .duplicate(duplicate) }
        return .added(try keep(arrived, as: format, from: file))
    }

    /// Whether a file lies in the library.
    func isOwn(_ file: ArrivingFile) -> Bool {
        guard file.bytes == nil, let path = Arrivals.resolved(file.source) else { return false }
        return path.hasPrefix(library == "/" ? "/" : library + "/")
    }

    /// What the library has of them, where it has them all.
    private func duplicate(of articles: [Article]) -> Duplicate? {
        let found = articles.compactMap { duplicate(of: $0) }
        return found.count == articles.count ? found.first : nil
    }

    private func duplicate(of article: Article) -> Duplicate? {
        if let twin = known.article(withTextOf: article) {
            return Duplicate(article: twin.id, path: twin.path, kind: .text)
        }
        guard !keepsVersions, let (other, equal) = known.article(atAddressOf: article) else { return nil }
        guard equal > 0 || other.headline == FoldedText(article.headline) else { return nil }
        let kind = Duplicate.Kind.address(equal: equal, paragraphs: article.comparableParagraphs.count)
        return Duplicate(article: other.id, path: other.path, kind: kind)
    }

    func likeness(of article: Article) -> Likeness? {
        if let duplicate = duplicate(of: article) { return .repeated(duplicate.article) }
        if article.derivedFrom == nil, let (id, equal) = known.original(of: article) {
            return .reprint(of: id, equal: equal, paragraphs: article.comparableParagraphs.count)
        }
        return known.article(atAddressOf: article).map { .sameAddress($0.article.id) }
    }

    /// Writes the file and what lies beside it, and knows its articles from then on.
    private mutating func keep(
        _ arrived: ArrivedArticles, as format: ArticleFormat, from source: ArrivingFile
    ) throws(Refusal) -> AddedFile {
        let articles = arrived.reading.articles.map { AddedArticle(article: $0, likeness: likeness(of: $0)) }
        let sidecar = arrived.file.sidecar.map { _ in "\(names.folder)\(arrived.stem).yaml" }
        do throws(WritingError) {
            try write(arrived)
            try record(arrived, from: source)
        } catch {
            throw .notWritten(reason: error.description)
        }
        names.take(arrived.stem)
        for article in arrived.reading.articles {
            names.take(article.id.name)
            known.insert(article)
        }
        return AddedFile(
            path: arrived.file.path, format: format, articles: articles, sidecar: sidecar,
            findings: arrived.reading.findings)
    }

    /// The curator's words first: an article must not lose them, if only one of the two can be written.
    private func write(_ arrived: ArrivedArticles) throws(WritingError) {
        let name = try fileName(String(arrived.file.path.dropFirst(names.folder.count)))
        guard let sidecar = arrived.file.sidecar else { return try folder.write(arrived.file.bytes, as: name) }
        let sidecarName = try fileName(arrived.stem + ".yaml")
        try folder.write(sidecar, as: sidecarName)
        do throws(WritingError) {
            try folder.write(arrived.file.bytes, as: name)
        } catch {
            folder.remove(sidecarName)
            throw error
        }
    }

    /// Adds to the chain of custody; what it does not have is not in the library.
    private func record(_ arrived: ArrivedArticles, from source: ArrivingFile) throws(WritingError) {
        let sidecar = arrived.file.sidecar.map { (names.folder + arrived.stem + ".yaml", $0) }
        let stated = arrived.reading.articles.count == 1 ? arrived.reading.articles.first?.url : nil
        let files = [(arrived.file.path, arrived.file.bytes)] + (sidecar.map { [$0] } ?? [])
        try record(files.map { ($0, $1.count, SHA256(of: $1)) }, from: source, url: stated)
    }

    /// Adds files that were just written to the chain of custody; where that fails, they go.
    func record(
        _ files: [(path: String, size: Int, digest: SHA256)], from source: ArrivingFile, url: String?
    ) throws(WritingError) {
        let from = source.bytes == nil ? Arrivals.resolved(source.source) ?? source.source : "standard input"
        let time = Date().ISO8601Format()
        let url = url.flatMap { $0.utf8.count <= 2000 ? $0 : nil }
        do throws(WritingError) {
            try CustodyChain(library: library).append(
                files.map { path, size, digest in
                    CustodyLine(
                        time: time, by: NSUserName(), from: from, url: url, program: program, path: path, size: size,
                        digest: digest)
                })
        } catch {
            for file in files { folder.remove(try fileName(String(file.path.dropFirst(names.folder.count)))) }
            throw error
        }
    }

    func fileName(_ name: String) throws(WritingError) -> FileName {
        do throws(FileNameError) {
            return try FileName(name)
        } catch {
            throw .system(reason: "the name \(error)")
        }
    }
}
