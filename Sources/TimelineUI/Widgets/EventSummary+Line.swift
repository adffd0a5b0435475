internal import EventModel
internal import Terminal

extension [EventSummary] {
    /// What is longer than this moves its own title only.
    private static let widestDate = 18

    /// Each on one line for a choice between them, their titles below one another: "● 3 May        Bridge closed".
    var lines: [String] {
        let dates = compactMap(\.date)
        let words = map { $0.date?.shortEnglish(beside: dates) ?? "undated" }
        let widths = words.map { DisplayText.width(of: $0) }
        let column = widths.filter { $0 <= Self.widestDate }.max() ?? 0
        return indices.map { index in
            let gap = String(repeating: " ", count: Swift.max(0, column - widths[index]) + 2)
            return "\(self[index].mark) \(words[index])\(gap)\(self[index].title)"
        }
    }
}
