internal import EventModel

extension Query: CustomStringConvertible {
    /// As one can type it: reading it gives the same query.
    public var description: String { text(within: .any) }

    private enum Level: Int {
        case any, each, term
    }

    private func text(within level: Level) -> String {
        switch self {
        case .all: ""
        case .text(let term): term.isField ? term.quoted + term.star : term.typed
        case .person(let term): "person:" + term.typed
        case .place(let term): "place:" + term.typed
        case .tag(let term): "tag:" + term.typed
        case .source(let term): "source:" + term.typed
        case .date(let date): "date:" + QueryTerm(date.text).typed
        case .state(let state): "is:" + state.rawValue
        case .top(let count): "top:\(count)"
        case .not(let query): "-" + query.text(within: .term)
        case .and(let parts): enclosed(parts.map { $0.text(within: .term) }, " ", level, .each)
        case .or(let parts): enclosed(parts.map { $0.text(within: .each) }, " or ", level, .any)
        }
    }

    private func enclosed(_ parts: [String], _ separator: String, _ level: Level, _ own: Level) -> String {
        let text = parts.joined(separator: separator)
        return level.rawValue > own.rawValue ? "(\(text))" : text
    }
}

extension QueryTerm {
    fileprivate var star: String { isPrefix ? "*" : "" }

    /// Whether a word would be read as an operator, a field or a negation.
    fileprivate var isField: Bool {
        ["or", "and"].contains(text.lowercased()) || text == "NOT" || text.hasPrefix("-") || text.contains(":")
    }

    /// With quotes where it needs them.
    fileprivate var typed: String {
        let isPlain =
            !text.isEmpty && !text.hasSuffix("*")
            && text.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && !"()\"“”„".unicodeScalars.contains($0) }
        return (isPlain ? text : quoted) + star
    }

    /// A mark within the text is doubled.
    fileprivate var quoted: String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
}
