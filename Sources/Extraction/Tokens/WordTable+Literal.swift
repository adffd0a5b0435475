extension WordTable: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
    ExpressibleByExtendedGraphemeClusterLiteral
where Value == Bool {
    /// The words of a literal, divided by white space.
    public init(stringLiteral words: String) {
        self.init(words.split(whereSeparator: \.isWhitespace).map { (String($0), true) })
    }
}
