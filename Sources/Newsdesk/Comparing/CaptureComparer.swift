public import EventModel
internal import LibraryFiles

/// Finds the captures of an article in a library and compares them.
public struct CaptureComparer: Sendable {
    private let root: String

    /// Why there is nothing to compare.
    public enum Obstacle: Error, Equatable, Sendable, CustomStringConvertible {
        case unknown(ArticleID)
        case noOther(ArticleID)

        /// One sentence.
        public var description: String {
            switch self {
            case .unknown(let id): "there is no article \(id)"
            case .noOther(let id): "no other article has the address of \(id); name the one to compare it with"
            }
        }
    }

    /// For the library in a folder.
    public init(root: String) { self.root = root }

    /// What changed from an article to another; where none is named, to each other article at its address.
    public func compare(_ id: ArticleID, with other: ArticleID? = nil) throws -> [ArticleComparison] {
        let library = try LibraryReader().read(root)
        guard let old = library.articles.first(where: { $0.id == id }) else { throw Obstacle.unknown(id) }
        let others = library.articles.filter { $0.id == other || (other == nil && Self.isCapture($0, of: old)) }
        guard !others.isEmpty else { throw other.map { Obstacle.unknown($0) } ?? Obstacle.noOther(id) }
        return others.map { ArticleComparison(old, $0, in: library) }
    }

    private static func isCapture(_ article: Article, of other: Article) -> Bool {
        guard article.id != other.id, let address = other.url.flatMap({ PageKey($0) }) else { return false }
        return article.url.flatMap { PageKey($0) } == address
    }
}

extension ArticleComparison {
    /// Lines for a person: what is gone behind a minus, what is new behind a plus, then the quotes that it touches.
    public var text: String {
        var text = ["--- \(old.id)", "+++ \(new.id)"]
        text += lines.map { line in
            switch line {
            case .removed(let paragraph): "- \(paragraph.ordinal): \(paragraph.text)"
            case .added(let paragraph): "+ \(paragraph.ordinal): \(paragraph.text)"
            }
        }
        if isSame { text.append("the story is the same") }
        return (text + touched.map(\.text)).joined(separator: "\n") + "\n"
    }
}

extension ArticleComparison.TouchedCitation {
    fileprivate var text: String {
        let quote = citation.selector.map { "“\($0.exact)”" } ?? ""
        let claims = citation.claims.map { "\($0.property) \($0.value)" }.joined(separator: ", ")
        let change = now.map { "reads “\($0)” now" } ?? "is gone"
        return "touches \(event): its quote \(quote) \(change)" + (claims.isEmpty ? "" : "; it claims \(claims)")
    }
}
