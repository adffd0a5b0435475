/// A person's name in a text.
public struct PersonMention: Hashable, Sendable {
    /// Byte offsets in the text's UTF-8.
    public var bytes: Range<Int>
    /// Offsets in code points.
    public var codePoints: Range<Int>
    /// As it stands in the text, without title and possessive.
    public var text: String
    /// The fullest name that the document gives this person.
    public var name: String
    /// `name` in lower-case ASCII where possible, words joined by `-`: equal for mentions of one person in a document.
    public var key: String
    /// Titles and roles right before the name ("Prime Minister"); nil where there are none.
    public var title: String?
    /// What the title, or the given name of the person, tells.
    var gender: Gender?
    /// Why it was taken for a person.
    public var rule: PersonRule
}

/// Why a name was taken for a person's: the strongest reason first.
public enum PersonRule: String, Hashable, Sendable, CaseIterable {
    /// Short for a fuller name in the same document.
    case shortForm
    /// Behind a form of address, an office or a role.
    case title
    /// It begins with a known given name.
    case givenName
    /// A family name before a given one, as in Chinese and Korean.
    case familyNameFirst
    /// It has an initial in it.
    case initial
    /// An age, a year of birth or a role stands behind it.
    case apposition
    /// A verb of saying stands beside it.
    case speech
    /// A verb that people do, or a word of kinship, stands beside it.
    case action
    /// Several weaker signs together.
    case context

    /// The reason in words.
    public var explanation: String {
        switch self {
        case .shortForm: "short for a fuller name in this article"
        case .title: "behind a title or a role"
        case .givenName: "begins with a known given name"
        case .familyNameFirst: "a family name before a given name"
        case .initial: "a name with an initial"
        case .apposition: "an age, a year or a role stands behind it"
        case .speech: "beside a verb of saying"
        case .action: "beside a word for what people do"
        case .context: "several weaker signs together"
        }
    }
}
