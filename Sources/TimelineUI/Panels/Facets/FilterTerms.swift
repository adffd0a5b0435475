internal import EventModel

/// A filter as the terms that all must hold, as far as that can be seen without reading it.
struct FilterTerms: Hashable {
    /// Each as it is written: words, `tag:x`, `-tag:x`, what stands between parentheses or quotation marks.
    private(set) var terms: [String] = []

    /// The terms of a filter. Where some of them need not hold, all of it is one term.
    init(_ query: String) {
        let parts = FilterTerms.parts(of: query)
        let hasChoice = parts.contains { $0.lowercased() == "or" }
        terms = hasChoice ? ["(\(query.trimmed))"] : FilterTerms.withoutWordsBetween(parts)
    }

    /// The filter.
    var query: String {
        guard terms.count == 1, let only = terms.first, only.hasPrefix("("), only.hasSuffix(")") else {
            return terms.joined(separator: " ")
        }
        return String(only.dropFirst().dropLast())
    }

    func contains(_ term: String) -> Bool { terms.contains(term) }

    /// Adds a term, or takes it out where it is there; its opposite goes.
    mutating func toggle(_ term: String) {
        let opposite = term.hasPrefix("-") ? String(term.dropFirst()) : "-" + term
        let isThere = contains(term)
        terms.removeAll { $0 == term || $0 == opposite }
        if !isThere { terms.append(term) }
    }

    /// `NOT x` as `-x`; an `and` says nothing.
    private static func withoutWordsBetween(_ parts: [String]) -> [String] {
        var terms: [String] = []
        var negation = ""
        for part in parts where part.lowercased() != "and" {
            if part == "NOT" {
                negation += "-"
            } else {
                terms.append(negation + part)
                negation = ""
            }
        }
        return terms
    }

    /// Split at blanks that stand neither between quotation marks nor between parentheses.
    private static func parts(of query: String) -> [String] {
        var parts = [""]
        var depth = 0
        var isQuoted = false
        for character in query {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted, character == "(" { depth += 1 }
            if !isQuoted, character == ")" { depth -= 1 }
            if character.isWhitespace, !isQuoted, depth == 0 {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.filter { !$0.isEmpty }
    }
}
