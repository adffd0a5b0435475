public import EventModel

/// Finds temporal expressions and says what they mean, by rules in the manner of HeidelTime and SUTime.
///
/// News counts from its publication, history from the dates it tells; which of the two a text is, is judged from its
/// structure. Without a date of publication, what counts from it keeps `XXXX` in its value.
public struct TimexAnnotator: Sendable {
    private let grammar: TimexGrammar

    /// An annotator for a language; it keeps nothing between texts.
    public init(grammar: TimexGrammar = .english) { self.grammar = grammar }

    /// The timexes of a text in order, not overlapping; `order` is how its publisher writes dates in figures, if known.
    public func annotate(_ text: TokenizedText, published: Day?, order: DateOrder? = nil) -> [Timex] {
        var phrase = TimePhrase(text, grammar)
        phrase.dateOrder = order
        phrase.classify(published: published)
        let readings = Self.read(&phrase)
        guard !readings.isEmpty else { return [] }
        return Self.resolve(readings, phrase, published)
    }

    private static func read(_ phrase: inout TimePhrase) -> [TimexReading] {
        var readings: [TimexReading] = []
        for sentence in phrase.text.sentences {
            phrase.start = sentence.lowerBound
            phrase.limit = sentence.upperBound
            var index = sentence.lowerBound
            var time = index
            while index < sentence.upperBound {
                if phrase.words[index].kind == .none || phrase.lacksTime(behind: index, &time) {
                    index += 1
                    continue
                }
                let found =
                    phrase.read(at: index) ?? readings.last.flatMap { phrase.grammar.continuation($0, phrase, index) }
                if let found { readings.append(found) }
                index = found?.tokens.upperBound ?? index + 1
            }
        }
        return readings
    }

    private static func resolve(_ readings: [TimexReading], _ phrase: TimePhrase, _ published: Day?) -> [Timex] {
        let text = phrase.text
        var resolver = TimexResolver(phrase, readings: readings, published: published)
        var cursor = text.codePoints()
        var sentence = 0
        var paragraph = 0
        return readings.indices.map { index in
            let reading = readings[index]
            while text.sentences[sentence].upperBound <= reading.tokens.lowerBound { sentence += 1 }
            while text.paragraphs[paragraph].upperBound <= reading.tokens.lowerBound { paragraph += 1 }
            resolver.enterParagraph(paragraph)
            resolver.enterSentence(text.sentences[sentence])
            let meaning = resolver.resolve(index)
            // "Less than three months ago" is any day since; "nearly three months ago" is about then.
            let isWithin = phrase.words[reading.tokens.lowerBound].kind == .less
            return timex(reading, meaning, isWithin: isWithin, text, &cursor)
        }
    }

    private static func timex(
        _ reading: TimexReading, _ meaning: TimexResolver.Meaning, isWithin: Bool, _ text: TokenizedText,
        _ cursor: inout CodePointCursor
    ) -> Timex {
        let bytes = text.byteRange(ofTokens: reading.tokens)
        let edtf = isWithin ? meaning.reach ?? meaning.edtf?.roughly : meaning.edtf(reading.modifier)
        return Timex(
            bytes: bytes, range: cursor.range(ofBytes: bytes), text: text.text(bytes), type: meaning.type,
            value: meaning.value, modifier: reading.modifier, rule: reading.rule, isVague: edtf == nil,
            isDayAssumed: meaning.isDayAssumed, edtf: edtf,
            doubt: meaning.doubt)
    }
}

extension TimexResolver.Meaning {
    /// The date, about then where a modifier says so.
    fileprivate func edtf(_ modifier: TimexModifier?) -> EDTFDate? {
        modifier?.isRough == true ? edtf?.roughly : edtf
    }
}

extension EDTFDate {
    /// Whether it can be an end of an interval.
    var isOneStretch: Bool { !text.contains("/") && !text.contains("[") }

    /// The same with a mark that it is only about then, at both ends of an interval.
    fileprivate var roughly: EDTFDate {
        guard !isApproximate else { return self }
        return (try? EDTFDate(text.split(separator: "/").map { $0 + "~" }.joined(separator: "/"))) ?? self
    }
}
