/// Cuts texts into words, numbers and signs and hashes each in its normalised form, in one pass over the bytes.
///
/// White space only separates. A run of dashes is one dash, a run of dots one sign; ideographs and kana are words of
/// their own. Combining marks belong to what they stand on.
struct AnchorTokenizer {
    private(set) var tokens: [AnchorToken] = []
    /// The token being read, meaningful while `isOpen`.
    private var current = AnchorToken(hash: 0, bytes: 0..<0, codePoints: 0..<0, kind: .sign)
    private var isOpen = false
    /// The class of the current token's last scalar.
    private var last = ScalarClass.space
    /// The current token has letters that must be decomposed before they are hashed.
    private var needsDecomposition = false

    /// The tokens of one text.
    static func tokens(of text: String) -> [AnchorToken] {
        var tokenizer = AnchorTokenizer()
        var text = text
        text.withUTF8 { tokenizer.read($0, offset: 0) }
        return tokenizer.tokens
    }

    /// Reads a paragraph whose bytes begin at `offset` of the whole text, and sets a mark behind it.
    mutating func readParagraph(_ source: UnsafeBufferPointer<UInt8>, offset: Int) {
        read(source, offset: offset)
        let end = UInt32(offset + source.count)
        tokens.append(AnchorToken(hash: 0, bytes: end..<end, codePoints: 0..<0, kind: .paragraphEnd))
    }

    private mutating func read(_ source: UnsafeBufferPointer<UInt8>, offset: Int) {
        var index = 0
        var codePoint: UInt32 = 0
        while index < source.count {
            let start = index
            let kind = ScalarClass.of(UTF8Scalar.decode(source, &index))
            let place = Place(bytes: start..<index, offset: offset, codePoint: codePoint)
            if !continues(kind, source, index) {
                close(source, offset)
                if kind != .space && kind != .dropped { open(kind, place) }
            }
            if isOpen, kind != .dropped { extend(kind, source, place) }
            codePoint += 1
        }
        close(source, offset)
    }

    private struct Place {
        var bytes: Range<Int>
        var offset: Int
        var codePoint: UInt32
    }

    /// Whether a scalar belongs to the token being read.
    @inline(__always)
    private func continues(_ kind: ScalarClass, _ source: UnsafeBufferPointer<UInt8>, _ next: Int) -> Bool {
        guard isOpen else { return false }
        switch kind {
        case .letter, .composed: return current.kind == .word && last != .ideograph
        case .digit: return current.kind == .number
        case .mark, .dropped: return true
        case .apostrophe: return current.kind == .word && last != .ideograph && letterFollows(source, next)
        case .dash: return last == .dash
        case .dot, .ellipsis: return last == .dot || last == .ellipsis
        default: return false
        }
    }

    private mutating func open(_ kind: ScalarClass, _ place: Place) {
        let tokenKind: AnchorToken.Kind
        switch kind {
        case .letter, .composed, .mark, .ideograph: tokenKind = .word
        case .digit: tokenKind = .number
        default: tokenKind = .sign
        }
        let start = UInt32(place.offset + place.bytes.lowerBound)
        current = AnchorToken(
            hash: AnchorHash.start, bytes: start..<start, codePoints: place.codePoint..<place.codePoint, kind: tokenKind
        )
        isOpen = true
        last = .space
    }

    private mutating func extend(_ kind: ScalarClass, _ source: UnsafeBufferPointer<UInt8>, _ place: Place) {
        let end = UInt32(place.offset + place.bytes.upperBound)
        current.bytes = current.bytes.lowerBound..<end
        current.codePoints = current.codePoints.lowerBound..<place.codePoint + 1
        if kind == .composed || kind == .composedSign || kind == .mark { needsDecomposition = true }
        if kind != .dash || last != .dash { AnchorHash.add(kind, source, place.bytes, to: &current.hash) }
        last = kind
    }

    private mutating func close(_ source: UnsafeBufferPointer<UInt8>, _ offset: Int) {
        guard isOpen else { return }
        if needsDecomposition {
            let bytes = Int(current.bytes.lowerBound) - offset..<Int(current.bytes.upperBound) - offset
            current.hash = AnchorHash.decomposed(source, bytes)
        }
        tokens.append(current)
        isOpen = false
        needsDecomposition = false
    }

    private func letterFollows(_ source: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        var index = place
        guard index < source.count else { return false }
        let kind = ScalarClass.of(UTF8Scalar.decode(source, &index))
        return kind == .letter || kind == .composed
    }
}
