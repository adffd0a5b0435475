/// A number of fixed width, any digit of which may be unspecified (`X`).
public struct EDTFDigits: Hashable, Sendable {
    /// The number, unspecified digits as 0.
    public let value: Int
    /// How many digits are written.
    public let count: Int
    /// Which are unspecified: bit 0 is the last digit.
    let mask: UInt8

    /// A number with nothing unspecified.
    public init(_ value: Int, count: Int) {
        self.init(value, count: count, mask: 0)
    }

    init(_ value: Int, count: Int, mask: UInt8) {
        self.value = value
        self.count = count
        self.mask = mask
    }

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
        var unit = 1
        for place in 0..<count {
            if mask & (1 << UInt8(place)) != 0 {
                numbers = (0...9).flatMap { digit in numbers.map { $0 + digit * unit } }
            }
            unit *= 10
        }
        return numbers.sorted()
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
