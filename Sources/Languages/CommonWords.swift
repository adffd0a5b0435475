/// The words by which a text in a language is known at a glance: those that are among its most frequent and are no words of
/// its neighbours. Looking for them costs a hundredth of what asking CLD2 costs.
struct CommonWords: Sendable {
    /// Open addressing; 0 is no word.
    private var slots = [UInt64](repeating: 0, count: 128)

    private init(_ words: String) {
        for word in words.split(separator: " ") {
            let word = Self.packed(word.utf8)
            slots[slot(of: word)] = word
        }
    }

    /// The slot of a word, or the free one in which it would be.
    private func slot(of word: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 57)
        while slots[slot] != 0, slots[slot] != word { slot = (slot + 1) & 127 }
        return slot
    }

    /// Whether a text is plainly in the language: one word in ten is such a word. They are a quarter of ordinary English;
    /// of texts in other languages they are less than a thirtieth.
    func arePlain(in text: some Collection<UInt8>) -> Bool {
        var (all, common) = (0, 0)
        var word: UInt64 = 0
        for byte in text {
            let isLetter = byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
            if isLetter {
                word = word << 8 | UInt64(byte | 0x20)
            } else if word != 0 {
                all += 1
                if slots[slot(of: word)] == word { common += 1 }
                word = 0
            }
        }
        return common >= 2 && common * 10 >= all
    }

    /// Up to eight letters in one number.
    private static func packed(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Those of each language for which they are kept.
    static let table: [Language: CommonWords] = [
        .english: CommonWords("the and to for that with by from has have were his it is are be as at but not who they"),
        .spanish: CommonWords("el los las y sus fue muy hasta pero ya"),
    ]
}

extension Language {
    /// Whether a text is plainly in the language, by its most frequent words; false also where the program knows none of
    /// them.
    public func isPlain(in text: String) -> Bool { isPlain(inUTF8: text.utf8) }

    /// The same of a text in UTF-8.
    func isPlain(inUTF8 text: some Collection<UInt8>) -> Bool {
        CommonWords.table[self]?.arePlain(in: text) == true
    }
}
