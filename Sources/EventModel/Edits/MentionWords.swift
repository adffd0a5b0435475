/// The words of a mention, as mentions are compared.
struct MentionWords: Sendable {
    /// Fewer words than this do not name a mention by themselves.
    private static let enough = 6

    private let anchor: MentionAnchor
    private let words: [String]
    private let before: [String]
    private let after: [String]

    init(_ anchor: MentionAnchor) {
        self.anchor = anchor
        words = Self.words(anchor.selector?.exact ?? "")
        // The words at the outer ends may be cut off.
        before = Array(Self.words(anchor.selector?.prefix ?? "").dropFirst())
        after = Array(Self.words(anchor.selector?.suffix ?? "").dropLast())
    }

    /// What two mentions that are the same have one of in common.
    var keys: Set<String> {
        let place = "\(anchor.article) \(anchor.paragraph)"
        if words.count < 2 { return [place] }
        return Set(zip(words, words.dropFirst()).map { $0 + " " + $1 } + [place])
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
        let front = min(before.count, other.before.count)
        let back = min(after.count, other.after.count)
        guard front + back >= 3 else { return false }
        return before.suffix(front) == other.before.suffix(front) && after.prefix(back) == other.after.prefix(back)
    }

    /// Words with a figure in them: where these differ, something else is told.
    private var numbers: [String] { words.filter { $0.contains(where: \.isNumber) } }

    private static func words(_ text: String) -> [String] {
        text.folded.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
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
