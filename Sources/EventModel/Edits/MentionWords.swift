/// The words of a mention, as mentions are compared.
struct MentionWords: Sendable {
    /// Fewer words than this do not name a mention by themselves.
    private static let enough = 6

    private let anchor: MentionAnchor
    private let words: [String]

    init(_ anchor: MentionAnchor) {
        self.anchor = anchor
        words = Self.words(anchor.selector?.exact ?? "")
    }

    // The words at the outer ends may be cut off. Both are seldom asked for.
    private var before: ArraySlice<String> { Self.words(anchor.selector?.prefix ?? "").dropFirst() }
    private var after: ArraySlice<String> { Self.words(anchor.selector?.suffix ?? "").dropLast() }

    /// What two mentions that are the same have one of in common.
    var keys: Set<String> {
        let place = CitedPlace(article: anchor.article, paragraph: anchor.paragraph).key
        if words.count < 2 { return [place] }
        return Set(zip(words, words.dropFirst()).map { $0 + " " + $1 } + [place])
    }

    /// What two mentions that are the same have one of in common, others seldom: the place; the article, where one may be
    /// a rewording; the whole text of a short one, as many words of a long one as name it.
    var rareKeys: Set<String> {
        let place = CitedPlace(article: anchor.article, paragraph: anchor.paragraph).key
        if words.isEmpty { return [place] }
        if words.count < Self.enough { return [place, words.joined(separator: " ")] }
        let runs = words.indices.dropLast(Self.enough - 1).map { words[$0..<$0 + Self.enough].joined(separator: " ") }
        return Set([place, anchor.article.name] + runs)
    }

    /// Whether both name the same mention, in this article or a copy of it.
    func isSameMention(as other: MentionWords) -> Bool {
        guard !words.isEmpty, !other.words.isEmpty else {
            return anchor.article == other.anchor.article && anchor.paragraph == other.anchor.paragraph
        }
        let (short, long) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        guard long.hasRun(short) else { return anchor.article == other.anchor.article && isRewording(other) }
        let isHere = anchor.article == other.anchor.article && anchor.paragraph == other.anchor.paragraph
        return short.count >= Self.enough || isHere || hasSameNeighbours(as: other)
    }

    /// Whether most words are the same and no figure is another: for an article that was corrected.
    private func isRewording(_ other: MentionWords) -> Bool {
        let (mine, others) = (Set(words), Set(other.words))
        let common = mine.intersection(others).count
        return common >= Self.enough && common * 4 >= mine.union(others).count * 3 && numbers == other.numbers
    }

    /// Whether what stands before or behind is the same, and long enough to tell.
    private func hasSameNeighbours(as other: MentionWords) -> Bool {
        guard words == other.words else { return false }
        let (before, after, othersBefore, othersAfter) = (before, after, other.before, other.after)
        let front = min(before.count, othersBefore.count)
        let back = min(after.count, othersAfter.count)
        guard front + back >= 3 else { return false }
        return before.suffix(front) == othersBefore.suffix(front) && after.prefix(back) == othersAfter.prefix(back)
    }

    /// Words with a figure in them: where these differ, something else is told.
    private var numbers: [String] { words.filter { $0.contains(where: \.isNumber) } }

    private static func words(_ text: String) -> [String] {
        let folded = FoldedText(text)
        // Nearly all texts; what Unicode says of a letter takes ten times as long.
        if folded.bytes.allSatisfy({ $0 < 0x80 }) {
            return folded.bytes.split { !$0.isLetterOrDigit }.map { String(decoding: $0, as: UTF8.self) }
        }
        return folded.string.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    }
}

extension UInt8 {
    /// Whether it is one of ASCII, as folded texts have them.
    fileprivate var isLetterOrDigit: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}

extension [String] {
    /// Whether the words stand in here one behind the other.
    fileprivate func hasRun(_ words: [String]) -> Bool {
        guard let first = words.first, words.count <= count else { return false }
        return indices.prefix(count - words.count + 1).contains { start in
            self[start] == first && self[start..<start + words.count].elementsEqual(words)
        }
    }
}
