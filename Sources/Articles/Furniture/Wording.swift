/// What a rule about furniture asks of a block's words; counted once, on bytes.
struct Wording {
    let text: String
    /// Runs of non-blanks; in scripts without blanks, pairs of signs.
    let wordCount: Int
    /// Whether it ends as a sentence does, closing quotation marks and brackets aside.
    let endsSentence: Bool
    /// Whether there is an ASCII digit in it.
    let hasDigit: Bool
    /// The first 48 bytes in ASCII lower case, with straight apostrophes.
    let lead: String

    init(_ text: String) {
        self.text = text
        var words = 0
        var wasBlank = true
        var hasDigit = false
        var signs = 0
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) { hasDigit = true }
            // Chinese, Japanese and Korean signs: two are about a word.
            if (0xE3...0xED).contains(byte) { signs += 1 }
            let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A
            if wasBlank && !isBlank { words += 1 }
            wasBlank = isBlank
        }
        wordCount = max(words, signs / 2)
        self.hasDigit = hasDigit
        endsSentence = Wording.endsSentence(text)
        lead = Wording.lead(of: text)
    }

    private static func lead(of text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8.prefix(48) {
            // Letters of ASCII, and those with accents of Latin-1.
            let isUpper = (0x41...0x5A).contains(byte) || (bytes.last == 0xC3 && (0x80...0x9E).contains(byte))
            bytes.append(isUpper ? byte | 0x20 : byte)
            guard byte == 0x99, bytes.suffix(3).elementsEqual("’".utf8) else { continue }
            bytes.removeLast(3)
            bytes.append(0x27)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the last mark that is no closing quotation mark or bracket ends a sentence.
    static func endsSentence(_ text: some StringProtocol) -> Bool {
        let last = text.unicodeScalars.last { !closers.contains($0) }
        return last.map { ".!?…:;।。".unicodeScalars.contains($0) } ?? false
    }

    private static let closers: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", ")", "]", " ", "\u{A0}", "*"]

    /// Whether it begins with a capital letter or a digit, opening quotation marks aside.
    var startsUpper: Bool {
        let first = text.unicodeScalars.first { !"\"'“‘«([¿¡".unicodeScalars.contains($0) }
        return first.map { $0.properties.isUppercase || ("0"..."9").contains($0) || !$0.properties.isCased } ?? false
    }

    /// Whether most of its longer words begin with a capital, as headlines of many papers do.
    var isTitleCase: Bool {
        let words = text.split(separator: " ").filter { $0.utf8.count > 3 }
        let capitals = words.count { $0.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false }
        return words.count >= 2 && capitals * 10 >= words.count * 7
    }

    /// A line that could stand over an article: not a sentence, not too long, not the rest of one.
    var looksLikeHeadline: Bool { !endsSentence && startsUpper && (3...25).contains(wordCount) }
}
