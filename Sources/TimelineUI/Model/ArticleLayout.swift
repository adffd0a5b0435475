public import EventModel
internal import Languages
internal import Terminal

/// The lines of an article, wrapped for a width. Every line knows which code points of which paragraph it shows.
public struct ArticleLayout: Hashable, Sendable {
    /// What a line is.
    public enum LineKind: Hashable, Sendable {
        case headline, note, body, furniture, blank
    }

    /// One line.
    public struct Line: Hashable, Sendable {
        /// What it is.
        public var kind: LineKind
        /// The ordinal of its paragraph; 0 is the headline.
        public var paragraph: Int
        /// Whether it begins its paragraph.
        public var isFirst: Bool
        /// The code points of the paragraph that it shows.
        public var range: Range<Int>
        /// The text.
        public var text: String
    }

    /// Columns left of the text: the number of the paragraph and the mark of a link.
    static let gutter = 5
    /// Longer lines are hard to read.
    static let widest = 88

    /// The width it is made for, gutter included.
    public var columns = 0
    /// From the headline on.
    public var lines: [Line] = []

    /// An empty layout.
    public init() {}

    /// An article laid out for a width.
    public init(of record: ArticleRecord, columns: Int) {
        let article = record.article
        self.columns = columns
        add(article.headline, paragraph: 0, kind: .headline)
        for note in ArticleLayout.notes(on: article, reprintOf: record.origin) {
            add(note, paragraph: 0, kind: .note)
        }
        var page: Int?
        for paragraph in article.paragraphs {
            lines.append(Line(kind: .blank, paragraph: paragraph.ordinal - 1, isFirst: false, range: 0..<0, text: ""))
            if let next = paragraph.page, next != page {
                add("p. \(next)", paragraph: paragraph.ordinal - 1, kind: .note)
                page = next
            }
            add(
                paragraph.text, paragraph: paragraph.ordinal,
                kind: paragraph.kind.isFurniture ? .furniture : .body)
        }
    }

    /// How many lines the headline takes, the first ones; at least one.
    var headlineLines: Int { max(1, lines.prefix { $0.kind == .headline }.count) }

    /// The index of a paragraph's first line; nil where there is no such paragraph.
    public func firstLine(of paragraph: Int) -> Int? {
        lines.firstIndex { $0.paragraph == paragraph && $0.isFirst }
    }

    /// The indices of a paragraph's lines.
    public func lines(of paragraph: Int) -> Range<Int>? {
        guard let first = firstLine(of: paragraph) else { return nil }
        var end = first + 1
        while end < lines.count, lines[end].paragraph == paragraph, lines[end].kind != .blank { end += 1 }
        return first..<end
    }

    /// What must be known of an article before it is read.
    private static func notes(on article: Article, reprintOf original: ArticleHeader?) -> [String] {
        var notes: [String] = []
        if !article.authors.isEmpty { notes.append("By " + article.authors.joined(separator: ", ")) }
        if article.digestOf != nil { notes.append("A digest in other words, not the source's own text") }
        if let origin = article.derivedFrom, origin != article.id {
            let name = original?.shortName ?? "\(origin.name) (not in the library)"
            notes.append("A reprint of \(name): not a source of its own")
        }
        if let language = Language.unread(article.language) { notes.append(language.unreadRemark) }
        if article.published == nil { notes.append("No date of publication is known") }
        return notes
    }

    private mutating func add(_ text: String, paragraph: Int, kind: LineKind) {
        let width = max(1, min(columns - ArticleLayout.gutter - 1, ArticleLayout.widest))
        var isFirst = kind != .note
        for line in Wrapping.lines(of: text, columns: width) {
            let range = kind == .note ? 0..<0 : line.range
            lines.append(
                Line(kind: kind, paragraph: paragraph, isFirst: isFirst, range: range, text: String(line.text)))
            isFirst = false
        }
    }
}
