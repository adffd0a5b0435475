/// Whole numbers as English sentences have them.
public enum EnglishNumber {
    /// "1,234,567".
    public static func grouped(_ number: Int) -> String {
        var digits = String(number.magnitude)
        for place in stride(from: digits.utf8.count - 3, to: 0, by: -3) {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
        }
        return (number < 0 ? "-" : "") + digits
    }

    /// "1 event", "2,000 events", "3 people".
    public static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }
}
