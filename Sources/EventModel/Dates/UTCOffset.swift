/// How far a local time is ahead of UTC.
public struct UTCOffset: Hashable, Sendable {
    /// Seconds; positive east of Greenwich.
    public var seconds: Int

    /// An offset in seconds.
    public init(seconds: Int) { self.seconds = seconds }

    /// Reads `Z`, `+hh`, `+hh:mm` or `+hhmm`, with `+` or `-`; nil for anything else, for `-00:00` and for 24 hours or more.
    public init?(_ text: String) {
        guard text != "Z" else {
            self.init(seconds: 0)
            return
        }
        var digits = Array(text.utf8.dropFirst())
        if digits.count == 5, digits[2] == UInt8(ascii: ":") { digits.remove(at: 2) }
        guard let sign = text.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            digits.count == 2 || digits.count == 4, digits.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        let numbers = digits.map { Int($0) - 48 }
        let minutes = digits.count == 4 ? numbers[2] * 10 + numbers[3] : 0
        self.init(isNegative: sign == UInt8(ascii: "-"), hours: numbers[0] * 10 + numbers[1], minutes: minutes)
    }

    /// An offset from its parts; nil for `-00:00` and for 24 hours or 60 minutes or more.
    init?(isNegative: Bool, hours: Int, minutes: Int) {
        let seconds = hours * 3600 + minutes * 60
        guard hours < 24, minutes < 60, !(isNegative && seconds == 0) else { return nil }
        self.init(seconds: isNegative ? -seconds : seconds)
    }
}

extension UTCOffset: CustomStringConvertible {
    /// `±hh:mm`, without the seconds.
    public var description: String {
        let minutes = abs(seconds) / 60
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(seconds < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
    }
}
