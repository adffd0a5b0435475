/// Whether two values that cannot both be true differ by a slip of the pen.
enum TypoSuspicion {
    /// Day and month swapped, two neighbouring digits swapped, the year before or after, or a weekday written with a
    /// date that falls on another one.
    static func explains(_ left: ClaimPosition, _ right: ClaimPosition) -> Bool {
        if left.value.wrongWeekday != nil || right.value.wrongWeekday != nil { return true }
        let first = digits(left.value.display)
        let second = digits(right.value.display)
        guard first.shape == second.shape else { return false }
        return isTransposed(first.digits, second.digits) || datesDiffer(left.value.display, right.value.display)
    }

    private static func digits(_ text: String) -> (digits: [UInt8], shape: String) {
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        let shape = text.utf8.map { isDigit($0) ? "0" : "\($0)," }.joined()
        return (text.utf8.filter(isDigit), shape)
    }

    private static func isTransposed(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let places = zip(left, right).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
        guard places.count == 2, places[1] == places[0] + 1 else { return false }
        return left[places[0]] == right[places[1]] && left[places[1]] == right[places[0]]
    }

    private static func datesDiffer(_ left: String, _ right: String) -> Bool {
        let a = left.split(separator: "-").compactMap { Int($0) }
        let b = right.split(separator: "-").compactMap { Int($0) }
        guard a.count == 3, b.count == 3 else { return false }
        let isSwapped = a[0] == b[0] && a[1] == b[2] && a[2] == b[1]
        let isNextYear = abs(a[0] - b[0]) == 1 && a[1...] == b[1...]
        return isSwapped || isNextYear
    }
}
