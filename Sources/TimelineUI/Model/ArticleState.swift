public import EventModel

/// The article pane: an article, laid out for the pane's width, and the event whose links are marked in it.
public struct ArticleState: Equatable, Sendable {
    /// The articles that the event cites, each once, in the order of its citations.
    public var sources: [ArticleID] = []
    /// Which of them is open.
    public var sourceIndex = 0
    /// The article, as soon as it has been read.
    public var record: ArticleRecord?
    /// The article of which it seems to be a copy; nil where somebody has said of which it is one, or that it is none.
    public var likeness: ArticleHeader?
    /// Its lines.
    public var layout = ArticleLayout()
    /// The first line in view.
    public var top = 0
    /// The paragraph under the cursor.
    public var paragraph = 0
    /// Whether the paragraph has been chosen for the article that is open.
    public var isPlaced = false
    /// Whether the file may have changed since it was read.
    public var isStale = false
    /// The words that are being selected, in the paragraph under the cursor; nil where none are.
    public var selection: SpanSelection?
    /// The source that is to stay open when the next event is read, for the reader came from one of its paragraphs.
    public var kept: ArticleID?

    /// An empty pane.
    public init() {}

    /// The article that is open or being opened.
    public var source: ArticleID? {
        sources.indices.contains(sourceIndex) ? sources[sourceIndex] : nil
    }

    /// The paragraph under the cursor, for what belongs to it alone.
    var place: MentionAnchor? { source.map { MentionAnchor(article: $0, paragraph: paragraph) } }

    /// The links into a paragraph.
    public func links(into paragraph: Int) -> [ArticleLink] {
        record?.links.filter { $0.paragraph == paragraph } ?? []
    }
}
