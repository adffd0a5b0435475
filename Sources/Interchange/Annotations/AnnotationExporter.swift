internal import EventModel

/// The passages as annotations (W3C Web Annotation Data Model): which words of which article report which event, found
/// again by the words themselves and those around them.
///
/// A body that is a schema.org Event carries title, day and place; schema.org PropertyValues carry what the source claims.
enum AnnotationExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        let output = destination.main
        try output.write(head(of: chronology))
        var separator = "\n"
        try chronology.forEachRecord { record in
            let words = EventWords(record: record, zone: chronology.zone)
            report.count(.disagreements, of: record)
            if record.passages.isEmpty { report.count(.eventsWithoutPassages) }
            for (index, passage) in record.passages.enumerated() {
                let annotation = annotation(passage, number: index + 1, words)
                try output.write(separator + annotation.line)
                separator = ",\n"
            }
        }
        try output.write("\n]}}\n")
    }

    private static func head(of chronology: any ExportedChronology) -> String {
        "{\"@context\": [\"http://www.w3.org/ns/anno.jsonld\", {\"schema\": \"https://schema.org/\"}],\n"
            + "\"id\": \"urn:dateline:annotations\",\n\"type\": \"AnnotationCollection\",\n\"label\": "
            + JSONValue.string(chronology.title).line
            + ",\n\"first\": {\"id\": \"urn:dateline:annotations:1\", \"type\": \"AnnotationPage\", \"startIndex\": 0, \"items\": ["
    }

    private static func annotation(_ passage: Passage, number: Int, _ words: EventWords) -> JSONValue {
        let event = words.record.event
        return .object([
            "id": .string("\(AnnotationName.event(event.id)):\(number)"), "type": .string("Annotation"),
            "motivation": .string("describing"), "body": .array(bodies(of: passage, words)),
            "target": target(of: passage),
        ])
    }

    private static func bodies(of passage: Passage, _ words: EventWords) -> [JSONValue] {
        let event = words.record.event
        let status = event.status == .suggested ? " (suggested, not confirmed by anybody)" : ""
        return [body("\(words.when): \(event.title)\(status)", "describing"), self.event(words)]
            + passage.citation.claims.map(claim)
            + words.people.map { body($0, "identifying") }
            + words.record.discrepancies.map { body(words.sentence(of: $0), "commenting") }
            + event.tags.map { body($0, "tagging") }
    }

    private static func body(_ text: String, _ purpose: String) -> JSONValue {
        .object([
            "type": .string("TextualBody"), "value": .string(text), "format": .string("text/plain"),
            "purpose": .string(purpose),
        ])
    }

    /// The event itself, with its date in EDTF.
    private static func event(_ words: EventWords) -> JSONValue {
        let event = words.record.event
        return .object([
            "id": .string(AnnotationName.event(event.id)), "type": .string("schema:Event"),
            "purpose": .string("identifying"), "schema:name": .string(event.title),
            "schema:startDate": .text(event.date?.text), "schema:startTime": .text(event.time?.description),
            "schema:scheduleTimezone": .text(event.time == nil ? nil : event.zone ?? words.zone),
            "schema:location": .text(event.place),
            "schema:eventStatus": .text(event.status == .suggested ? "suggested" : nil),
        ])
    }

    private static func claim(_ claim: Claim) -> JSONValue {
        .object([
            "type": .string("schema:PropertyValue"), "purpose": .string("assessing"),
            "schema:propertyID": .string(claim.property), "schema:value": .string(claim.value),
            "schema:unitText": .text(claim.unit), "schema:validFrom": .text(claim.asOf?.text),
            "schema:creditText": .text(claim.attributedTo), "schema:additionalType": .text(claim.kind?.rawValue),
        ])
    }

    /// The page on the web where it has one, else the library's article.
    private static func target(of passage: Passage) -> JSONValue {
        .object([
            "type": .string("SpecificResource"),
            "source": .string(passage.article?.url?.webAddress ?? AnnotationName.article(passage.citation.article)),
            "selector": selector(of: passage),
        ])
    }

    private static func selector(of passage: Passage) -> JSONValue? {
        let kept = passage.citation.selector
        let parts = passage.parts
        guard let exact = parts.quote ?? kept?.exact ?? passage.text else { return nil }
        let (before, after) = parts.quote == nil ? ("", "") : (parts.before, parts.after)
        return .object([
            "type": .string("TextQuoteSelector"), "exact": .string(exact),
            "prefix": .text(kept?.prefix ?? before.ending(32)), "suffix": .text(kept?.suffix ?? after.beginning(32)),
        ])
    }
}

/// Names of what a library has, as URNs.
enum AnnotationName {
    private static let events = "urn:dateline:event:"
    private static let articles = "urn:dateline:article:"

    static func event(_ id: EventID) -> String { events + escaped(id.name) }
    static func article(_ id: ArticleID) -> String { articles + escaped(id.name) }

    /// The event that a URN names; nil for what names none.
    static func event(in name: String) -> EventID? {
        name.hasPrefix(events) ? unescaped(name.dropFirst(events.count)).map { EventID($0) } : nil
    }

    /// The article that a URN names; nil for what names none.
    static func article(in name: String) -> ArticleID? {
        name.hasPrefix(articles) ? unescaped(name.dropFirst(articles.count)).map { ArticleID($0) } : nil
    }

    private static func escaped(_ text: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
        let digits = Array("0123456789ABCDEF")
        return text.utf8.map { byte in
            plain.contains(byte) ? String(UnicodeScalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }.joined()
    }

    private static func unescaped(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(code)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension String {
    /// The last code points; nil where there are none.
    fileprivate func ending(_ count: Int) -> String? {
        isEmpty ? nil : String(String.UnicodeScalarView(unicodeScalars.suffix(count)))
    }

    /// The first code points; nil where there are none.
    fileprivate func beginning(_ count: Int) -> String? {
        isEmpty ? nil : String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
    }
}
