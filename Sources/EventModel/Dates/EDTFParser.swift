/// Reads the grammar of EDTF: dates, intervals, sets. The parts of a date are read in `EDTFParser+Date.swift`.
struct EDTFParser {
    var scanner: EDTFScanner

    init(_ text: String) {
        scanner = EDTFScanner(text)
    }

    /// The whole text as one expression.
    mutating func parse() throws(EDTFError) -> EDTFExpression {
        guard !scanner.isAtEnd else { throw error(.empty) }
        let expression = try parseExpression()
        guard scanner.isAtEnd else { throw unexpected() }
        return expression
    }

    private mutating func parseExpression() throws(EDTFError) -> EDTFExpression {
        if scanner.take("[") { return .set(.oneOf, try parseMembers(until: "]")) }
        if scanner.take("{") { return .set(.allOf, try parseMembers(until: "}")) }
        let first = try parseEndpoint()
        guard scanner.next == "/" else {
            guard case .date(let date) = first else { throw error(.incomplete) }
            return date
        }
        return try parseInterval(from: first)
    }

    private mutating func parseInterval(from first: EDTFEndpoint) throws(EDTFError) -> EDTFExpression {
        if first.isDateTime { throw error(.timeInside, at: 0) }
        _ = scanner.take("/")
        let start = scanner.position
        let second = try parseEndpoint()
        if second.isDateTime { throw error(.timeInside, at: start) }
        guard first.date != nil || second.date != nil else { throw error(.intervalWithoutDate, at: 0) }
        try check(first, isNotAfter: second, at: start)
        return .interval(first, second)
    }

    private mutating func parseEndpoint() throws(EDTFError) -> EDTFEndpoint {
        if scanner.next == "[" || scanner.next == "{" { throw error(.nestedSet) }
        if scanner.take("..") { return .open }
        if scanner.isAtEnd || scanner.next == "/" { return .unknown }
        return .date(try parseDate())
    }

    func check(_ first: EDTFEndpoint, isNotAfter second: EDTFEndpoint, at position: Int) throws(EDTFError) {
        if let from = first.date?.lower, let to = second.date?.upper, to < from {
            throw error(.reversed, at: position)
        }
    }

    func error(_ fault: EDTFFault) -> EDTFError {
        EDTFError(position: scanner.position, fault)
    }

    func error(_ fault: EDTFFault, at position: Int) -> EDTFError {
        EDTFError(position: position, fault)
    }

    func unexpected() -> EDTFError {
        error(scanner.visible.map { .unexpected($0) } ?? .incomplete)
    }
}

extension EDTFParser {
    private mutating func parseMembers(until bracket: Character) throws(EDTFError) -> [EDTFMember] {
        var members: [EDTFMember] = []
        if scanner.next == bracket { throw error(.emptySet) }
        while true {
            members.append(try parseMember(isFirst: members.isEmpty))
            if scanner.take(bracket) { return members }
            if scanner.isAtEnd { throw error(.unclosed(bracket)) }
            try parseSeparator(after: members)
        }
    }

    private mutating func parseSeparator(after members: [EDTFMember]) throws(EDTFError) {
        if scanner.next == "/" { throw error(.intervalInSet) }
        if case .range(_, .open)? = members.last { throw error(.openInside) }
        guard scanner.take(",") else { throw unexpected() }
        while scanner.take(" ") {}
    }

    private mutating func parseMember(isFirst: Bool) throws(EDTFError) -> EDTFMember {
        let start = scanner.position
        if scanner.take("..") {
            if !isFirst { throw error(.openInside, at: start) }
            guard let last = try parseMemberDate() else { throw error(.rangeWithoutDate, at: start) }
            return .range(.open, .date(last))
        }
        guard let date = try parseMemberDate() else { throw unexpected() }
        guard scanner.take("..") else { return .date(date) }
        let end = scanner.position
        let last = try parseMemberDate().map { EDTFEndpoint.date($0) } ?? .open
        try check(.date(date), isNotAfter: last, at: end)
        return .range(.date(date), last)
    }

    private mutating func parseMemberDate() throws(EDTFError) -> EDTFExpression? {
        switch scanner.next {
        case "[", "{": throw error(.nestedSet)
        case "/": throw error(.intervalInSet)
        case ",", "]", "}": return nil
        default: break
        }
        guard !scanner.isAtEnd else { return nil }
        let start = scanner.position
        let date = try parseDate()
        if case .dateTime = date { throw error(.timeInside, at: start) }
        return date
    }
}

extension EDTFEndpoint {
    fileprivate var isDateTime: Bool {
        if case .dateTime? = date { true } else { false }
    }
}
