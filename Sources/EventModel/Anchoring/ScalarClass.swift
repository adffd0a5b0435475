/// What a scalar is to the comparison of quotes with texts.
enum ScalarClass: UInt8 {
    case space, letter, digit, mark, ideograph, apostrophe, quote, dash, dot, ellipsis, punctuation, dropped
    /// A letter or sign that has a canonical decomposition.
    case composed, composedSign

    /// Looks up, or works out.
    @inline(__always)
    static func of(_ scalar: UInt32) -> ScalarClass {
        if scalar < tableEnd { return table[Int(scalar)] }
        if (0x3400...0x9FFF).contains(scalar) || (0x20000...0x3FFFF).contains(scalar) { return .ideograph }
        return computed(scalar)
    }

    private static let tableEnd: UInt32 = 0x2100
    private static let table: [ScalarClass] = (0..<tableEnd).map(computed)

    private static func computed(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case 0x27, 0x60, 0xB4, 0x2018...0x201B, 0x2032, 0x2BC: return .apostrophe
        case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2033: return .quote
        case 0x2D, 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B: return .dash
        case 0x2E: return .dot
        case 0x2026: return .ellipsis
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: return .dropped
        case 0x3041...0x3096, 0x30A1...0x30FA: return .ideograph
        case 0xAC00...0xD7A3: return .composed
        default: return byProperties(scalar)
        }
    }

    /// The bytes that stand for all scalars of the class; empty where each stands for itself.
    var plainBytes: StaticString {
        switch self {
        case .apostrophe: "'"
        case .quote: "\""
        case .dash: "-"
        case .ellipsis: "..."
        default: ""
        }
    }

    private static func byProperties(_ scalar: UInt32) -> ScalarClass {
        guard let value = Unicode.Scalar(scalar), scalar > 0x20 else { return .space }
        var parts: [UInt32] = []
        CanonicalDecomposition.append(scalar, to: &parts)
        let isComposed = parts != [scalar]
        switch value.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
        case .decimalNumber: return .digit
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
            return isComposed ? .composed : .letter
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
        default: return isComposed ? .composedSign : .punctuation
        }
    }
}
