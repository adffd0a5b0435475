internal import EventModel

/// Makes every text of a record harmless, and counts.
struct TextMending {
    private(set) var count = 0

    mutating func mended(_ record: EventRecord) -> EventRecord {
        var record = record
        record.event = mended(record.event)
        record.passages = record.passages.map { mended($0) }
        record.people = record.people.mapValues { mended($0) }
        record.discrepancies = record.discrepancies.map { mended($0) }
        return record
    }

    mutating func mended(_ article: Article) -> Article {
        var article = article
        text(&article.headline)
        article.authors = article.authors.map { text($0) }
        for field in [\Article.publisher, \.url, \.language, \.digestOf] { text(&article[keyPath: field]) }
        return article
    }

    private mutating func mended(_ event: Event) -> Event {
        var event = event
        text(&event.title)
        text(&event.notes)
        text(&event.place)
        text(&event.zone)
        event.tags = event.tags.map { text($0) }
        event.people = event.people.map { Participation(person: $0.person, role: text($0.role)) }
        event.citations = event.citations.map { mended($0) }
        event.resolutions = event.resolutions.map { mended($0) }
        return event
    }

    private mutating func mended(_ person: Person) -> Person {
        var person = person
        text(&person.name)
        text(&person.description)
        person.aliases = person.aliases.map { text($0) }
        person.weakAliases = person.weakAliases.map { text($0) }
        return person
    }

    private mutating func mended(_ passage: Passage) -> Passage {
        var passage = passage
        passage.citation = mended(passage.citation)
        text(&passage.text)
        if var article = passage.article {
            text(&article.headline)
            text(&article.publisher)
            text(&article.url)
            passage.article = article
        }
        return passage
    }

    private mutating func mended(_ citation: Citation) -> Citation {
        var citation = citation
        citation.claims = citation.claims.map { mended($0) }
        if var selector = citation.selector {
            text(&selector.exact)
            text(&selector.prefix)
            text(&selector.suffix)
            citation.selector = selector
        }
        return citation
    }

    private mutating func mended(_ claim: Claim) -> Claim {
        var claim = claim
        text(&claim.property)
        text(&claim.value)
        text(&claim.unit)
        text(&claim.attributedTo)
        return claim
    }

    private mutating func mended(_ resolution: Resolution) -> Resolution {
        var resolution = resolution
        text(&resolution.property)
        text(&resolution.keep)
        text(&resolution.why)
        return resolution
    }

    private mutating func mended(_ discrepancy: Discrepancy) -> Discrepancy {
        var discrepancy = discrepancy
        text(&discrepancy.property)
        text(&discrepancy.unit)
        discrepancy.sides = discrepancy.sides.map { side in
            Discrepancy.Side(value: text(side.value), claims: side.claims.map { mended($0) }, sources: side.sources)
        }
        switch discrepancy.state {
        case .open: break
        case .resolved(let resolution): discrepancy.state = .resolved(mended(resolution))
        case .reopened(let resolution, let why): discrepancy.state = .reopened(mended(resolution), why: text(why))
        }
        return discrepancy
    }

    private mutating func mended(_ claim: AttributedClaim) -> AttributedClaim {
        var claim = claim
        claim.claim = mended(claim.claim)
        text(&claim.quote)
        return claim
    }

    private mutating func text(_ text: String) -> String { HarmlessText.text(text, counting: &count) }
    private mutating func text(_ text: String?) -> String? { text.map { HarmlessText.text($0, counting: &count) } }
    private mutating func text(_ text: inout String) { text = HarmlessText.text(text, counting: &count) }
    private mutating func text(_ text: inout String?) { text = self.text(text) }
}

extension ArticleHeader {
    /// How it is named as a source; an id is not mended with the record, as it is what citations refer to.
    var harmlessName: String { publisher ?? HarmlessText.text(id.name) }
}
