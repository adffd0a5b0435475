extension StringProtocol {
    /// Runs of letters and digits, in order; a time of day (`10:15:00`) is one. Found on bytes: beyond ASCII all but Latin-1 signs and general punctuation
    /// (the no-break space, dashes, typographic quotation marks) are taken for letters.
    var dateWords: [SubSequence] {
        var words: [SubSequence] = []
        var start: Index?
        var previous: UInt8 = 0
        var index = utf8.startIndex
        while index != utf8.endIndex {
            let byte = utf8[index]
            if Self.isOfWord(byte) || (byte == 0x3A && start != nil && isWithinTime(at: index, behind: previous)) {
                start = start ?? index
            } else {
                if let first = start { words.append(self[first..<index]) }
                start = nil
            }
            previous = byte
            let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            index = utf8.index(index, offsetBy: length, limitedBy: utf8.endIndex) ?? utf8.endIndex
        }
        if let first = start { words.append(self[first...]) }
        return words
    }

    /// Whether a colon stands between digits.
    private func isWithinTime(at index: Index, behind previous: UInt8) -> Bool {
        let next = utf8.index(after: index)
        guard next != utf8.endIndex, (0x30...0x39).contains(utf8[next]) else { return false }
        return (0x30...0x39).contains(previous)
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x80...: byte != 0xC2 && byte != 0xE2
        default: false
        }
    }
}
