/// What was typed to find a name, ready to be compared with the folded names of many.
struct NameQuery: Sendable {
    /// The folded words typed.
    let words: [[UInt8]]
    /// The letters of all words.
    let letters: LetterSet
    private let whole: [UInt8]
    private let isASCII: Bool

    init(_ text: String) {
        whole = Array(FoldedText(text).trimmed)
        words = whole.split(separator: 0x20).map(Array.init)
        letters = LetterSet(whole[...])
        isASCII = whole.allSatisfy { $0 < 0x80 }
    }

    /// How the words match a folded text, slips aside.
    func kind(in text: UnsafeBufferPointer<UInt8>, field: NameMatch.Field) -> NameMatch.Kind? {
        if text.count == whole.count, text.elementsEqual(whole) { return .exact }
        var kind = NameMatch.Kind.wordPrefix
        for word in words {
            guard let found = Self.place(of: word, in: text) else { return nilOrInitials(in: text, field: field) }
            if !found.isWordStart {
                guard word.count > 1 else { return nilOrInitials(in: text, field: field) }
                kind = .substring
            }
        }
        return kind
    }

    /// Where a match of this kind is, in bytes of the folded text.
    func ranges(_ kind: NameMatch.Kind, in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        switch kind {
        case .exact: [0..<text.count]
        case .wordPrefix, .substring:
            words.compactMap { word in Self.place(of: word, in: text).map { $0.start..<$0.start + word.count } }
        case .initials: initials(in: text) ?? []
        case .typo: typo(in: text) ?? []
        }
    }

    /// Where the words match a folded text with one slip in each long one.
    func typo(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
        if isASCII, text.allSatisfy({ $0 < 0x80 }) {
            return Self.typo(words, in: text[...]) { FoldedText.isWordByte(text[$0]) }
        }
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        let typed = words.map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars) }
        let found = Self.typo(typed, in: scalars[...]) { Self.isWord(scalars[$0]) }
        return found?.map { Self.bytes(of: $0, in: scalars) }
    }

    private func nilOrInitials(in text: UnsafeBufferPointer<UInt8>, field: NameMatch.Field) -> NameMatch.Kind? {
        field == .description || words.count > 1 || initials(in: text) == nil ? nil : .initials
    }

    /// The first letters of words in order, from the first word on; words between may be left out.
    private func initials(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
        guard let typed = words.first, typed.count > 1, typed.count <= 12, text.starts(with: typed.prefix(1)) else {
            return nil
        }
        var ranges: [Range<Int>] = []
        var place = 0
        for letter in String(decoding: typed, as: UTF8.self).unicodeScalars {
            let bytes = Array(String(letter).utf8)
            while place < text.count, !(Self.isWordStart(text, place) && text[place...].starts(with: bytes)) {
                place += 1
            }
            guard place < text.count else { return nil }
            ranges.append(place..<place + bytes.count)
            place += bytes.count
        }
        return ranges.count > 1 ? ranges : nil
    }
}

extension NameQuery {
    /// Where a word is, at the start of a word rather than within one.
    private static func place(
        of word: [UInt8], in text: UnsafeBufferPointer<UInt8>
    ) -> (start: Int, isWordStart: Bool)? {
        guard let first = word.first, text.count >= word.count else { return nil }
        var within: Int?
        for start in 0...(text.count - word.count) where text[start] == first {
            var length = 1
            while length < word.count, text[start + length] == word[length] { length += 1 }
            guard length == word.count else { continue }
            if isWordStart(text, start) { return (start, true) }
            if within == nil { within = start }
        }
        return within.map { ($0, false) }
    }

    private static func isWordStart(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        place == 0 || FoldedText.isWordByte(text[place]) && !FoldedText.isWordByte(text[place - 1])
    }

    private static func typo<Text: RandomAccessCollection>(
        _ words: [[Text.Element]], in text: Text, isWord: (Int) -> Bool
    ) -> [Range<Int>]? where Text.Element: Equatable, Text.Index == Int, Text.SubSequence == Text {
        var ranges: [Range<Int>] = []
        for word in words {
            var hit: Range<Int>?
            for start in text.indices where hit == nil && (start == 0 || isWord(start) && !isWord(start - 1)) {
                let rest = text[start...]
                let length =
                    word.count >= 4
                    ? OneTypo.prefix(of: rest, typed: word) : rest.starts(with: word) ? word.count : nil
                hit = length.map { start..<start + $0 }
            }
            guard let hit else { return nil }
            ranges.append(hit)
        }
        return ranges
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII || FoldedText.isWordByte(UInt8(truncatingIfNeeded: scalar.value))
    }

    private static func bytes(of range: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
        let before = scalars[..<range.lowerBound].reduce(0) { $0 + UTF8.width($1) }
        return before..<scalars[range].reduce(before) { $0 + UTF8.width($1) }
    }
}
