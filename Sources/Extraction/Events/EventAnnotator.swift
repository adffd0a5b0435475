/// Finds the words that tell of something happening, with their date and people.
///
/// Deterministic and without state: a lexicon of verbs and nouns, read with the words around them.
public struct EventAnnotator: Sendable {
    private let words = TriggerWords.shared

    /// An annotator.
    public init() {}

    /// The mentions of a text in order; expects timexes and people in order.
    public func annotate(_ text: TokenizedText, timexes: [Timex], people: [PersonMention]) -> [EventMention] {
        let context = EventContext(text, timexes: timexes, people: people)
        var found: [EventMention] = []
        var cursor = text.codePoints()
        for sentence in text.sentences.indices {
            context.enter(sentence)
            var index = context.tokens.lowerBound
            while index < context.tokens.upperBound {
                guard text.tokens[index].kind == .word,
                    let match = words.lexicon.longestMatch(in: text.tokens, at: index),
                    index + match.count <= context.tokens.upperBound
                else {
                    index += 1
                    continue
                }
                let tokens = index..<index + match.count
                if let mention = mention(tokens, match.value, context, &cursor) { found.append(mention) }
                index = tokens.upperBound
            }
        }
        MentionDating.fillParagraphs(&found)
        return found
    }

    private func mention(
        _ tokens: Range<Int>, _ entry: TriggerWords.Entry, _ context: EventContext, _ cursor: inout CodePointCursor
    ) -> EventMention? {
        let reading = TriggerReading(tokens: tokens, entry: entry, context: context)
        guard reading.isTrigger, !reading.isIdiom else { return nil }
        let bytes = context.text.byteRange(ofTokens: tokens)
        let clause = context.clause(of: tokens.lowerBound)
        let dating = MentionDating.date(tokens, of: entry.kind, in: clause, context)
        return EventMention(
            bytes: bytes, range: cursor.range(ofBytes: bytes), text: context.text.text(bytes), kind: entry.kind,
            lemma: words.names[Int(entry.meaning)], modality: reading.modality, sentence: context.sentence,
            paragraph: context.paragraph, date: dating.date, timex: dating.timex, dateRule: dating.rule,
            people: context.named(), focus: reading.focus(), isSubordinate: clause.isSubordinate,
            isPast: entry.form == .past || entry.form == .phrase && reading.isPassive,
            isNoun: entry.form == .noun || reading.isNominal, meaning: entry.meaning,
            token: tokens.lowerBound)
    }
}
