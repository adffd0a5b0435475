/// A piece of text and who is said to have said it.
public struct Attribution: Hashable, Sendable {
    /// Who speaks.
    public var speaker: Speaker
    /// The words that say so ("said", "according to").
    public var cue: TextSpan
    /// What is said; for a quotation without its marks.
    public var content: TextSpan
    /// Whether `content` is a quotation in marks.
    public var isQuotation: Bool
    /// Which pattern found it.
    public var rule: AttributionRule
}

/// A range of a text.
public struct TextSpan: Hashable, Sendable {
    /// Byte offsets in the text's UTF-8.
    public var bytes: Range<Int>
    /// Offsets in code points.
    public var codePoints: Range<Int>
    /// The words.
    public var text: String
}

/// Who says something.
public struct Speaker: Hashable, Sendable {
    /// What the speaker is named by.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A person's name.
        case person
        /// An organisation, a role or a group: "the ministry", "a witness".
        case nounPhrase
        /// A pronoun; `name` holds the person where it is safe to tell.
        case pronoun
    }

    /// What the speaker is named by.
    public var kind: Kind
    /// The words in the text.
    public var span: TextSpan
    /// The person's fullest name in the document, or the noun phrase; nil for a pronoun that could be several people.
    public var name: String?
    /// `PersonMention.key`, where the speaker is a person.
    public var key: String?
}

/// The pattern that an attribution was found by.
public enum AttributionRule: String, Hashable, Sendable, CaseIterable {
    /// “…,” said X. “…,” X said.
    case quotationThenSpeaker
    /// X said: “…”
    case speakerThenQuotation
    /// X said that …
    case reportedSpeech
    /// …, X said.
    case trailingSpeaker
    /// According to X, … and …, according to X.
    case accordingTo
    /// A further quotation in a paragraph whose first has a speaker.
    case continuedQuotation

    /// The pattern in words.
    public var explanation: String {
        switch self {
        case .quotationThenSpeaker: "a quotation, then its speaker"
        case .speakerThenQuotation: "the speaker, then a quotation"
        case .reportedSpeech: "a verb of saying, then what is said"
        case .trailingSpeaker: "a statement, then who made it"
        case .accordingTo: "according to a source"
        case .continuedQuotation: "the quotation goes on in the same paragraph"
        }
    }
}

extension [Attribution] {
    /// The narrowest attribution whose content holds a range of bytes; nil where the author speaks.
    public func attribution(of bytes: Range<Int>) -> Attribution? {
        filter { $0.content.bytes.lowerBound <= bytes.lowerBound && bytes.upperBound <= $0.content.bytes.upperBound }
            .min { $0.content.bytes.count < $1.content.bytes.count }
    }
}
