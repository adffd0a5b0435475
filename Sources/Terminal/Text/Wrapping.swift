/// A line of wrapped text.
public struct WrappedLine: Hashable, Sendable {
    /// The code points of the source that it shows; blanks at which a line was broken belong to none.
    public var range: Range<Int>
    /// The text of that range, as it stands in the source.
    public var text: String

    /// A line.
    public init(range: Range<Int>, text: String) {
        self.range = range
        self.text = text
    }
}

/// Breaks text into lines of a number of columns.
public enum Wrapping {
    /// The lines of a text; an empty text gives one empty line.
    ///
    /// Lines end at spaces, behind hyphens, dashes and slashes between words, and between ideographs; no-break spaces
    /// hold; a longer word is cut. A line feed always ends a line. With one column, wide characters stand alone. Every
    /// line but the first has `hanging` columns fewer.
    public static func lines(of text: String, columns: Int, hanging: Int = 0) -> [WrappedLine] {
        var breaker = LineBreaker(columns: max(1, columns), further: max(1, columns - hanging))
        let bytes = text.utf8.span
        while breaker.here.byte < bytes.count {
            breaker.take(Cluster(at: breaker.here.byte, in: bytes))
        }
        breaker.endLine()
        return breaker.lines.map { line in
            let start = text.utf8.index(text.startIndex, offsetBy: line.start.byte)
            let end = text.utf8.index(start, offsetBy: line.end.byte - line.start.byte)
            return WrappedLine(range: line.start.scalar..<line.end.scalar, text: String(text[start..<end]))
        }
    }
}

/// Takes clusters one after the other and ends lines where they are full.
private struct LineBreaker {
    /// A place between two clusters.
    struct Place {
        var byte = 0
        var scalar = 0
        /// From the start of the text, as if it were one line.
        var column = 0
    }

    /// The lines so far.
    private(set) var lines: [(start: Place, end: Place)] = []
    /// Behind the last cluster.
    private(set) var here = Place()

    /// Of the line that is being filled, and of those behind the first.
    private var columns: Int
    private let further: Int
    private var start = Place()
    /// Behind the last cluster that is no blank.
    private var inked = Place()
    /// Where the line may be broken: its end, and the start of the next.
    private var opportunity: (end: Place, next: Place)?
    private var previous = BreakClass.space

    init(columns: Int, further: Int) {
        self.columns = columns
        self.further = further
    }

    @inline(__always)
    mutating func take(_ cluster: Cluster) {
        let kind = BreakClass(of: cluster)
        switch kind {
        case .newline: endLine(skipping: cluster)
        case .space: takeSpace(cluster)
        default: takeInk(cluster, kind)
        }
    }

    /// Ends the last line of the text.
    mutating func endLine() {
        lines.append((start, inked.byte > start.byte ? inked : start))
    }

    private mutating func endLine(skipping cluster: Cluster) {
        endLine()
        advance(over: cluster)
        (start, inked, opportunity, previous) = (here, here, nil, .space)
        columns = further
    }

    @inline(__always)
    private mutating func takeSpace(_ cluster: Cluster) {
        advance(over: cluster)
        if inked.byte > start.byte { opportunity = (inked, here) }
        previous = .space
    }

    @inline(__always)
    private mutating func takeInk(_ cluster: Cluster, _ kind: BreakClass) {
        if previous.breaks(before: kind) { opportunity = (here, here) }
        while here.column + cluster.width - start.column > columns, here.byte > start.byte {
            breakLine()
            if columns != further { return goBack() }
        }
        // A dash behind a blank belongs to what follows it.
        previous = kind == .dash && previous == .space ? .letter : kind
        advance(over: cluster)
        inked = here
    }

    private mutating func breakLine() {
        if let (end, next) = opportunity {
            lines.append((start, end))
            start = next
        } else {
            if inked.byte > start.byte { lines.append((start, inked)) }
            start = here
        }
        opportunity = nil
    }

    /// To the start of the second line, which is not as long as the first: what was taken for it may be too much.
    private mutating func goBack() {
        (here, inked, previous, columns) = (start, start, .space, further)
    }

    @inline(__always)
    private mutating func advance(over cluster: Cluster) {
        here.byte = cluster.end
        here.scalar += cluster.scalars
        here.column += cluster.width
    }
}
