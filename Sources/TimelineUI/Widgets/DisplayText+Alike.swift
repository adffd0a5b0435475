internal import Terminal

extension DisplayText {
    /// A text that takes at most so many columns: cut at its end, or in the middle where one of the others begins in the
    /// same way, so that "Unnamed outlet 003" and "Unnamed outlet 004" do not both become "Unnamed outl…".
    static func truncated(
        _ text: String, to columns: Int, beside others: @autoclosure () -> some Sequence<String>
    ) -> String {
        let cut = truncated(text, to: columns)
        guard cut != text, columns > 2 else { return cut }
        let kept = cut.dropLast()
        guard others().contains(where: { $0 != text && $0.hasPrefix(kept) }) else { return cut }
        let tail = suffix(of: text, columns: (columns - 1) / 2)
        return truncated(text, to: columns - width(of: tail)) + tail
    }

    /// The longest end that takes at most so many columns.
    private static func suffix(of text: String, columns: Int) -> String {
        var end = ""
        for character in text.reversed() {
            guard width(of: String(character) + end) <= columns else { break }
            end = String(character) + end
        }
        return end
    }
}
