public import EventModel

extension Chronology {
    /// The people whose names, aliases or descriptions match what was typed, best first; all of them, most events
    /// first, where nothing was typed. Counts are those of a result, or of the library where `result` is nil.
    public func people(
        matching text: String, in result: ChronologyResult? = nil, limit: Int = 200
    ) throws -> [PersonHit] {
        let found = ranks(of: result)
        let matches = index.names.matches(for: text).map { match in
            (match: match, events: events(of: match.person, found).count)
        }
        let sorted = matches.enumerated().sorted { left, right in
            (left.element.match.kind, right.element.events, left.offset)
                < (right.element.match.kind, left.element.events, right.offset)
        }
        return sorted.prefix(limit).compactMap { hit($0.element.match, found) }
    }

    /// A person's part in a result, or in the library where `result` is nil; nil where there is none of this id.
    public func person(_ id: PersonID, in result: ChronologyResult? = nil) throws -> PersonSummary? {
        index.people[id].map { summary(of: $0, ranks(of: result)) }
    }

    private func ranks(of result: ChronologyResult?) -> Set<Int>? {
        (result?.ranks).map { Set($0.map { Int($0) }) }
    }

    private func hit(_ match: NameMatch, _ found: Set<Int>?) -> PersonHit? {
        index.people[match.person].map { person in
            PersonHit(
                summary: summary(of: person, found), field: match.field.rawValue, text: match.text,
                matches: match.ranges)
        }
    }

    private func events(of person: PersonID, _ found: Set<Int>?) -> [Int] {
        let all = index.participations[person] ?? []
        return found.map { found in all.filter(found.contains) } ?? all
    }

    private func summary(of person: Person, _ found: Set<Int>?) -> PersonSummary {
        let ranks = events(of: person.id, found)
        var roles: [String: Int] = [:]
        for rank in ranks {
            let own = index.events[rank].people.filter { $0.person == person.id }.compactMap(\.role)
            for role in Set(own) { roles[role, default: 0] += 1 }
        }
        let counts = roles.map { RoleCount(role: $0.key, events: $0.value) }
        return PersonSummary(
            person: person, events: ranks.count, first: ranks.first.map { index.summaries[$0] },
            last: ranks.last.map { index.summaries[$0] },
            roles: counts.sorted { ($1.events, $0.role) < ($0.events, $1.role) })
    }
}
