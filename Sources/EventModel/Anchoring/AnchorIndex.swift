/// A text whose words are indexed once, so that many selectors are found in it quickly.
///
/// Texts are normalised for the comparison only: canonical equivalence, straight and curly quotes, hyphens and dashes,
/// `…` and `...`, white space, soft hyphens and other marks without width. Everything else counts, capitals and commas
/// too. All ranges are code points of the text as it is.
public struct AnchorIndex: Sendable {
    let bytes: [UInt8]
    let tokens: [AnchorToken]
    private let paragraphs: [(ordinal: Int, firstToken: Int, bytes: Range<Int>)]
    /// For each bucket its last token and how many it has; for each token the one before it in its bucket.
    private var heads: [Int32]
    private var counts: [Int32]
    private var previous: [Int32]

    /// An index of an article; its headline is paragraph 0.
    public init(_ article: Article) {
        self.init([Paragraph(ordinal: 0, text: article.headline)] + article.paragraphs)
    }

    /// An index of a single text, which is paragraph 0.
    public init(text: String) {
        self.init([Paragraph(ordinal: 0, text: text)])
    }

    /// An index of paragraphs.
    public init(_ texts: some Collection<Paragraph>) {
        var tokenizer = AnchorTokenizer()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.reduce(0) { $0 + $1.text.utf8.count })
        var paragraphs: [(ordinal: Int, firstToken: Int, bytes: Range<Int>)] = []
        for paragraph in texts {
            let start = bytes.count
            bytes.append(contentsOf: paragraph.text.utf8)
            paragraphs.append((paragraph.ordinal, tokenizer.tokens.count, start..<bytes.count))
            bytes.withUnsafeBufferPointer {
                tokenizer.readParagraph(UnsafeBufferPointer(rebasing: $0[start...]), offset: start)
            }
        }
        self.bytes = bytes
        self.paragraphs = paragraphs
        tokens = tokenizer.tokens
        var size = 16
        while size < tokens.count { size *= 2 }
        heads = Array(repeating: -1, count: size)
        counts = Array(repeating: 0, count: size)
        previous = Array(repeating: -1, count: tokens.count)
        for (index, token) in tokens.enumerated() {
            let bucket = Self.bucket(token.hash, size)
            previous[index] = heads[bucket]
            heads[bucket] = Int32(index)
            counts[bucket] += 1
        }
    }

    private static func bucket(_ hash: UInt64, _ size: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ (hash >> 29) ^ (hash >> 47)) & (size - 1)
    }
}

extension AnchorIndex {
    /// The ordinal of the paragraph, where there is only one.
    var onlyParagraph: Int? { paragraphs.count == 1 ? paragraphs[0].ordinal : nil }

    /// How often a word occurs, at most.
    func frequency(_ hash: UInt64) -> Int { Int(counts[Self.bucket(hash, heads.count)]) }

    /// Where a word occurs, last first.
    func places(of hash: UInt64) -> some Sequence<Int> {
        let head = heads[Self.bucket(hash, heads.count)]
        return sequence(state: head) { (place: inout Int32) -> Int? in
            while place >= 0 {
                let found = Int(place)
                place = previous[found]
                if tokens[found].hash == hash { return found }
            }
            return nil
        }
    }

    /// The ordinal of the paragraph that a token is in.
    func paragraph(ofToken token: Int) -> Int {
        paragraphs[paragraphIndex(ofToken: token)].ordinal
    }

    /// The tokens of a paragraph, its end mark left out; nil where there is no such paragraph.
    func tokens(ofParagraph ordinal: Int) -> Range<Int>? {
        paragraphs.first { $0.ordinal == ordinal }.map { tokens(aroundToken: $0.firstToken) }
    }

    /// How many code points a paragraph has; nil where there is no such paragraph.
    func length(ofParagraph ordinal: Int) -> Int? {
        paragraphs.first { $0.ordinal == ordinal }.map {
            String(decoding: bytes[$0.bytes], as: UTF8.self).unicodeScalars.count
        }
    }

    /// The place that tokens cover.
    func anchor(_ range: Range<Int>) -> Anchor {
        let start = Int(tokens[range.lowerBound].codePoints.lowerBound)
        let end = Int(tokens[range.upperBound - 1].codePoints.upperBound)
        return Anchor(paragraph: paragraph(ofToken: range.lowerBound), range: start..<end)
    }

    /// The text that tokens cover.
    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let start = Int(tokens[range.lowerBound].bytes.lowerBound)
        return String(decoding: bytes[start..<Int(tokens[range.upperBound - 1].bytes.upperBound)], as: UTF8.self)
    }

    /// The tokens of the paragraph that a token is in.
    func tokens(aroundToken token: Int) -> Range<Int> {
        let index = paragraphIndex(ofToken: token)
        let next = index + 1 < paragraphs.count ? paragraphs[index + 1].firstToken : tokens.count
        return paragraphs[index].firstToken..<next - 1
    }

    private func paragraphIndex(ofToken token: Int) -> Int {
        var low = 0
        var high = paragraphs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if paragraphs[middle].firstToken <= token { low = middle } else { high = middle }
        }
        return low
    }
}
