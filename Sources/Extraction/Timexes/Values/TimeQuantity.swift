/// How many units: a number, possibly with a fraction, or unknown.
struct TimeQuantity: Hashable, Sendable {
    /// The whole number; nil where unknown.
    var count: Int?
    /// The digits behind the decimal point, if any.
    var fraction: String?

    /// More units than that are no time that anybody tells of, and are not counted with.
    static let most = 1_000_000_000

    static let unknown = TimeQuantity(count: nil)

    /// The number as TIMEX3 writes it, `X` where unknown.
    var text: String {
        guard let count else { return "X" }
        return fraction.map { "\(count).\($0)" } ?? "\(count)"
    }

    /// The TIMEX3 duration of this many units.
    func duration(of unit: TimeUnit) -> String {
        if let whole = halved(unit) { return whole }
        switch unit {
        case .fortnight: return "P" + multiplied(by: 2) + "W"
        case .decade: return "P" + multiplied(by: 10) + "Y"
        case .century: return "P" + multiplied(by: 100) + "Y"
        case .millennium: return "P" + multiplied(by: 1000) + "Y"
        default: break
        }
        return (unit.isClock ? "PT" : "P") + text + unit.letters
    }

    /// The number of the smaller units of which one has so many; ISO 8601 knows no decades.
    private func multiplied(by factor: Int) -> String {
        guard let count else { return "X" }
        return "\(count * factor + (fraction == "5" ? factor / 2 : 0))"
    }

    /// Half a unit in whole smaller ones.
    private func halved(_ unit: TimeUnit) -> String? {
        guard count == 0, fraction == "5" else { return nil }
        switch unit {
        case .minute: return "PT30S"
        case .hour: return "PT30M"
        case .day, .night: return "PT12H"
        case .year: return "P6M"
        default: return nil
        }
    }
}
