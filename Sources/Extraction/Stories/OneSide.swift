internal import EventModel

/// Lets each article stand on one side: what it claims of one property in two ways is told of two things.
enum OneSide {
    /// The citations without claims that contradict others of their own article; of dates the event's own stays.
    static func settled(_ citations: [Citation], date: EDTFDate?) -> [Citation] {
        var values: [Key: Set<String>] = [:]
        for citation in citations {
            for claim in citation.claims {
                values[Key(article: citation.article, property: claim.property), default: []].insert(plain(claim.value))
            }
        }
        return citations.map { citation in
            var settled = citation
            settled.claims.removeAll { claim in
                let own = values[Key(article: citation.article, property: claim.property)] ?? []
                guard own.count > 1 else { return false }
                return claim.property != "date" || !own.contains(plain(date?.text ?? ""))
                    || plain(claim.value) != plain(date?.text ?? "")
            }
            return settled
        }
    }

    private struct Key: Hashable {
        var article: ArticleID
        var property: String
    }

    /// A value without marks of doubt.
    private static func plain(_ value: String) -> String { value.lowercased().filter { !"~?%".contains($0) } }
}
