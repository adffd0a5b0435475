/// A value of a YAML or JSON file and the place where it stands.
struct SourceValue: Sendable {
    /// Scalars are kept as written, so that `2026` stays a text and `2026-01` is not guessed at.
    enum Content: Sendable {
        case null
        case text(String)
        case list([SourceValue])
        case map([SourceEntry])
    }

    var content: Content
    var position: SourcePosition

    /// What an error message calls it.
    var kind: String {
        switch content {
        case .null: "nothing"
        case .text: "a text"
        case .list: "a list"
        case .map: "a mapping"
        }
    }
}

/// A key and its value.
struct SourceEntry: Sendable {
    var key: String
    var position: SourcePosition
    var value: SourceValue
}

/// Why a YAML or JSON text cannot be read at all.
struct SourceError: Error, Hashable {
    var position: SourcePosition?
    var reason: String
}
