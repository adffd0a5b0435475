/// Where the elements of a list begin that is a whole file of valid JSON.
struct JSONElementPlaces {
    /// In lines and, within them, code points.
    private(set) var places: [ImportPlace] = []
    private var line = 1
    private var column = 0
    private var depth = 0
    private var isInText = false
    private var isEscaped = false
    private var isAwaited = false

    init(_ bytes: [UInt8]) {
        for byte in bytes { take(byte) }
    }

    private mutating func take(_ byte: UInt8) {
        if byte & 0xC0 != 0x80 { column += 1 }
        if isInText { return takeInText(byte) }
        switch byte {
        case 0x0A: (line, column) = (line + 1, 0)
        case 0x20, 0x09, 0x0D: break
        case UInt8(ascii: ","): isAwaited = depth == 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): (depth, isAwaited) = (depth - 1, false)
        default:
            if isAwaited { begin() }
            if byte == UInt8(ascii: "\"") { isInText = true }
            guard byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") else { return }
            depth += 1
            isAwaited = depth == 1
        }
    }

    private mutating func takeInText(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInText = false
        }
    }

    private mutating func begin() {
        places.append(ImportPlace(line: line, column: column))
        isAwaited = false
    }
}
