internal import Languages

/// What the finding of events, of who says what, and of titles knows of a language; a folder a language holds its tables.
final class EventGrammar: Sendable {
    /// Small words.
    let clauses: ClauseGrammar
    /// Words around the names of places.
    let places: PlaceGrammar
    /// Words of saying.
    let speech: SpeechGrammar
    /// Words that carry no content, and endings.
    let stems: StemGrammar
    /// The words that tell of something happening.
    let triggers: TriggerWords
    /// How such a word is told in its place; nil where it tells nothing there.
    let read: @Sendable (Range<Int>, TriggerWords.Entry, EventContext) -> TriggerTelling?

    init(
        clauses: ClauseGrammar, places: PlaceGrammar, speech: SpeechGrammar, stems: StemGrammar, triggers: TriggerWords,
        read: @escaping @Sendable (Range<Int>, TriggerWords.Entry, EventContext) -> TriggerTelling?
    ) {
        self.clauses = clauses
        self.places = places
        self.speech = speech
        self.stems = stems
        self.triggers = triggers
        self.read = read
    }

    /// That of a language; English's where events are not found in it.
    static func of(_ language: Language) -> EventGrammar {
        language == .spanish ? .spanish : .english
    }
}

extension TokenizedText {
    /// The grammar of its language.
    var grammar: EventGrammar { .of(language) }
}

/// What a word of the lexicon tells in its place.
struct TriggerTelling {
    /// Whether it is told as having happened.
    var modality: EventMention.Modality
    /// The person to whom it happens, or of whom it is told; nil where that is not clear.
    var focus: Int?
    /// Whether its verb is in a past tense, or a participle.
    var isPast: Bool
    /// Whether it is a noun, or a form of a verb that is one here.
    var isNoun: Bool
}
