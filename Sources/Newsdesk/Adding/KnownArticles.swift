internal import Articles
internal import Containers
internal import EventModel
internal import Foundation

/// The articles that a library has, as far as another article can be compared with them. Their texts are not kept.
struct KnownArticles {
    private let root: String
    private var articles: [KnownArticle] = []
    private var byText: [TextDigest: [Int]] = [:]
    private var byAddress: [PageKey: [Int]] = [:]
    private var byParagraph: [TextDigest: [Int]] = [:]
    private var bySize: [Int: [Int]] = [:]
    private var paths: Set<String> = []

    /// No articles yet; their files lie below `root`.
    init(root: String) { self.root = root }

    /// All ids.
    var ids: [String] { articles.map(\.id.name) }

    /// Takes in an article of the library.
    mutating func insert(_ article: Article) {
        let index = articles.count
        let known = KnownArticle(article)
        articles.append(known)
        byText[article.textDigest, default: []].append(index)
        if let address = known.address { byAddress[address, default: []].append(index) }
        for digest in Set(article.comparableParagraphs) { byParagraph[digest, default: []].append(index) }
        var status = stat()
        if paths.insert(known.file).inserted, stat(root + "/" + known.file, &status) == 0 {
            bySize[Int(status.st_size), default: []].append(index)
        }
    }

    /// The first article whose file has these bytes.
    func article(withBytes bytes: [UInt8]) -> KnownArticle? {
        (bySize[bytes.count] ?? []).lazy.map { articles[$0] }.first {
            FileManager.default.contents(atPath: root + "/" + $0.path).map { $0.elementsEqual(bytes) } ?? false
        }
    }

    /// The first article of a file of many that has so many bytes and this digest.
    func article(inFileOf size: Int, _ digest: SHA256) -> KnownArticle? {
        (bySize[size] ?? []).lazy.map { articles[$0] }.first {
            let file = ArrivingFile(source: root + "/" + $0.file, path: $0.file, isNamed: false)
            return (try? file.open())?.sha256 == digest
        }
    }

    /// The first article with the same text that can be the same article: the same words under the name of another
    /// publisher are a reprint.
    func article(withTextOf article: Article) -> KnownArticle? {
        let known = KnownArticle(article)
        return (byText[article.textDigest] ?? []).lazy.map { articles[$0] }.first { $0.mayBe(known) }
    }

    /// The article at the same address that shares most paragraphs, and how many.
    func article(atAddressOf article: Article) -> (article: KnownArticle, equal: Int)? {
        guard let address = KnownArticle(article).address, let candidates = byAddress[address] else { return nil }
        let shared = sharedParagraphs(of: article)
        let best = candidates.max { (shared[$0]?.count ?? 0) < (shared[$1]?.count ?? 0) }
        return best.map { (articles[$0], shared[$0]?.count ?? 0) }
    }

    /// The article that has the most of this one's text, where that is more than half of it; the original of that one
    /// where it is a reprint itself.
    func original(of article: Article) -> (id: ArticleID, equal: Int)? {
        let length = article.comparableParagraphs.reduce(0) { $0 + $1.length }
        let shares = sharedParagraphs(of: article).filter { $0.value.length >= 100 && $0.value.length * 2 > length }
        let best = shares.max { ($0.value.length, -$0.key) < ($1.value.length, -$1.key) }
        return best.map { (articles[$0.key].derivedFrom ?? articles[$0.key].id, $0.value.count) }
    }

    /// For each article that has a paragraph of this one: how many, and how long they are.
    private func sharedParagraphs(of article: Article) -> [Int: (count: Int, length: Int)] {
        var shared: [Int: (count: Int, length: Int)] = [:]
        for digest in article.comparableParagraphs {
            for index in byParagraph[digest] ?? [] {
                let former = shared[index] ?? (0, 0)
                shared[index] = (former.count + 1, former.length + digest.length)
            }
        }
        return shared
    }
}

/// What is kept of an article.
struct KnownArticle {
    let id: ArticleID
    /// Relative to the library.
    let path: String
    let derivedFrom: ArticleID?
    let headline: FoldedText
    let address: PageKey?
    private let publisher: [UInt8]

    /// The file that it lies in.
    var file: String { ArticleReader.parts(ofReference: path)?.file ?? path }

    init(_ article: Article) {
        id = article.id
        path = article.path
        derivedFrom = article.derivedFrom
        headline = FoldedText(article.headline)
        address = article.url.flatMap { PageKey($0) }
        publisher = FoldedText(article.publisher ?? "").bytes.filter { $0 > 0x20 }
    }

    /// Whether two articles of the same words can be one: not where both say that they are of different publishers.
    /// "LBC" may be "LBC News" or "lbc.co.uk".
    func mayBe(_ other: KnownArticle) -> Bool {
        if address != nil, address == other.address { return true }
        if !publisher.isEmpty, !other.publisher.isEmpty {
            return publisher.contains(other.publisher) || other.publisher.contains(publisher)
        }
        guard let host = address?.host, let otherHost = other.address?.host else { return true }
        return host == otherHost || host.hasSuffix("." + otherHost) || otherHost.hasSuffix("." + host)
    }
}

extension Article {
    /// The digests of the paragraphs of the story that are long enough not to be equal by chance.
    var comparableParagraphs: [TextDigest] {
        story.map { TextDigest(CollectionOfOne($0.text)) }.filter { $0.length >= 30 }
    }
}
