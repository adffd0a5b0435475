extension StringProtocol {
    /// Runs of letters and digits, in order. Found on bytes: beyond ASCII all but Latin-1 signs and general punctuation
    /// (the no-break space, dashes, typographic quotation marks) are taken for letters.
    var dateWords: [SubSequence] {
        var words: [SubSequence] = []
        var start: Index?
        var index = utf8.startIndex
        while index != utf8.endIndex {
            let byte = utf8[index]
            if Self.isOfWord(byte) {
                start = start ?? index
            } else {
                if let first = start { words.append(self[first..<index]) }
                start = nil
            }
            let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            index = utf8.index(index, offsetBy: length, limitedBy: utf8.endIndex) ?? utf8.endIndex
        }
        if let first = start { words.append(self[first...]) }
        return words
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x80...: byte != 0xC2 && byte != 0xE2
        default: false
        }
    }
}
