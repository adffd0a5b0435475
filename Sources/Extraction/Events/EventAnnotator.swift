internal import Languages

/// Finds the words that tell of something happening, with their date and people.
///
/// Deterministic and without state: a lexicon of verbs and nouns, read with the words around them.
public struct EventAnnotator: Sendable {
    /// An annotator; it keeps nothing between texts.
    public init() {}

    /// The mentions of a text in order, none in a language that is not read; expects timexes and people in order.
    public func annotate(_ text: TokenizedText, timexes: [Timex], people: [PersonMention]) -> [EventMention] {
        guard text.language.isRead else { return [] }
        let context = EventContext(text, timexes: timexes, people: people)
        let triggers = context.grammar.triggers.lexicon
        var found: [EventMention] = []
        var cursor = text.codePoints()
        for sentence in text.sentences.indices {
            context.enter(sentence)
            var index = context.tokens.lowerBound
            while index < context.tokens.upperBound {
                guard text.tokens[index].kind == .word,
                    let match = triggers.longestMatch(in: text.tokens, at: index),
                    index + match.count <= context.tokens.upperBound
                else {
                    index += 1
                    continue
                }
                let tokens = index..<index + match.count
                if !match.value.isIdiom, let mention = mention(tokens, match.value, context, &cursor) {
                    found.append(mention)
                }
                index = tokens.upperBound
            }
        }
        MentionDating.fillParagraphs(&found)
        return found
    }

    private func mention(
        _ tokens: Range<Int>, _ entry: TriggerWords.Entry, _ context: EventContext, _ cursor: inout CodePointCursor
    ) -> EventMention? {
        guard let telling = context.grammar.read(tokens, entry, context) else { return nil }
        let bytes = context.text.byteRange(ofTokens: tokens)
        let clause = context.clause(of: tokens.lowerBound)
        let dating = MentionDating.date(tokens, of: entry.kind, told: telling.modality, context)
        return EventMention(
            bytes: bytes, range: cursor.range(ofBytes: bytes), text: context.text.text(bytes), kind: entry.kind,
            lemma: context.grammar.triggers.name(of: entry.meaning), modality: telling.modality,
            sentence: context.sentence, paragraph: context.paragraph, date: dating.date, timex: dating.timex,
            dateRule: dating.rule, people: context.named(), focus: telling.focus, isSubordinate: clause.isSubordinate,
            isAside: context.isRelative(clause.tokens.lowerBound), isPast: telling.isPast, isNoun: telling.isNoun,
            isReference: telling.isNoun && ReferenceReading(first: tokens.lowerBound, context: context).isReference,
            meaning: entry.meaning, token: tokens.lowerBound)
    }
}
