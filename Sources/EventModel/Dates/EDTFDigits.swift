/// A number of fixed width, any digit of which may be unspecified (`X`).
public struct EDTFDigits: Hashable, Sendable {
    private let digits: UInt16
    private let width: UInt8
    /// Which are unspecified: bit 0 is the last digit.
    let mask: UInt8

    /// A number of at most four digits, nothing unspecified.
    init(_ value: Int, count: Int, mask: UInt8 = 0) {
        digits = UInt16(value)
        width = UInt8(count)
        self.mask = mask
    }

    /// The number, unspecified digits as 0.
    public var value: Int { Int(digits) }

    /// How many digits are written.
    public var count: Int { Int(width) }

    /// Whether any digit is unspecified.
    public var isMasked: Bool { mask != 0 }

    /// Whether no digit is specified.
    public var isUnknown: Bool { Int(mask) == (1 << count) - 1 }

    /// How many digits from the last one up to the first unspecified one: 2 for `19XX` and for `19X4`; 0 for `1984`.
    public var reach: Int {
        mask == 0 ? 0 : UInt8.bitWidth - mask.leadingZeroBitCount
    }

    /// The number if it is wholly specified.
    public var exact: Int? { mask == 0 ? value : nil }

    /// All numbers that it can mean, ascending.
    public var candidates: [Int] {
        var numbers = [value]
        for place in (0..<count).reversed() where mask & (1 << UInt8(place)) != 0 {
            let unit = (0..<place).reduce(1) { unit, _ in unit * 10 }
            numbers = numbers.flatMap { number in (0...9).map { number + $0 * unit } }
        }
        return numbers
    }
}

extension EDTFDigits: CustomStringConvertible {
    /// As written: `19XX`.
    public var description: String {
        var rest = value
        var characters: [Character] = []
        for place in 0..<count {
            let digit = Character(UnicodeScalar(UInt8(48 + rest % 10)))
            characters.append(mask & (1 << UInt8(place)) != 0 ? "X" : digit)
            rest /= 10
        }
        return String(characters.reversed())
    }
}
