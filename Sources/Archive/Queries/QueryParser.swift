internal import EventModel

extension Query {
    /// Reads a query as it is typed:
    ///
    ///     line  = [ any ]
    ///     any   = each { "or" each }
    ///     each  = term { [ "and" ] term }
    ///     term  = ( "-" | "NOT" ) term | "(" any ")" | field ":" value | value
    ///     value = word [ "*" ] | '"' words '"' [ "*" ]
    ///
    /// The value of `date:` may be several words. A quotation mark among the words is written twice. Throws where and why
    /// a line is none.
    public init(_ text: String) throws(QueryError) {
        var parser = QueryParser(tokens: try QueryScanner.tokens(text), end: text.unicodeScalars.count)
        self = try parser.line()
    }
}

/// Reads tokens by recursive descent.
struct QueryParser {
    private static let deepest = 100
    let tokens: [QueryToken]
    private let end: Int
    var index = 0
    private var depth = 0

    init(tokens: [QueryToken], end: Int) {
        self.tokens = tokens
        self.end = end
    }

    private var next: QueryToken? { index < tokens.count ? tokens[index] : nil }

    private func isNext(_ word: String) -> Bool {
        guard case .text(let text, isQuoted: false) = next?.kind else { return false }
        return text.lowercased() == word
    }

    mutating func line() throws(QueryError) -> Query {
        guard next != nil else { return .all }
        let query = try any()
        if let token = next { throw QueryError(.unexpectedParenthesis, at: token.range) }
        return query
    }

    private mutating func any() throws(QueryError) -> Query {
        var parts = [try each(behind: nil)]
        while let token = next, isNext("or") {
            index += 1
            parts.append(try each(behind: ("or", token.range)))
        }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    private mutating func each(behind operation: (String, Range<Int>)?) throws(QueryError) -> Query {
        var parts = [try term(behind: operation)]
        while let token = next, token.kind != .close, !isNext("or") {
            let isAnd = isNext("and")
            if isAnd { index += 1 }
            parts.append(try term(behind: isAnd ? ("and", token.range) : nil))
        }
        return parts.count == 1 ? parts[0] : .and(parts)
    }

    private mutating func term(behind operation: (String, Range<Int>)?) throws(QueryError) -> Query {
        guard let token = next, token.kind != .close, !isNext("or"), !isNext("and") else {
            throw missingTerm(behind: operation)
        }
        index += 1
        switch token.kind {
        case .minus: return try deeper(token) { parser throws(QueryError) in try parser.negation(of: token, "-") }
        case .open: return try deeper(token) { parser throws(QueryError) in try parser.group(opened: token) }
        case .field(let field): return try value(of: field, token)
        case .text("", _): throw QueryError(.missingTerm(beside: "\"\""), at: token.range)
        case .text("NOT", isQuoted: false):
            return try deeper(token) { parser throws(QueryError) in try parser.negation(of: token, "NOT") }
        case .text(let text, let isQuoted): return .text(try words(text, isQuoted, token.range))
        case .close: throw missingTerm(behind: operation)
        }
    }

    private func missingTerm(behind operation: (String, Range<Int>)?) -> QueryError {
        if let (name, range) = operation { return QueryError(.missingTerm(beside: name), at: range) }
        guard let token = next, case .text(let name, _) = token.kind else {
            if let token = next, index == 0 { return QueryError(.unexpectedParenthesis, at: token.range) }
            return QueryError(
                .missingTerm(beside: "("), at: (next?.range.lowerBound ?? end)..<(next?.range.lowerBound ?? end))
        }
        return QueryError(.missingTerm(beside: name), at: token.range)
    }

    private mutating func deeper(
        _ token: QueryToken, _ read: (inout QueryParser) throws(QueryError) -> Query
    ) throws(QueryError) -> Query {
        guard depth < Self.deepest else { throw QueryError(.tooDeep, at: token.range) }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }

    private mutating func negation(of token: QueryToken, _ name: String) throws(QueryError) -> Query {
        .not(try term(behind: (name, token.range)))
    }

    private mutating func group(opened token: QueryToken) throws(QueryError) -> Query {
        let query = try any()
        guard next?.kind == .close else { throw QueryError(.unclosedParenthesis, at: token.range) }
        index += 1
        return query
    }
}

extension QueryParser {
    private mutating func value(of field: QueryField, _ token: QueryToken) throws(QueryError) -> Query {
        guard let value = next, case .text(let text, let isQuoted) = value.kind, !text.isEmpty,
            value.range.lowerBound == token.range.upperBound
        else { throw QueryError(.missingValue(field), at: token.range) }
        index += 1
        switch field {
        case .date: return .date(try date(from: index - 1))
        case .state: return .state(try state(text, value.range))
        case .top:
            guard let count = Int(text), count > 0 else { throw QueryError(.invalidCount(text), at: value.range) }
            return .top(count)
        case .person: return .person(try words(text, isQuoted, value.range))
        case .place: return .place(try words(text, isQuoted, value.range))
        case .tag: return .tag(queryTerm(text, isQuoted, value.range.upperBound))
        case .source: return .source(try words(text, isQuoted, value.range))
        }
    }

    /// A term that is looked for word by word.
    private mutating func words(_ text: String, _ isQuoted: Bool, _ range: Range<Int>) throws(QueryError) -> QueryTerm {
        let isFound = text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        // A word is found by its beginning, not by its end.
        guard isFound, isQuoted || !text.hasPrefix("*") else { throw QueryError(.missingLetters(text), at: range) }
        return queryTerm(text, isQuoted, range.upperBound)
    }

    /// A star belongs to the word before it, also behind quotes.
    private mutating func queryTerm(_ text: String, _ isQuoted: Bool, _ end: Int) -> QueryTerm {
        if isQuoted {
            guard let star = next, star.range.lowerBound == end, star.kind == .text("*", isQuoted: false) else {
                return QueryTerm(text)
            }
            index += 1
            return QueryTerm(text, isPrefix: true)
        }
        guard text.hasSuffix("*"), text.count > 1 else { return QueryTerm(text) }
        return QueryTerm(String(text.dropLast()), isPrefix: true)
    }

    private func state(_ text: String, _ range: Range<Int>) throws(QueryError) -> QueryState {
        guard let state = QueryState(rawValue: text.lowercased()) else {
            throw QueryError(.unknownState(text), at: range)
        }
        return state
    }
}
