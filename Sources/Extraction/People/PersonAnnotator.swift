/// Finds the persons named in a text: lexicons, shapes and neighbours of each word with a capital, weighed by a linear model.
///
/// Deterministic and without state; the same text gives the same mentions.
public struct PersonAnnotator: Sendable {
    /// An annotator; it keeps nothing between texts.
    public init() {}

    /// The mentions of persons in a text, in order, not overlapping; none in a language that is not read.
    public func annotate(_ text: TokenizedText) -> [PersonMention] {
        guard let language = PersonLanguage.of(text.language) else { return [] }
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
            gender: reading.gender(of: person, found),
            rule: persons.isShortForm(index) ? .shortForm : reading.rule(of: found))
    }
}
