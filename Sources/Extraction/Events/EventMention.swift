public import EventModel

/// Words of a text that tell of something happening.
public struct EventMention: Hashable, Sendable {
    /// The trigger's bytes in the text.
    public var bytes: Range<Int>
    /// The trigger's code points in the text.
    public var range: Range<Int>
    /// The trigger: "tried to [enter]", "a [note of protest]".
    public var text: String
    /// What kind of thing happens.
    public var kind: EventKind
    /// The word that stands for all forms and synonyms of the trigger.
    public var lemma: String
    /// Whether it is told as having happened.
    public var modality: Modality
    /// Index of its sentence in the text.
    public var sentence: Int
    /// Index of its paragraph in the text.
    public var paragraph: Int
    /// When it happened, as far as its surroundings say; nil where they do not.
    public var date: EDTFDate?
    /// Which words give the date: index among the timexes; nil where none does.
    public var timex: Int?
    /// How the date was found.
    public var dateRule: DateRule
    /// Indices of the persons named in its sentence.
    public var people: [Int]
    /// Index of the person to whom it happens, or of whom it is told; nil where that is not clear.
    public var focus: Int?
    /// Whether it stands in a clause that only says when or why something else happened: "after …", "amid …".
    public var isSubordinate: Bool
    /// Whether it stands in a clause that says more of what is named before it: "who …", "which …".
    var isAside: Bool
    /// Whether its verb is in the past tense, or a participle.
    var isPast: Bool
    /// Whether it is a noun, or a form of a verb that is one here.
    var isNoun: Bool
    /// Whether it only refers to what is known already: "after the flood".
    var isReference = false
    /// The number of the meaning, for comparing.
    var meaning: Int32
    /// The index of the first token.
    var token: Int

    /// Whether something is told as having happened.
    public enum Modality: String, Hashable, Sendable, CaseIterable {
        case happened, attempted
        /// Still to come: scheduled, announced, agreed on.
        case planned
        /// Denied, refused, not done.
        case negated
        /// Wished, threatened, feared, demanded, asked, or under a condition.
        case possible
        /// What is so in general: laws, habits.
        case generic
    }

    /// How a mention came to its date.
    public enum DateRule: String, Hashable, Sendable, CaseIterable {
        /// A timex of its own clause.
        case clause
        /// A timex of its sentence.
        case sentence
        /// The date told last in its paragraph.
        case paragraph
        /// Told as news on the day of publication.
        case published
        /// Nothing says when.
        case none

        /// The rule in words.
        public var explanation: String {
            switch self {
            case .clause: "a date in the same clause"
            case .sentence: "a date in the same sentence"
            case .paragraph: "the date told last in the paragraph"
            case .published: "inferred from the day of publication, or on which it was said"
            case .none: "no date"
            }
        }
    }
}
