extension FoldedText {
    /// What must stand at the ends of a hit.
    public enum Boundary: Sendable, CaseIterable {
        /// Nothing: a part of a word will do.
        case anywhere
        /// A word begins where the hit begins.
        case wordStart
        /// Words begin and end with the hit.
        case wholeWords
    }

    /// Where `needle` occurs, without overlaps, in code points of the original; nothing for an empty needle.
    public func occurrences(of needle: FoldedText, at boundary: Boundary = .anywhere) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for hit in foldedOccurrences(of: needle, at: boundary).map(codePoints) {
            // One ß is two hits of "s", but one place.
            if let last = found.last, hit.lowerBound < last.upperBound { continue }
            found.append(hit)
        }
        return found
    }

    /// Whether `needle` occurs.
    public func contains(_ needle: FoldedText, at boundary: Boundary = .anywhere) -> Bool {
        firstOccurrence(of: needle.trimmed, from: 0, at: boundary) != nil
    }

    /// Where `needle` occurs, in folded bytes.
    func foldedOccurrences(of needle: FoldedText, at boundary: Boundary) -> [Range<Int>] {
        let wanted = needle.trimmed
        var found: [Range<Int>] = []
        var start = 0
        while let hit = firstOccurrence(of: wanted, from: start, at: boundary) {
            found.append(hit)
            start = hit.upperBound
        }
        return found
    }

    /// The folded bytes without spaces at the ends.
    var trimmed: ArraySlice<UInt8> {
        var slice = bytes[...]
        while slice.first == 0x20 { slice.removeFirst() }
        while slice.last == 0x20 { slice.removeLast() }
        return slice
    }

    private func firstOccurrence(of needle: ArraySlice<UInt8>, from start: Int, at boundary: Boundary) -> Range<Int>? {
        bytes.withUnsafeBufferPointer { text in
            needle.withUnsafeBufferPointer { needle in
                guard let first = needle.first, text.count >= needle.count else { return nil }
                var place = start
                while place + needle.count <= text.count {
                    if text[place] == first, Self.matches(text, needle, at: place),
                        Self.fits(text, place..<place + needle.count, boundary)
                    {
                        return place..<place + needle.count
                    }
                    place += 1
                }
                return nil
            }
        }
    }

    @inline(__always)
    private static func matches(
        _ text: UnsafeBufferPointer<UInt8>, _ needle: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> Bool {
        for offset in 1..<max(needle.count, 1) where text[place + offset] != needle[offset] { return false }
        return true
    }

    private static func fits(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ boundary: Boundary) -> Bool {
        switch boundary {
        case .anywhere: true
        case .wordStart: isEdge(text, range.lowerBound)
        case .wholeWords: isEdge(text, range.lowerBound) && isEdge(text, range.upperBound)
        }
    }

    private static func isEdge(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        guard place > 0, place < text.count else { return true }
        guard isWordByte(text[place - 1]), isWordByte(text[place]) else { return true }
        guard text[place] >= SpacelessScript.firstByte || text[place - 1] >= 0x80 else { return false }
        var (before, after) = (place - 1, place)
        while before > 0, text[before] & 0xC0 == 0x80 { before -= 1 }
        return SpacelessScript.isBoundary(UTF8Scalar.decode(text, &before), UTF8Scalar.decode(text, &after))
    }

    /// Letters and digits; after folding, punctuation outside ASCII is rare enough to count as letters.
    static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}

/// Where `needle` occurs in `text` whatever its case and accents, in code points of `text`, without overlaps.
public func occurrences(of needle: String, in text: String) -> [Range<Int>] {
    FoldedText(text).occurrences(of: FoldedText(needle))
}
