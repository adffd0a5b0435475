/// Text without characters that do something instead of standing for something.
///
/// Controls, line separators, directional overrides and isolates, and what is invisible become U+FFFD, one for one, so
/// that offsets in code points stay right. Line feeds and tabs stay; joiners stay where a script joins letters, and
/// marks of direction where the text is written from right to left.
public enum HarmlessText {
    /// The text made harmless.
    public static func text(_ text: String) -> String {
        var count = 0
        return HarmlessText.text(text, counting: &count)
    }

    /// The text made harmless; `count` goes up by each character that was replaced.
    static func text(_ text: String, counting count: inout Int) -> String {
        guard text.utf8.contains(where: isSuspicious) else { return text }
        var harmless = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        lazy var isRightToLeft = text.unicodeScalars.contains(where: \.isRightToLeft)
        for scalar in text.unicodeScalars {
            let kept =
                switch scalar.effect {
                case .none: true
                case .joins: previous.value >= 0x300
                case .marksDirection: isRightToLeft
                case .acts: false
                }
            harmless.append(kept ? scalar : "\u{FFFD}")
            if !kept { count += 1 }
            previous = scalar
        }
        return String(harmless)
    }

    /// Whether a byte can begin, or be, something that acts.
    private static func isSuspicious(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3: true
        default: false
        }
    }
}

extension Unicode.Scalar {
    enum Effect { case none, joins, marksDirection, acts }

    /// What it does that a reader does not see.
    var effect: Effect {
        switch value {
        case 0x09, 0x0A: .none
        case 0x200C, 0x200D: .joins
        case 0x200E, 0x200F, 0x061C: .marksDirection
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B,
            0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFFFE, 0xFFFF,
            0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            .acts
        default: .none
        }
    }

    /// Whether it belongs to a script that is written from right to left.
    fileprivate var isRightToLeft: Bool {
        switch value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
