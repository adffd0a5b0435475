extension Event {
    /// Takes in all that another event has: citations, persons, tags, decisions and notes are joined, a value that is
    /// missing here is taken from there.
    public mutating func absorb(_ other: Event) {
        if date == nil { (date, time, zone) = (other.date, time ?? other.time, zone ?? other.zone) }
        if time == nil, date == other.date { (time, zone) = (other.time, zone ?? other.zone) }
        place = place ?? other.place
        tags += other.tags.filter { !tags.contains($0) }
        absorb(other.people)
        absorb(other.citations)
        let decided = Set(resolutions.map { Claim.key(of: $0.property) })
        resolutions += other.resolutions.filter { !decided.contains(Claim.key(of: $0.property)) }
        notes = [notes, other.notes].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private mutating func absorb(_ parts: [Participation]) {
        for part in parts {
            if let index = people.firstIndex(where: { $0.person == part.person && $0.role == nil }) {
                people[index].role = part.role
            } else if !people.contains(part), part.role != nil || !people.contains(where: { $0.person == part.person })
            {
                people.append(part)
            }
        }
    }

    private mutating func absorb(_ others: [Citation]) {
        for citation in others {
            if let index = citations.firstIndex(where: citation.isSamePlace) {
                let known = citations[index].claims
                citations[index].claims += citation.claims.filter { !known.contains($0) }
            } else {
                citations.append(citation)
            }
        }
    }
}
