/// Finds who is quoted or said to say what.
///
/// Deterministic and without state. It reads one sentence at a time; a quotation belongs to the verb of saying right before
/// or behind it, further quotations of the paragraph to the same speaker.
public struct AttributionAnnotator: Sendable {
    /// An annotator.
    public init() {}

    /// The attributions of a text, by where their content begins; expects the mentions of persons in order.
    public func annotate(_ text: TokenizedText, people: [PersonMention]) -> [Attribution] {
        let context = AttributionContext(text, people: people)
        var found: [CueReading] = []
        for sentence in text.sentences {
            found += CueReader(context: context, sentence: sentence).read()
        }
        found += ContinuedQuotations(context: context).further(than: found)
        found.sort { ($0.content.lowerBound, $0.cue.lowerBound) < ($1.content.lowerBound, $1.cue.lowerBound) }
        return attributions(found, context)
    }

    private func attributions(_ found: [CueReading], _ context: AttributionContext) -> [Attribution] {
        guard !found.isEmpty else { return [] }
        let spans = SpanMaker(context.text)
        let resolver = PronounResolver(context: context, readings: found)
        return found.map { reading in
            let mention = reading.speaker.mention ?? resolver.person(of: reading)
            let span = spans.span(reading.speaker.tokens)
            let person = mention.map { context.people[$0] }
            let name = person?.name ?? (reading.speaker.kind == .nounPhrase ? span.text : nil)
            return Attribution(
                speaker: Speaker(kind: reading.speaker.kind, span: span, name: name, key: person?.key),
                cue: spans.span(reading.cue), content: spans.span(reading.content),
                isQuotation: reading.isQuotation, rule: reading.rule)
        }
    }
}

/// What a cue was read as; ranges of tokens.
struct CueReading {
    var speaker: SpeakerFinder.Found
    var cue: Range<Int>
    var content: Range<Int>
    var isQuotation: Bool
    var rule: AttributionRule
}
