/// A dictionary of phrases of one or more words, found in a text by longest match.
public struct Lexicon<Value: Sendable>: Sendable {
    private struct Node: Sendable {
        var value: Value?
        var continues = false
    }

    private var nodes = WordTable<Node>()

    /// An empty dictionary.
    public init() {}

    /// A dictionary of phrases, each mapped to its value.
    public init(_ phrases: [(String, Value)]) {
        for (phrase, value) in phrases { insert(phrase, value) }
    }

    /// Puts a value under a phrase, which is cut like any text; replaces what was there.
    public mutating func insert(_ phrase: String, _ value: Value) {
        let hashes = TokenizedText(phrase).tokens.map(\.hash)
        var key = WordHash.seed
        for (index, hash) in hashes.enumerated() {
            key = Self.join(key, hash)
            var node = nodes[key] ?? Node()
            if index == hashes.count - 1 { node.value = value } else { node.continues = true }
            nodes.insert(node, for: key)
        }
    }

    /// The value of the longest phrase that begins at a token, and how many tokens it has; nil where none does.
    public func longestMatch(in tokens: [Token], at start: Int) -> (value: Value, count: Int)? {
        var key = WordHash.seed
        var found: (value: Value, count: Int)?
        var index = start
        while index < tokens.count {
            key = Self.join(key, tokens[index].hash)
            guard let node = nodes[key] else { return found }
            index += 1
            if let value = node.value { found = (value, index - start) }
            if !node.continues { return found }
        }
        return found
    }

    @inline(__always)
    private static func join(_ key: UInt64, _ hash: UInt64) -> UInt64 {
        (key ^ hash) &* 0x9E37_79B9_7F4A_7C15
    }
}
