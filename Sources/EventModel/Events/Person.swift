/// The name of a person in `people.yaml`.
public struct PersonID: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The key.
    public var name: String

    /// The person of this name.
    public init(_ name: String) { self.name = name }
    /// The person of this name.
    public init(stringLiteral name: String) { self.name = name }
    /// The key.
    public var description: String { name }
    /// By name.
    public static func < (left: PersonID, right: PersonID) -> Bool { left.name < right.name }
}

/// Someone named in the articles.
public struct Person: Hashable, Sendable, Identifiable {
    /// The key in `people.yaml`.
    public var id: PersonID
    /// The full name.
    public var name: String
    /// Other names that mean this person and nobody else.
    public var aliases: [String]
    /// Names that are searched but never merged on their own, like a surname.
    public var weakAliases: [String]
    /// Who this is, in one line.
    public var description: String

    /// A person.
    public init(
        id: PersonID, name: String, aliases: [String] = [], weakAliases: [String] = [], description: String = ""
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.weakAliases = weakAliases
        self.description = description
    }
}
