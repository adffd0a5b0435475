/// A word that may be part of a name, with what stands between it and the word before.
struct NameUnit {
    /// What joins a unit to the one before.
    enum Glue: UInt8 {
        case none, hyphen, particle, nickname
    }

    /// The first token; a particle or an article (`al-`) may come before the word itself.
    var first: Int
    /// The token of the word.
    var word: Int
    /// The token behind its last one: a full stop behind an initial belongs to it.
    var end: Int
    var glue: Glue
    var classes: WordClass
    var hash: UInt64
    /// `Jr` or `Sr` behind it.
    var suffix: UInt64?

    /// Whether it is a title that is no name as well.
    var isBareTitle: Bool {
        !classes.isDisjoint(with: [.honorific, .title]) && classes.isDisjoint(with: .anyName)
    }

    /// Whether it is what one is or is called, and no name: "Chief", "Writer".
    var isOnlyOffice: Bool {
        !classes.isDisjoint(with: [.honorific, .title, .role]) && classes.isDisjoint(with: .anyName)
    }

    /// Whether it says what one is for or against, before a hyphen.
    var isPrefix: Bool { Self.prefixes.contains(hash) }
    private static let prefixes = Set(
        "anti non post pre pro neo mid all inter un trans".split(separator: " ").map { WordHash.of(String($0)) })

    /// Whether it stands behind names without being part of them: QC, MD.
    var isDegree: Bool { Self.degrees.contains(hash) }
    private static let degrees = Set("esq phd md qc kc mp".split(separator: " ").map { WordHash.of(String($0)) })
}

/// Units without anything between them that could not be inside a name.
struct NameSegment {
    /// Indices of units.
    var units: Range<Int>
    /// Whether most words of its paragraph begin with a capital.
    var isInHeadline: Bool
    /// Index of its paragraph.
    var paragraph: Int
    /// What the paragraph is like.
    var line: LineTraits
}
