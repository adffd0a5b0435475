/// A time of day as a source or a curator gives it, with what is known of its reliability.
public struct TimeOfDay: Hashable, Sendable {
    /// 0–24 (24 only as 24:00).
    public var hour: Int
    /// 0–59; nil where only the hour is known.
    public var minute: Int?
    /// 0–60 (60 is a leap second).
    public var second: Int?
    /// `~`: "around".
    public var isApproximate: Bool
    /// `?`: in doubt.
    public var isUncertain: Bool

    /// A time from its parts.
    public init(
        hour: Int, minute: Int? = nil, second: Int? = nil, isApproximate: Bool = false, isUncertain: Bool = false
    ) {
        self.hour = hour
        self.minute = minute
        self.second = second
        self.isApproximate = isApproximate
        self.isUncertain = isUncertain
    }

    /// Reads `11`, `11:00`, `11:00:30`, each with `~`, `?` or `%` (both) behind; nil for anything else.
    public init?(_ text: String) {
        var body = Substring(text)
        var approximate = false
        var uncertain = false
        switch body.last {
        case "~": approximate = true
        case "?": uncertain = true
        case "%": (approximate, uncertain) = (true, true)
        default: break
        }
        if approximate || uncertain { body.removeLast() }
        let parts = body.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for part in parts {
            guard part.utf8.count == 2, part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part) else {
                return nil
            }
            numbers.append(number)
        }
        let minute = numbers.count > 1 ? numbers[1] : nil
        let second = numbers.count > 2 ? numbers[2] : nil
        let isMidnight = numbers[0] == 24 && (minute ?? 0) == 0 && (second ?? 0) == 0
        guard numbers[0] < 24 || isMidnight, (minute ?? 0) < 60, (second ?? 0) <= 60 else { return nil }
        self.init(
            hour: numbers[0], minute: minute, second: second, isApproximate: approximate, isUncertain: uncertain)
    }

    /// Seconds since midnight.
    public var secondsSinceMidnight: Int {
        hour * 3600 + (minute ?? 0) * 60 + (second ?? 0)
    }
}

extension TimeOfDay: CustomStringConvertible {
    /// As written in a file: `11:00~`.
    public var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let mark = isApproximate ? (isUncertain ? "%" : "~") : (isUncertain ? "?" : "")
        return ([hour] + [minute, second].compactMap { $0 }).map(two).joined(separator: ":") + mark
    }

    /// As words: "about 11:00".
    public var english: String {
        var bare = self
        bare.isApproximate = false
        bare.isUncertain = false
        let clock = minute == nil ? "\(bare.description):00" : bare.description
        return (isApproximate ? "about " : "") + clock + (isUncertain ? " (uncertain)" : "")
    }
}
