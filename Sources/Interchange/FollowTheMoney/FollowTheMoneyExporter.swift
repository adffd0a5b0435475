internal import EventModel

/// Entities of FollowTheMoney, one a line: an Event, a Documentation for each passage that reports it, a Mention for each
/// person whom the words of a passage name, then the Articles and the Persons.
enum FollowTheMoneyExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        let output = destination.main
        var cast = Cast()
        try chronology.forEachRecord { record in
            cast.add(record)
            report.countInWords(record)
            report.countMissing(in: record)
            for entity in entities(of: record, zone: chronology.zone) { try output.write(entity.line + "\n") }
        }
        for article in try cast.articles(of: chronology) { try output.write(entity(article).line + "\n") }
        for (person, _) in cast.peopleByCount { try output.write(entity(person).line + "\n") }
    }

    private static func entities(of record: EventRecord, zone: String?) -> [JSONValue] {
        let passages = record.passages.enumerated().flatMap { index, passage -> [JSONValue] in
            guard passage.article != nil else { return [] }
            return [documentation(passage, of: record, index + 1)] + mentions(in: passage, of: record, index + 1)
        }
        return [event(record, zone)] + passages
    }

    private static func event(_ record: EventRecord, _ zone: String?) -> JSONValue {
        let event = record.event
        let account = EventAccount(record, zone: zone)
        let span = DateSpan(event.date)
        let articles = account.words.sources.filter { id in
            record.passages.contains { $0.article?.id == id }
        }
        return entity(
            "Event", EntityName.event(event.id),
            [
                ("name", [event.title]), ("date", [span?.unit?.text].compactMap { $0 }),
                ("startDate", span?.unit == nil ? [span.map { DateParts($0.first).text }].compactMap { $0 } : []),
                ("endDate", span?.unit == nil ? [span.map { DateParts($0.last).text }].compactMap { $0 } : []),
                ("location", [event.place].compactMap { $0 }), ("keywords", event.tags),
                ("recordId", [event.id.name]), ("description", event.notes.isEmpty ? [] : [event.notes]),
                ("notes", account.facts + account.disagreements),
                ("involved", event.people.map { EntityName.person($0.person) }),
                ("proof", articles.map(EntityName.article)),
            ])
    }

    private static func documentation(_ passage: Passage, of record: EventRecord, _ number: Int) -> JSONValue {
        let citation = passage.citation
        let claims = citation.claims.map { "\($0.property): \($0.value)" + ($0.unit.map { " \($0)" } ?? "") }
        return entity(
            "Documentation", "\(EntityName.event(record.event.id))..\(number)",
            [
                ("document", [EntityName.article(citation.article)]),
                ("entity", [EntityName.event(record.event.id)]), ("role", [EventWords.place(of: citation)]),
                ("summary", [citation.selector?.exact ?? passage.text].compactMap { $0 }), ("description", claims),
            ])
    }

    /// Whom the paragraph names by the name or another name of the person; nobody is taken to be named.
    private static func mentions(in passage: Passage, of record: EventRecord, _ number: Int) -> [JSONValue] {
        guard let text = passage.text else { return [] }
        return record.event.people.enumerated().compactMap { index, part in
            guard let person = record.people[part.person],
                let name = ([person.name] + person.aliases).first(where: { text.contains($0) })
            else { return nil }
            return entity(
                "Mention", "\(EntityName.event(record.event.id))..\(number)..\(index + 1)",
                [
                    ("document", [EntityName.article(passage.citation.article)]), ("name", [name]),
                    ("resolved", [EntityName.person(person.id)]), ("detectedSchema", ["Person"]),
                ])
        }
    }

    private static func entity(_ article: Article) -> JSONValue {
        entity(
            "Article", EntityName.article(article.id),
            [
                ("title", [article.headline]), ("author", article.authors),
                ("publisher", [article.publisher].compactMap { $0 }),
                ("publishedAt", [DateSpan(article.published?.date)?.unit?.text].compactMap { $0 }),
                ("retrievedAt", [DateSpan(article.retrieved)?.unit?.text].compactMap { $0 }),
                ("sourceUrl", [article.url?.webAddress].compactMap { $0 }),
                ("language", [article.language.flatMap(LanguageCode.threeLetters(of:))].compactMap { $0 }),
            ])
    }

    private static func entity(_ person: Person) -> JSONValue {
        entity(
            "Person", EntityName.person(person.id),
            [
                ("name", [person.name]), ("alias", person.aliases), ("weakAlias", person.weakAliases),
                ("notes", person.description.isEmpty ? [] : [person.description]),
            ])
    }

    private static func entity(_ schema: String, _ id: String, _ properties: [(String, [String])]) -> JSONValue {
        let members = properties.filter { !$0.1.isEmpty }.map { JSONValue.Member(name: $0.0, value: .texts($0.1)) }
        return .object(["id": .string(id), "schema": .string(schema), "properties": .object(members)])
    }
}
