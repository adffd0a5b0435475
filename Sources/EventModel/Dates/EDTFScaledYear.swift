/// A year of more than four digits (`Y170000002`), with an exponent (`Y-17E7`) or with significant digits (`1950S2`);
/// kept as written.
public struct EDTFScaledYear: Hashable, Sendable {
    /// Whether a `Y` stands before it.
    public var hasPrefix: Bool
    /// Whether it is negative.
    public var isNegative: Bool
    /// The digits before the exponent.
    public var digits: String
    /// The digits of the exponent.
    public var exponent: String?
    /// How many digits are significant.
    public var significant: Int?
    /// The qualifier of the whole.
    public var qualifier: EDTFQualifier = []

    /// The largest year whose days are counted. Beyond it one bound is this far away and the other is open.
    static let limit = 100_000_000_000_000

    /// A year of any size.
    init(_ year: Int) {
        self.init(hasPrefix: abs(year) > 9999, isNegative: year < 0, digits: String(abs(year)))
    }

    init(hasPrefix: Bool, isNegative: Bool, digits: String) {
        self.hasPrefix = hasPrefix
        self.isNegative = isNegative
        self.digits = digits
    }

    /// Its size without the sign; nil beyond 10^14.
    var magnitude: Int? {
        guard var value = Int(digits) else { return nil }
        if let exponent {
            guard let power = Int(exponent), power <= 14 else { return nil }
            for _ in 0..<power where value <= EDTFScaledYear.limit { value *= 10 }
        }
        return value <= EDTFScaledYear.limit ? value : nil
    }

    /// The year with its sign; nil beyond 10^14.
    public var year: Int? { magnitude.map { isNegative ? -$0 : $0 } }

    /// The years that it can mean; nil beyond 10^14.
    public var years: ClosedRange<Int>? {
        guard let magnitude else { return nil }
        let unit = insignificantUnit
        let least = magnitude / unit * unit
        let most = least + unit - 1
        return isNegative ? -most ... -least : least...most
    }

    /// How many digits the number has when it is written out; nil beyond 10^14.
    var digitCount: Int? {
        magnitude.map { max(hasPrefix ? 1 : 4, String($0).utf8.count) }
    }

    private var insignificantUnit: Int {
        guard let significant, let digitCount else { return 1 }
        return (0..<max(0, digitCount - significant)).reduce(1) { unit, _ in unit * 10 }
    }

    /// The first day it can mean.
    var lower: Day? {
        guard let years else { return isNegative ? nil : Day(year: EDTFScaledYear.limit, month: 1, day: 1) }
        return Day(year: years.lowerBound, month: 1, day: 1)
    }

    /// The last day it can mean.
    var upper: Day? {
        guard let years else { return isNegative ? Day(year: -EDTFScaledYear.limit, month: 12, day: 31) : nil }
        return Day(year: years.upperBound, month: 12, day: 31)
    }

    /// How exact it is.
    var precision: DatePrecision {
        switch insignificantUnit {
        case 1: .year
        case 10: .decade
        case 100: .century
        default: .millennium
        }
    }
}
