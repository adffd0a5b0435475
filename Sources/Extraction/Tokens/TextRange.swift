extension Int {
    /// The range between two places of a text, empty where the second does not come behind the first.
    ///
    /// In this module both ends are found by reading a text, which anybody may have written: where the standard operator
    /// would end the program, there is nothing between them.
    static func ..< (start: Int, end: Int) -> Range<Int> {
        Range(uncheckedBounds: (start, end < start ? start : end))
    }
}
