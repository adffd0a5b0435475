/// The smallest part of a query.
struct QueryToken: Hashable {
    enum Kind: Hashable {
        case open, close, minus
        /// A word, or a text in quotes.
        case text(String, isQuoted: Bool)
        /// A name and its colon, right before its value.
        case field(QueryField)
    }

    var kind: Kind
    /// In code points.
    var range: Range<Int>
}

/// Cuts a line into tokens.
struct QueryScanner {
    private let scalars: [Unicode.Scalar]
    private var offset = 0
    private var tokens: [QueryToken] = []

    /// The tokens of a line; throws where a quote is not closed or a field is unknown.
    static func tokens(_ text: String) throws(QueryError) -> [QueryToken] {
        var scanner = QueryScanner(scalars: Array(text.unicodeScalars))
        while scanner.offset < scanner.scalars.count { try scanner.scan() }
        return scanner.tokens
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private mutating func scan() throws(QueryError) {
        let scalar = scalars[offset]
        switch scalar {
        case _ where scalar.properties.isWhitespace: offset += 1
        case "(": append(.open, length: 1)
        case ")": append(.close, length: 1)
        case "-" where isMinus: append(.minus, length: 1)
        case _ where Self.closing(scalar) != nil: try quote()
        default: try word()
        }
    }

    private mutating func append(_ kind: QueryToken.Kind, length: Int) {
        tokens.append(QueryToken(kind: kind, range: offset..<(offset + length)))
        offset += length
    }

    /// Behind a field a minus belongs to the value: years before 1 begin with one.
    private var isMinus: Bool {
        guard case .field = tokens.last?.kind, tokens.last?.range.upperBound == offset else { return true }
        return false
    }

    private static func closing(_ quote: Unicode.Scalar) -> Set<Unicode.Scalar>? {
        switch quote {
        case "\"": ["\""]
        case "“", "„", "”": ["”", "“", "\""]
        default: nil
        }
    }

    private mutating func quote() throws(QueryError) {
        let closing = Self.closing(scalars[offset]) ?? []
        var text = String.UnicodeScalarView()
        var end = offset + 1
        while end < scalars.count {
            if closing.contains(scalars[end]) {
                guard isDoubled(end) else { break }
                end += 1
            }
            text.append(scalars[end])
            end += 1
        }
        guard end < scalars.count else { throw QueryError(.unclosedQuote, at: offset..<scalars.count) }
        append(.text(String(text), isQuoted: true), length: end + 1 - offset)
    }

    /// A mark that stands for itself, as in `"the ""Daily"" Post"`.
    private func isDoubled(_ place: Int) -> Bool {
        scalars[place] == "\"" && place + 1 < scalars.count && scalars[place + 1] == "\""
    }

    /// A value of `date:` may have parts in brackets and braces; elsewhere a word ends at a space, quote or parenthesis.
    private mutating func word() throws(QueryError) {
        let start = offset
        var end = start
        while end < scalars.count, !ends(scalars[end]) {
            if scalars[end] == ":", end > start, isMinus, let length = fieldLength(start, end) {
                return try field(start, length)
            }
            end += 1
        }
        append(.text(string(start, end), isQuoted: false), length: end - start)
    }

    private func ends(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "(" || scalar == ")" || Self.closing(scalar) != nil
    }

    /// Only letters are a field's name, so that `11:00` stays a word, and so does the address of a page.
    private func fieldLength(_ start: Int, _ end: Int) -> Int? {
        let isAddress = scalars[end...].starts(with: "://".unicodeScalars)
        return !isAddress && scalars[start..<end].allSatisfy { $0.properties.isAlphabetic } ? end - start : nil
    }

    private mutating func field(_ start: Int, _ length: Int) throws(QueryError) {
        let name = string(start, start + length)
        guard let field = QueryField(rawValue: name.lowercased()) else {
            throw QueryError(.unknownField(name), at: start..<(start + length))
        }
        append(.field(field), length: length + 1)
    }

    private func string(_ start: Int, _ end: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end])
        return String(view)
    }
}
