internal import Archive
public import EventModel

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

    /// What changed from an article to another; where none is named, to each other article at its address. Only these
    /// articles and what cites them are read.
    public func compare(_ id: ArticleID, with other: ArticleID? = nil) throws -> [ArticleComparison] {
        let comparer = ArticleComparer(chronology: try Chronology.open(root))
        guard let old = try comparer.chronology.article(id) else { throw Obstacle.unknown(id) }
        let others = try other.map { [$0] } ?? comparer.captures(of: old.article)
        guard !others.isEmpty else { throw Obstacle.noOther(id) }
        return try others.map { other in
            guard let new = try comparer.chronology.article(other)?.article else { throw Obstacle.unknown(other) }
            return try comparer.compare(old, new)
        }
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
            case .same(let count): "  \(count)"
            }
        }
        if isSame { text.append("the story is the same") }
        return (text + touched.map(\.text)).joined(separator: "\n") + "\n"
    }
}

extension ArticleComparison.TouchedCitation {
    /// "touches night: its quote … is gone".
    var text: String {
        let quote = citation.selector.map { "“\($0.exact)”" } ?? ""
        let claims = citation.claims.map { "\($0.property) \($0.value)" }.joined(separator: ", ")
        let change = now.map { "reads “\($0)” now" } ?? "is gone"
        return "touches \(event): its quote \(quote) \(change)" + (claims.isEmpty ? "" : "; it claims \(claims)")
    }
}
