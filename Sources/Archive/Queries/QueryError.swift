public import EventModel

/// Why a line is no query, and where.
public struct QueryError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// `"` without a second one.
        case unclosedQuote
        /// `(` without `)`.
        case unclosedParenthesis
        /// `)` without `(`.
        case unexpectedParenthesis
        /// Nothing to look for behind this: `or`, `and`, `-`, `(`, or at the beginning before `or`.
        case missingTerm(beside: String)
        /// A word that has no letter and no digit, so that nothing can have it.
        case missingLetters(String)
        /// A field without a value.
        case missingValue(QueryField)
        /// A name before a colon that is no field.
        case unknownField(String)
        /// A value of `is:` that is no state.
        case unknownState(String)
        /// A value of `top:` that is no number, or 0.
        case invalidCount(String)
        /// A value of `date:` that is no date.
        case invalidDate(String, EDTFError)
        /// More parentheses and minus signs within each other than a person types.
        case tooDeep
    }

    /// What is wrong.
    public var reason: Reason
    /// The part of the line that is meant, in code points; empty at the place where something is missing.
    public var range: Range<Int>

    /// An error.
    public init(_ reason: Reason, at range: Range<Int>) {
        self.reason = reason
        self.range = range
    }

    /// Where it begins, in code points from 0.
    public var position: Int { range.lowerBound }
}

extension QueryError: CustomStringConvertible {
    /// One sentence without a full stop.
    public var description: String {
        switch reason {
        case .unclosedQuote: "expected a closing quotation mark"
        case .unclosedParenthesis: "expected a closing parenthesis"
        case .unexpectedParenthesis: "there is no parenthesis to close"
        case .missingTerm(let beside): "expected something to look for beside “\(beside)”"
        case .missingLetters(let text) where text.hasPrefix("*") && text.count > 1:
            "words are found by their beginnings; “\(text)” begins with a star"
        case .missingLetters(let text): "“\(text)” has no letter and no digit to look for"
        case .missingValue(let field): "expected \(Self.example(of: field)) right behind \(field.rawValue):"
        case .unknownField(let name):
            "there is no field \(name): "
                + (QueryField(meantBy: name).map { "perhaps \($0.rawValue): is meant" } ?? "expected \(Self.fields)")
        case .unknownState(let text): "expected \(Self.states), not “\(text)”"
        case .invalidCount(let text): "expected how many events, not “\(text)”"
        case .invalidDate(let text, let error):
            "“\(text)” is not a date like 2026-01-27 or 27 jan 2026"
                + (error.reason.hasPrefix("\"\(text)\"") ? "" : ": \(error.reason)")
        case .tooDeep: "too many parentheses within each other"
        }
    }

    private static var fields: String { choice(of: QueryField.allCases.map { $0.rawValue + ":" }) }

    private static var states: String { choice(of: QueryState.allCases.map(\.rawValue)) }

    private static func choice(of names: [String]) -> String {
        names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    }

    private static func example(of field: QueryField) -> String {
        switch field {
        case .person: "a name"
        case .place: "a place"
        case .tag: "a tag"
        case .source: "a publisher or an article"
        case .date: "a date like 2026-01 or 2026-01-07..2026-01-24"
        case .state: states
        case .top: "how many of the most important events"
        }
    }
}
