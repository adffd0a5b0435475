internal import EventModel

/// Reads entities of FollowTheMoney, one a line: Events, whom they involve, and the documents that report them.
enum FollowTheMoneyImporter: Importer {
    static func read(_ bytes: [UInt8], _ columns: [String: String]) throws -> ImportedChronology {
        var collector = ImportCollector()
        let lines = ForeignJSON.lines(bytes) { collector.fault(line: $0, $1) }
        let entities = lines.compactMap { line, object in Entity(object, line: line) }
        let names = Dictionary(entities.map { ($0.id, $0.text("name") ?? $0.text("title") ?? "") }) { first, _ in first
        }
        let sources = Dictionary(entities.map { ($0.id, $0.source) }) { first, _ in first }
        let reports = Dictionary(grouping: entities.filter { $0.schema == "Documentation" }) { $0.text("entity") ?? "" }
        for entity in entities where entity.schema == "Event" {
            guard let event = entity.event else {
                collector.fault(line: entity.line, "this Event has no name, or a date that is none")
                continue
            }
            let people = entity.texts("involved").compactMap { names[$0] }.filter { !$0.isEmpty }
            let passages = (reports[entity.id] ?? []).compactMap { $0.passage(sources) }
            collector.add(
                ImportedEvent(
                    event: event, people: people.map { ImportedPart(name: $0) }, passages: passages,
                    place: ImportPlace(line: entity.line)))
        }
        return collector.finished
    }
}

/// One entity: every property is a list of texts.
private struct Entity {
    let id: String
    let schema: String
    let line: Int
    private let properties: ForeignJSON

    init?(_ object: ForeignJSON, line: Int) {
        guard let id = object.text("id"), let schema = object.text("schema"),
            let properties = object.object("properties")
        else { return nil }
        (self.id, self.schema, self.line, self.properties) = (id, schema, line, properties)
    }

    func texts(_ name: String) -> [String] { properties.texts(name) }
    func text(_ name: String) -> String? { texts(name).first }

    /// The page of an article on the web, else its name.
    var source: String {
        text("sourceUrl") ?? EntityName.article(in: id).map { AnnotationName.article($0) } ?? id
    }

    var event: Event? {
        guard let title = text("name"), case let date = date, date != nil || writtenDate == nil else { return nil }
        var event = Event(id: EventID(text("recordId") ?? ""), title: title, date: date)
        event.place = text("location")
        event.tags = texts("keywords")
        event.notes = properties.blocks("description").joined(separator: "\n\n")
        event.status = texts("notes").contains(EventAccount.suggestion) ? .suggested : .confirmed
        return event
    }

    /// The day, or from the first to the last.
    private var writtenDate: String? {
        let span = [text("startDate"), text("endDate")].compactMap { $0 }
        return text("date") ?? (span.isEmpty ? nil : span.joined(separator: "/"))
    }

    /// Its days without a time.
    private var date: EDTFDate? {
        let days = writtenDate?.split(separator: "/").map { $0.prefix { $0 != "T" } }.joined(separator: "/")
        return days.flatMap { try? EDTFDate($0) }
    }

    /// The words of the article that report the event.
    func passage(_ sources: [String: String]) -> ImportedPassage? {
        guard let document = text("document"), let words = text("summary") else { return nil }
        return ImportedPassage(source: sources[document] ?? document, selector: TextSelector(exact: words))
    }
}
