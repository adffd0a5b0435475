/// How a character takes part in the breaking of lines: the classes of UAX #14 that news needs, put together.
enum BreakClass {
    case newline
    case space
    case digit
    /// Hyphens, dashes and slashes: a line may end behind them.
    case dash
    case opening
    case closing
    /// Lines of Chinese and Japanese end between any two characters.
    case ideograph
    /// Holds on to both sides: no-break spaces, word joiners.
    case glue
    case letter

    /// The class of a cluster.
    @inline(__always)
    init(of cluster: Cluster) {
        self = cluster.base < 0x80 ? BreakClass(ascii: UInt8(cluster.base)) : BreakClass(code: cluster.base, cluster)
        // A blank that carries a mark is seen.
        if cluster.scalars > 1, self == .space { self = .letter }
    }

    @inline(__always)
    private init(ascii byte: UInt8) {
        switch byte {
        case 0x20, 0x09, 0x0D: self = .space
        case 0x0A: self = .newline
        case 0x30...0x39: self = .digit
        case 0x2D, 0x2F: self = .dash
        case 0x28, 0x5B, 0x7B: self = .opening
        case 0x21, 0x22, 0x25, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D: self = .closing
        default: self = .letter
        }
    }

    private init(code: UInt32, _ cluster: Cluster) {
        switch code {
        case 0x85, 0x2028, 0x2029: self = .newline
        case 0xA0, 0x2007, 0x202F, 0x2060, 0xFEFF: self = .glue
        case 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: self = .space
        case 0x2010, 0x2012...0x2014: self = .dash
        // Hangul is written with spaces.
        case 0xAC00...0xD7A3: self = .letter
        default: self = BreakClass(punctuation: code) ?? (cluster.width == 2 ? .ideograph : .letter)
        }
    }

    private init?(punctuation code: UInt32) {
        if BreakClass.isOpening(code) {
            self = .opening
        } else if BreakClass.isClosing(code) {
            self = .closing
        } else {
            return nil
        }
    }

    /// Quotation marks and East Asian brackets that open.
    private static func isOpening(_ code: UInt32) -> Bool {
        switch code {
        case 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039: true
        case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0xFF08, 0xFF3B, 0xFF5B: true
        default: false
        }
    }

    /// Closing quotation marks; and what does not begin a line in Chinese and Japanese: brackets, stops, small kana,
    /// marks of length and repetition.
    private static func isClosing(_ code: UInt32) -> Bool {
        switch code {
        case 0xBB, 0x2019, 0x201D, 0x2026, 0x203A: true
        case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B: true
        case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E, 0x309D, 0x309E: true
        case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30FB...0x30FE: true
        case 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D: true
        default: false
        }
    }

    /// Whether a line may end between this and the next character; blanks are no matter of this.
    @inline(__always)
    func breaks(before next: BreakClass) -> Bool {
        switch (self, next) {
        case (.dash, .letter), (.dash, .opening), (.dash, .ideograph): true
        case (.ideograph, .ideograph), (.ideograph, .letter), (.ideograph, .digit), (.ideograph, .opening): true
        case (.letter, .ideograph), (.digit, .ideograph), (.closing, .ideograph): true
        default: false
        }
    }
}
