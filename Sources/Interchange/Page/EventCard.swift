internal import EventModel

/// One event as the values of its template.
struct EventCard {
    private let record: EventRecord
    private let words: EventWords
    private let number: Int
    private let numbers: [PersonID: Int]

    /// `number` is the event's position, by which its parts are linked to; `numbers` are those of the page's people.
    init(_ record: EventRecord, number: Int, zone: String?, numbers: [PersonID: Int]) {
        self.record = record
        self.number = number
        self.numbers = numbers
        words = EventWords(record: record, zone: zone)
    }

    /// How links name the event at a position.
    static func anchor(of position: Int) -> String { "e\(position + 1)" }

    func values(languages: [ArticleID: String]) -> [String: Any] {
        let event = record.event
        let isDisputed = record.discrepancies.contains(where: \.isOpenDispute)
        let when = words.beyondHeader
        var values: [String: Any] = [
            "anchor": Self.anchor(of: number),
            "title": event.title.isEmpty ? HarmlessText.text(event.id.name) : event.title,
            "isSuggested": event.status == .suggested, "isDisputed": isDisputed,
            "isPlanned": event.isPlanned,
            "hasFacts": isDisputed || event.isPlanned || event.status == .suggested || when != nil
                || event.place != nil,
            "hasPeople": !event.people.isEmpty, "people": people, "hasSources": !record.passages.isEmpty,
            "numbers": Set(event.people.compactMap { numbers[$0.person] }).sorted().map(String.init).joined(
                separator: " "),
            "discrepancies": record.discrepancies.map(discrepancy),
        ]
        values["when"] = when
        values["place"] = event.place
        let notes = NotesReader.notes(of: event).html
        if !notes.isEmpty { values["notes"] = notes }
        values.merge(sources(languages)) { $1 }
        return values
    }

    private var people: [[String: Any]] {
        record.event.people.map { part in
            var values: [String: Any] = [
                "number": numbers[part.person] ?? 0, "name": EventWords.name(of: part.person, in: record),
            ]
            values["role"] = part.role
            return values
        }
    }

    private func discrepancy(_ discrepancy: Discrepancy) -> [String: Any] {
        var values: [String: Any] = [
            "isMinor": !discrepancy.isOpenDispute, "title": EventWords.title(of: discrepancy),
            "sides": discrepancy.sides.map { side(of: $0, discrepancy) },
        ]
        if let decision = words.decision(of: discrepancy) {
            values["verdict"] = decision.prefix(1).uppercased() + decision.dropFirst() + "."
        } else if discrepancy.isContradiction {
            values["verdict"] = "Nobody has decided."
        }
        return values
    }

    private func side(of side: Discrepancy.Side, _ discrepancy: Discrepancy) -> [String: Any] {
        var values: [String: Any] = ["value": words.value(of: side, discrepancy)]
        values["sources"] = side.sources.enumerated().map { index, id in
            let claim = side.claims.first { $0.article == id } ?? side.claims.first
            return ["isFirst": index == 0, "name": words.sourceName(of: id), "anchor": anchor(of: claim)]
                as [String: Any]
        }
        let voices = words.voices(of: side)
        if !voices.isEmpty { values["voices"] = voices.joined(separator: ", ") }
        return values
    }

    /// The passage in which a claim is made.
    private func anchor(of claim: AttributedClaim?) -> String {
        let index = record.passages.firstIndex { passage in
            passage.citation.article == claim?.article && passage.citation.paragraph == claim?.paragraph
                && passage.citation.claims.contains { $0 == claim?.claim }
        }
        return index.map(anchor) ?? Self.anchor(of: number)
    }

    private func anchor(_ passage: Int) -> String { "\(Self.anchor(of: number))p\(passage + 1)" }
}

extension EventCard {
    private func sources(_ languages: [ArticleID: String]) -> [String: Any] {
        let ids = words.sources
        let names = ids.prefix(6).map { words.sourceName(of: $0) }
        return [
            "sourceCount": EnglishNumber.count(ids.count, "source"),
            "sourceNames": names.joined(separator: ", ") + (ids.count > 6 ? " …" : ""),
            "sources": ids.map { source($0, language: languages[$0]) },
        ]
    }

    private func source(_ id: ArticleID, language: String?) -> [String: Any] {
        let passages = record.passages.enumerated().filter { $0.element.citation.article == id }
        let article = passages.first?.element.article
        let name = article?.harmlessName ?? HarmlessText.text(id.name)
        let headline = article.map(\.headline) ?? ""
        var values: [String: Any] = [
            "headline": headline.isEmpty ? name : headline,
            "from": "\(name), \(article.map { $0.published?.date.english ?? "undated" } ?? "not in the library")",
            "passages": passages.map { passage($0.element, at: $0.offset, language) },
        ]
        values["url"] = article?.url?.webAddress
        return values
    }

    private func passage(_ passage: Passage, at index: Int, _ language: String?) -> [String: Any] {
        let claims = passage.citation.claims
        var values: [String: Any] = [
            "anchor": anchor(index), "isThere": passage.text != nil, "hasClaims": !claims.isEmpty,
            "place": passage.citation.paragraph == 0 ? "title" : "¶ \(passage.citation.paragraph)",
            "claims": claims.map(Self.words),
        ]
        values["language"] = language
        values["lost"] = passage.citation.selector?.exact
        let parts = passage.parts
        (values["before"], values["after"]) = (parts.before, parts.after)
        values["quote"] = parts.quote
        return values
    }

    /// "date: 28 January 2026, says Ecuador's foreign ministry".
    private static func words(of claim: Claim) -> String {
        let name = claim.property.split(separator: "-").joined(separator: " ")
        let date = claim.value.contains("-") ? (try? EDTFDate(claim.value))?.english : nil
        var text = "\(name): \(date ?? claim.value)" + (claim.unit.map { " \($0)" } ?? "")
        if let asOf = claim.asOf { text += ", as of \(asOf.english)" }
        if let voice = claim.voice { text += ", says \(voice)" }
        return text
    }
}

extension Passage {
    /// The paragraph before, in and behind the quoted words; all of it before where nothing is quoted.
    var parts: (before: String, quote: String?, after: String) {
        guard let text else { return ("", nil, "") }
        guard let quoted else { return (text, nil, "") }
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: quoted.lowerBound)
        let end = scalars.index(start, offsetBy: quoted.count)
        return (String(scalars[..<start]), String(scalars[start..<end]), String(scalars[end...]))
    }
}
