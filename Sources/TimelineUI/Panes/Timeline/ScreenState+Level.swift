internal import EventModel

extension ScreenState {
    /// How many of the most important events are shown, from many to few.
    private static let levels = [1000, 300, 100, 30, 10]
    private static let field = "top:"

    mutating func showFewer() -> [Effect] {
        guard level != nil || showsEvents() else { return [] }
        let count = level ?? timeline.count
        guard let fewer = Self.levels.first(where: { $0 < count }) else {
            message = Message(
                level == nil ? "There are no more than \(count)" : "These are the \(count) that matter most")
            return []
        }
        return show(level: fewer)
    }

    mutating func showMore() -> [Effect] {
        guard let level else {
            message = Message("All are shown")
            return []
        }
        let all = library.map { $0.events + $0.suggestions } ?? 0
        return show(level: Self.levels.last { $0 > level && $0 < all })
    }

    /// The filter with which a library opens.
    var firstQuery: String { limit.map { Self.field + String($0) } ?? "" }

    /// The level that the reader has set; nil where the library has no more events.
    private var limit: Int? {
        guard let firstLevel, let library, firstLevel < library.events + library.suggestions else { return nil }
        return firstLevel
    }

    /// What the reader has set counts from now on, and at once where it is another than before.
    mutating func takeFirstLevel(_ level: Int?) -> [Effect] {
        guard level != firstLevel else { return [] }
        firstLevel = level
        return library == nil || timeline.subject != .events ? [] : show(level: limit)
    }

    /// How many there are at most; nil where the filter says nothing of that.
    private var level: Int? {
        guard let last = query.split(separator: " ").last, last.hasPrefix(Self.field) else { return nil }
        return Int(last.dropFirst(Self.field.count))
    }

    /// Whether the parenthesis that opens a filter closes at its end.
    private static func isOneGroup(_ text: String) -> Bool {
        guard text.hasPrefix("("), text.hasSuffix(")") else { return false }
        var depth = 0
        for (place, character) in text.enumerated() {
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            if depth == 0, place < text.count - 1 { return false }
        }
        return true
    }

    private mutating func show(level: Int?) -> [Effect] {
        var rest = self.level == nil ? query : query.split(separator: " ").dropLast().joined(separator: " ")
        guard let level else { return setQuery(rest) }
        // Else the limit would be that of the last part alone.
        if rest.split(separator: " ").contains(where: { $0.lowercased() == "or" }), !Self.isOneGroup(rest) {
            rest = "(\(rest))"
        }
        return setQuery((rest.isEmpty ? "" : rest + " ") + Self.field + String(level))
    }
}
