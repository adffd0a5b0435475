/// A list of words or names as it stands in the program, one a line, in order.
struct WordList: Sendable {
    /// What the list is called in the code.
    let name: String
    /// Where its words are from, with the licence.
    let source: String
    /// When they were written down or taken from there.
    let date: String
    private let words: StaticString

    init(_ name: String, source: String, date: String, words: StaticString) {
        self.name = name
        self.source = source
        self.date = date
        self.words = words
    }

    /// The words or names.
    var lines: [Substring] { words.description.split(separator: "\n") }

    /// The hashes of the lines, as `WordHash`; reads the bytes as they lie in the program.
    func forEachHash(_ body: (UInt64) -> Void) {
        words.withUTF8Buffer { bytes in
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != 0x0A { end += 1 }
                if end > start { body(Self.hash(bytes[start..<end])) }
                start = end + 1
            }
        }
    }

    @inline(__always)
    private static func hash(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var hash = WordHash.seed
        for byte in word {
            if byte >= 0x80 { return WordHash.of(Array(word)[...]) }
            WordHash.mix(LetterTable.lowered(byte), into: &hash)
        }
        return hash
    }
}
