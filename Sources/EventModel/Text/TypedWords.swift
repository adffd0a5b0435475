/// Words that were typed to find something by its name, each of them whole, begun or with a slip.
public struct TypedWords: Sendable {
    private let query: NameQuery

    /// What was typed.
    public init(_ text: String) { query = NameQuery(text) }

    /// Whether nothing was typed.
    public var isEmpty: Bool { query.words.isEmpty }

    /// How the words fit a name; nil where they do not. One slip in each word of four letters or more is allowed.
    public func kind(in name: String) -> NameMatch.Kind? {
        guard !isEmpty else { return nil }
        return FoldedText(name).bytes.withUnsafeBufferPointer { name in
            // A title has too many words for their first letters to tell anything.
            query.kind(in: name, field: .description) ?? (query.typo(in: name) == nil ? nil : .typo)
        }
    }
}
