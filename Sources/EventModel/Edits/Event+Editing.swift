extension Event {
    /// Makes an edit of this event alone.
    mutating func make(_ edit: EventEdit) throws(EditRefusal) {
        switch edit {
        case .set(let value): try set(value)
        case .addPerson(let part): try add(part)
        case .removePerson(let part): people.remove(at: try index(of: part))
        case .changePerson(let part, let other): try change(part, to: other)
        case .link(let citation): try link(citation)
        case .unlink(let citation): citations.remove(at: try index(of: citation))
        case .setClaims(let claims, let citation): citations[try index(of: citation)].claims = claims
        case .resolve(let resolution): resolve(resolution)
        case .unresolve(let property): resolutions.remove(at: try index(ofResolution: property))
        }
    }

    private mutating func set(_ value: EventValue) throws(EditRefusal) {
        switch value {
        case .title(let text): title = try text.asLine("the title")
        case .date(let date): self.date = date
        case .time(let time): self.time = time
        case .zone(let text): zone = try text?.asOptionalLine("the zone")
        case .place(let text): place = try text?.asOptionalLine("the place")
        case .tags(let tags): self.tags = try tags.asLines("a tag")
        case .notes(let text): notes = text.withoutOuterEmptyLines
        }
    }

    private mutating func add(_ part: Participation) throws(EditRefusal) {
        guard !people.contains(part) else { throw .alreadyThere(id) }
        people.append(part)
    }

    private mutating func change(_ part: Participation, to other: Participation) throws(EditRefusal) {
        let index = try index(of: part)
        guard part == other || !people.contains(other) else { throw .alreadyThere(id) }
        people[index] = other
    }

    private mutating func link(_ citation: Citation) throws(EditRefusal) {
        guard !citations.contains(where: citation.isSamePlace) else { throw .alreadyThere(id) }
        citations.append(citation.tidied)
    }

    private mutating func resolve(_ resolution: Resolution) {
        let key = Claim.key(of: resolution.property)
        if let index = resolutions.firstIndex(where: { Claim.key(of: $0.property) == key }) {
            resolutions[index] = resolution
        } else {
            resolutions.append(resolution)
        }
    }

    private func index(of part: Participation) throws(EditRefusal) -> Int {
        guard let index = people.firstIndex(of: part) else { throw .noSuchParticipation(id) }
        return index
    }

    private func index(of citation: Citation) throws(EditRefusal) -> Int {
        guard let index = citations.firstIndex(of: citation) else { throw .noSuchCitation(id) }
        return index
    }

    private func index(ofResolution property: String) throws(EditRefusal) -> Int {
        let key = Claim.key(of: property)
        guard let index = resolutions.firstIndex(where: { Claim.key(of: $0.property) == key }) else {
            throw .noSuchResolution(property: property)
        }
        return index
    }

    /// As it is read again from its file.
    func tidied() throws(EditRefusal) -> Event {
        var event = self
        event.title = try title.asLine("the title")
        event.zone = try zone?.asOptionalLine("the zone")
        event.place = try place?.asOptionalLine("the place")
        event.tags = try tags.asLines("a tag")
        event.notes = notes.withoutOuterEmptyLines
        event.citations = citations.map(\.tidied)
        event.path = nil
        return event
    }
}

extension Citation {
    /// A quote of nothing is none.
    fileprivate var tidied: Citation {
        var citation = self
        if selector?.exact.isEmpty == true { citation.selector = nil }
        return citation
    }

    /// Whether the same words of the same paragraph are cited, whatever is claimed.
    public func isSamePlace(_ other: Citation) -> Bool {
        article == other.article && paragraph == other.paragraph && selector?.exact == other.selector?.exact
    }
}
