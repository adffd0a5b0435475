internal import EventModel

/// Reads web annotations, in a page, a collection or a list: each names words of an article, and what they are about.
/// What this program has written becomes its events again; of others each annotation is an event.
enum AnnotationImporter: Importer {
    static func read(_ bytes: [UInt8], _ columns: [String: String]) throws -> ImportedChronology {
        let json = try ForeignJSON.value(bytes)
        var result = ImportedChronology()
        var places: [EventID: Int] = [:]
        for (index, item) in items(in: json).enumerated() {
            guard let annotation = Annotation(item) else {
                let place = ImportPlace(line: index + 1)
                result.faults.append(ImportFault(place, "annotation \(index + 1) names no words of an article"))
                continue
            }
            add(annotation, at: index, to: &result, &places)
        }
        return result
    }

    private static func add(
        _ annotation: Annotation, at index: Int, to result: inout ImportedChronology, _ places: inout [EventID: Int]
    ) {
        let event = annotation.event
        guard event.status != .suggested else { return }
        if let place = places[event.id], annotation.isNamed {
            result.events[place].passages.append(annotation.passage)
            return
        }
        var named = event
        if !annotation.isNamed { named.id = event.id.free { places[$0] != nil } }
        places[named.id] = result.events.count
        result.events.append(
            ImportedEvent(
                event: named, people: annotation.people, passages: [annotation.passage],
                place: ImportPlace(line: index + 1)))
    }

    /// The annotations of a collection with its first page, of a page, of a list, or of one alone.
    private static func items(in json: Any) -> [[String: Any]] {
        if let list = json as? [[String: Any]] { return list }
        guard let object = json as? [String: Any] else { return [] }
        if let first = object["first"] { return items(in: first) }
        for name in ["items", "rows", "@graph"] {
            if let list = object[name] as? [[String: Any]] { return list }
        }
        return [object]
    }
}

/// One annotation, as far as it says something of an event.
private struct Annotation {
    /// Whether it names the event that it is about.
    let isNamed: Bool
    let event: Event
    let people: [ImportedPart]
    let passage: ImportedPassage

    init?(_ json: [String: Any]) {
        guard let target = Annotation.objects(json["target"]).first,
            let source = target["source"] as? String ?? (target["source"] as? [String: Any])?["id"] as? String,
            let selector = Annotation.objects(target["selector"]).first(where: {
                $0["type"] as? String == "TextQuoteSelector"
            }),
            let exact = selector["exact"] as? String, !exact.isEmpty
        else { return nil }
        let bodies = Annotation.objects(json["body"] ?? json["text"])
        passage = ImportedPassage(
            source: source,
            selector: TextSelector(
                exact: exact, prefix: selector["prefix"] as? String, suffix: selector["suffix"] as? String),
            claims: bodies.filter { $0.isOf("schema:PropertyValue") }.compactMap(Annotation.claim))
        let named = bodies.first { $0.isOf("schema:Event") }
        isNamed = named != nil
        event = named.flatMap { Annotation.event($0, bodies) } ?? Annotation.event(ofBodies: bodies, exact)
        people = isNamed ? bodies.texts(for: "identifying").flatMap { TableRow.people(in: $0) } : []
    }

    private static func event(_ body: [String: Any], _ bodies: [[String: Any]]) -> Event? {
        guard let title = body["schema:name"] as? String, let name = body["id"] as? String,
            let id = AnnotationName.event(in: name), id.canNameFile
        else { return nil }
        var event = Event(id: id, title: title.oneLine)
        event.date = (body["schema:startDate"] as? String).flatMap { try? EDTFDate($0) }
        event.time = (body["schema:startTime"] as? String).flatMap { TimeOfDay($0) }
        event.zone = event.time == nil ? nil : body["schema:scheduleTimezone"] as? String
        event.place = body["schema:location"] as? String
        event.tags = bodies.texts(for: "tagging")
        event.status = body["schema:eventStatus"] as? String == "suggested" ? .suggested : .confirmed
        return event
    }

    /// Of an annotation by somebody else: what is written of the words is the title, else the words themselves.
    private static func event(ofBodies bodies: [[String: Any]], _ exact: String) -> Event {
        let texts = bodies.filter { $0["purpose"] as? String != "tagging" }.compactMap { $0["value"] as? String }
        let text = texts.first { !$0.oneLine.isEmpty } ?? exact
        let first = text.trimmed.prefix { !$0.isNewline }
        var event = Event(id: "", title: String(first).oneLine)
        event.tags = bodies.texts(for: "tagging")
        event.notes = first.count < text.trimmed.count ? text.trimmed : ""
        event.id = EventID.proposed(for: event)
        return event
    }

    private static func claim(_ body: [String: Any]) -> Claim? {
        guard let property = body["schema:propertyID"] as? String, let value = body["schema:value"] as? String else {
            return nil
        }
        return Claim(
            property: property, value: value, unit: body["schema:unitText"] as? String,
            asOf: (body["schema:validFrom"] as? String).flatMap { try? EDTFDate($0) },
            attributedTo: body["schema:creditText"] as? String,
            kind: (body["schema:additionalType"] as? String).flatMap { SpeakerKind(rawValue: $0) })
    }

    /// One object or a list of them; a text alone is a body.
    private static func objects(_ json: Any?) -> [[String: Any]] {
        if let text = json as? String { return [["type": "TextualBody", "value": text]] }
        return json as? [[String: Any]] ?? (json as? [String: Any]).map { [$0] } ?? []
    }
}

extension [String: Any] {
    fileprivate func isOf(_ type: String) -> Bool {
        self["type"] as? String == type || (self["type"] as? [String])?.contains(type) == true
    }
}

extension [[String: Any]] {
    /// What the bodies with a purpose say.
    fileprivate func texts(for purpose: String) -> [String] {
        filter { $0["purpose"] as? String == purpose }.compactMap { ($0["value"] as? String)?.oneLine }
            .filter { !$0.isEmpty }
    }
}
