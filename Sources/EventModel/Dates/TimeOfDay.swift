/// A time of day as a source or a curator gives it, with what is known of its reliability.
public struct TimeOfDay: Hashable, Sendable {
    /// 0–24 (24 only as 24:00).
    public var hour: Int
    /// 0–59; nil where only the hour is known.
    public var minute: Int?
    /// 0–60 (60 is a leap second and follows minute 59).
    public var second: Int?
    /// `~`: "around".
    public var isApproximate: Bool
    /// `?`: in doubt.
    public var isUncertain: Bool

    /// A time from its parts, unchecked.
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
        var scanner = EDTFScanner(text)
        guard let hour = scanner.takeDigits(2, masked: false)?.value else { return nil }
        self.init(hour: hour)
        if scanner.take(":") {
            guard let minute = scanner.takeDigits(2, masked: false)?.value else { return nil }
            self.minute = minute
            if scanner.take(":") {
                guard let second = scanner.takeDigits(2, masked: false)?.value else { return nil }
                self.second = second
            }
        }
        let isBoth = scanner.take("%")
        isApproximate = isBoth || scanner.take("~")
        isUncertain = isBoth || !isApproximate && scanner.take("?")
        guard scanner.isAtEnd, isValid else { return nil }
    }

    /// Whether a clock can show it.
    public var isValid: Bool {
        let minute = minute ?? 0
        let second = second ?? 0
        if self.second != nil, self.minute == nil { return false }
        if hour == 24 { return minute == 0 && second == 0 }
        return (0..<24).contains(hour) && (0..<60).contains(minute) && (0..<(minute == 59 ? 61 : 60)).contains(second)
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

    /// As short as a row of a list needs it: "about 11:00", "11?".
    public var shortEnglish: String {
        let clock = TimeOfDay(hour: hour, minute: minute, second: second).description
        return (isApproximate ? "about " : "") + clock + (isUncertain ? "?" : "")
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
