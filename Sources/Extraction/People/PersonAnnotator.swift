/// Finds the persons named in a text: lexicons, shapes and neighbours of each word with a capital, weighed by a linear model.
///
/// Deterministic and without state; the same text gives the same mentions.
public struct PersonAnnotator: Sendable {
    private let language: PersonLanguage

    /// An annotator of English texts.
    public init() {
        language = .english
    }

    /// The mentions of persons in a text, in order, not overlapping.
    public func annotate(_ text: TokenizedText) -> [PersonMention] {
        let reading = NameReading(text, language: language, model: language.model)
        guard !reading.names.isEmpty else { return [] }
        var persons = DocumentPersons(reading)
        persons.resolve()
        var cursor = text.codePoints()
        return reading.names.indices.map { index in
            mention(index, reading, persons, &cursor)
        }
    }

    private func mention(
        _ index: Int, _ reading: NameReading, _ persons: DocumentPersons, _ cursor: inout CodePointCursor
    ) -> PersonMention {
        let found = reading.names[index]
        let bytes = reading.text.byteRange(ofTokens: found.tokens)
        let person = persons.person(of: index)
        return PersonMention(
            bytes: bytes, codePoints: cursor.range(ofBytes: bytes), text: reading.text.text(bytes),
            name: person.name, key: person.key, title: reading.title(of: found),
            rule: persons.isShortForm(index) ? .shortForm : reading.rule(of: found))
    }
}
