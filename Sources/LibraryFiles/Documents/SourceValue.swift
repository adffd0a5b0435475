/// A value of a YAML or JSON file and the place where it stands.
package struct SourceValue: Sendable {
    /// Scalars are kept as written, so that `2026` stays a text and `2026-01` is not guessed at.
    package enum Content: Sendable {
        case null
        case text(String)
        case list([SourceValue])
        case map([SourceEntry])
    }

    package var content: Content
    package var position: SourcePosition

    /// What an error message calls it.
    package var kind: String {
        switch content {
        case .null: "nothing"
        case .text: "a text"
        case .list: "a list"
        case .map: "a mapping"
        }
    }
}

/// A key and its value.
package struct SourceEntry: Sendable {
    package var key: String
    package var position: SourcePosition
    package var value: SourceValue
}

/// Why a YAML or JSON text cannot be read at all.
package struct SourceError: Error, Hashable {
    package var position: SourcePosition?
    package var reason: String
}
