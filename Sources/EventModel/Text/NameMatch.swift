/// A person found by a part of a name, and the words that matched.
public struct NameMatch: Hashable, Sendable {
    /// Which text of a person matched; the order is that of preference.
    public enum Field: String, CaseIterable, Sendable {
        case name, alias, weakAlias, description
    }

    /// How it matched, best first.
    public enum Kind: Int, CaseIterable, Comparable, Sendable {
        /// The whole field was typed.
        case exact
        /// Each word typed begins a word.
        case wordPrefix
        /// Each word typed is somewhere.
        case substring
        /// The first letters of words: "ap" for Alex Pretti.
        case initials
        /// With one slip in a word of four letters or more; only looked for where no name matches otherwise.
        case typo

        /// Better first.
        public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// Who.
    public var person: PersonID
    /// How it matched.
    public var kind: Kind
    /// Which of the person's texts.
    public var field: Field
    /// That text.
    public var text: String
    /// What matched in it, in code points, in order.
    public var ranges: [Range<Int>]

    /// A match.
    public init(person: PersonID, kind: Kind, field: Field, text: String, ranges: [Range<Int>]) {
        self.person = person
        self.kind = kind
        self.field = field
        self.text = text
        self.ranges = ranges
    }
}
