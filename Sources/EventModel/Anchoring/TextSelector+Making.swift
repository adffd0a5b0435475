extension TextSelector {
    /// A selector of words in a text, with up to `context` code points before and after them. The range is cut to the
    /// text.
    public init(selecting range: Range<Int>, in text: String, context: Int = 32) {
        let scalars = Array(text.unicodeScalars)
        let range = range.clamped(to: 0..<scalars.count)
        func string(_ part: ArraySlice<Unicode.Scalar>) -> String {
            var text = ""
            text.unicodeScalars.append(contentsOf: part)
            return text
        }
        self.init(
            exact: string(scalars[range]), prefix: string(scalars[..<range.lowerBound].suffix(context)),
            suffix: string(scalars[range.upperBound...].prefix(context)), position: range)
    }

    /// The same words in a new place: what was recorded of position and surroundings is recorded anew, the rest is not
    /// added. The words are kept as they were written.
    public func moved(to range: Range<Int>, in text: String) -> TextSelector {
        let found = TextSelector(selecting: range, in: text)
        return TextSelector(
            exact: exact, prefix: prefix == nil ? nil : found.prefix, suffix: suffix == nil ? nil : found.suffix,
            position: position == nil ? nil : found.position)
    }

    /// Finds the words in a single text. For many selectors in one text make an ``AnchorIndex`` of it once.
    public func anchor(in text: String) -> Anchoring {
        AnchorIndex(text: text).anchor(self)
    }
}
