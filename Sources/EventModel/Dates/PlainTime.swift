extension TimeOfDay {
    /// Reads a time as ``init(_:)`` does, or as people write it: "9:30", "9.30", "3 pm", "about 3:15 pm", "15h30"; nil
    /// where it is none.
    public init?(plain text: String) {
        var rest = text.lowercased().filter { !$0.isWhitespace }
        let isAbout =
            ["about", "around", "circa", "c."].first { rest.hasPrefix($0) }.map { rest.removeFirst($0.count) } != nil
        let marks = rest.suffix(while: { "~?%".contains($0) })
        rest.removeLast(marks.count)
        let half = ["am", "a.m.", "pm", "p.m."].first { rest.hasSuffix($0) }
        if let half { rest.removeLast(half.count) }
        let parts = rest.split(omittingEmptySubsequences: false) { ":.h".contains($0) }
        let padded = parts.filter { !$0.isEmpty }.map { $0.count == 1 ? "0" + $0 : String($0) }
        guard parts.count - padded.count == (rest.hasSuffix("h") ? 1 : 0) else { return nil }
        self.init(padded.joined(separator: ":") + marks)
        if let half {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (half.hasPrefix("p") ? 12 : 0)
        }
        isApproximate = isApproximate || isAbout
    }
}

extension String {
    /// The longest end of the text whose characters are all of a kind.
    fileprivate func suffix(while isIncluded: (Character) -> Bool) -> String {
        String(reversed().prefix(while: isIncluded).reversed())
    }
}
