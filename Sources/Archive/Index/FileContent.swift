internal import Articles
internal import EventModel
internal import LibraryFiles

/// What a file says, before any of it is in the index. To read it needs nothing but the file: any thread may do it.
struct FileContent: Sendable {
    /// An article, and its sketch where its text is long enough for one.
    struct ReadArticle: Sendable {
        var article: Article
        var sketch: TextSketch?
    }

    /// What stands for the bytes it was read from.
    var digest: Int64
    /// Empty for articles, which are read.
    var bytes: [UInt8] = []
    var articles: [ReadArticle] = []
    /// What is wrong with its articles.
    var findings: [Finding] = []

    /// Reads a file; nil for one whose articles are read where they lie. Of an article whose digest is known there is
    /// nothing but the digest.
    static func reading(
        _ file: ChangedFile, in root: String, seed: UInt64, known: Int64?
    ) -> Result<FileContent, SourceError>? {
        if file.role == .article, ArticleReader.isReadInPlace(path: file.path) { return nil }
        do throws(SourceError) {
            return .success(try FileContent(file, in: root, seed: seed, known: known))
        } catch {
            return .failure(error)
        }
    }

    private init(_ file: ChangedFile, in root: String, seed: UInt64, known: Int64?) throws(SourceError) {
        let bytes = try FileBytes.read(file.path, in: root)
        let sidecar = file.role == .article ? file.sidecar.flatMap { try? FileBytes.read($0, in: root) } : nil
        var hash = StableHash(seed: seed)
        hash.combine(bytes)
        if let sidecar {
            hash.combine(1)
            hash.combine(sidecar)
        }
        digest = hash.value
        guard file.role == .article else {
            self.bytes = bytes
            return
        }
        guard digest != known else { return }
        let reading = ArticleReader().read(ArticleFile(path: file.path, bytes: bytes, sidecar: sidecar))
        articles = reading.articles.map { ReadArticle(article: $0, sketch: TextSketch(of: $0)) }
        findings = reading.findings
    }
}
