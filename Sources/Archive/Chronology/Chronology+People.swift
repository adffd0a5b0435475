public import EventModel

extension Chronology {
    /// The people whose names, aliases or descriptions match what was typed, best first; all of them, most events
    /// first, where nothing was typed. Counts are those of a result, or of the library where `result` is nil.
    public func people(
        matching text: String, in result: ChronologyResult? = nil, limit: Int = 200
    ) throws -> [PersonHit] {
        let found = ranks(of: result)
        let wanted = FoldedText(text)
        let hits = index.library.people.compactMap { person -> (score: Int, hit: PersonHit)? in
            guard let match = PersonMatch(wanted, person) else { return nil }
            return (
                match.score,
                PersonHit(
                    summary: summary(of: person, found), field: match.field, text: match.text, matches: match.ranges)
            )
        }
        let sorted = hits.sorted { left, right in
            (right.score, right.hit.summary.events, left.hit.summary.person.name, left.hit.id)
                < (left.score, left.hit.summary.events, right.hit.summary.person.name, right.hit.id)
        }
        return sorted.prefix(limit).map(\.hit)
    }

    /// A person's part in a result, or in the library where `result` is nil; nil where there is none of this id.
    public func person(_ id: PersonID, in result: ChronologyResult? = nil) throws -> PersonSummary? {
        index.people[id].map { summary(of: $0, ranks(of: result)) }
    }

    private func ranks(of result: ChronologyResult?) -> Set<Int>? {
        (result?.ranks).map { Set($0.map { Int($0) }) }
    }

    private func summary(of person: Person, _ found: Set<Int>?) -> PersonSummary {
        let all = index.participations[person.id] ?? []
        let ranks = found.map { found in all.filter(found.contains) } ?? all
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

/// How well a person matches what was typed.
private struct PersonMatch {
    var score: Int
    var field: String
    var text: String
    var ranges: [Range<Int>]

    init?(_ wanted: FoldedText, _ person: Person) {
        guard !wanted.bytes.isEmpty else {
            self.init(score: 0, field: "name", text: person.name, ranges: [])
            return
        }
        let fields =
            [("name", person.name)] + person.aliases.map { ("alias", $0) }
            + person.weakAliases.map { ("alias", $0) } + [("description", person.description)]
        let matches = fields.enumerated().compactMap { rank, field in
            PersonMatch(wanted, field.0, field.1, weight: field.0 == "description" ? 0 : 10)
        }
        guard let best = matches.max(by: { $0.score < $1.score }) else { return nil }
        self = best
    }

    private init(score: Int, field: String, text: String, ranges: [Range<Int>]) {
        self.score = score
        self.field = field
        self.text = text
        self.ranges = ranges
    }

    private init?(_ wanted: FoldedText, _ field: String, _ text: String, weight: Int) {
        let folded = FoldedText(text)
        let boundaries: [(FoldedText.Boundary, Int)] = [(.wholeWords, 3), (.wordStart, 2), (.anywhere, 1)]
        for (boundary, score) in boundaries {
            let ranges = folded.occurrences(of: wanted, at: boundary)
            guard !ranges.isEmpty else { continue }
            self.init(
                score: weight + (folded == wanted ? 4 : score), field: field, text: text, ranges: ranges)
            return
        }
        return nil
    }
}
