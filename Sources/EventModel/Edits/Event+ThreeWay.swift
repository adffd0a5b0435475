/// Both sides changed the same values differently.
public struct MergeConflict: Error, Hashable, Sendable {
    /// The values, as the event's file names them: `date`, `sources`.
    public var fields: [String]

    /// A conflict.
    public init(fields: [String]) { self.fields = fields }
}

extension Event {
    /// What two people made of one event, joined value by value: who did not change a value takes the other's. Lists are
    /// joined citation by citation, person by person, tag by tag.
    public static func merged(base: Event, mine: Event, theirs: Event) throws(MergeConflict) -> Event {
        var merge = ThreeWayMerge(base: base, mine: mine, theirs: theirs)
        merge.value(\.title, "title")
        merge.value(\.date, "date")
        merge.value(\.time, "time")
        merge.value(\.zone, "zone")
        merge.value(\.place, "place")
        merge.value(\.status, "status")
        merge.value(\.isPlanned, "planned")
        merge.value(\.notes, "notes")
        merge.list(\.tags, "tags") { $0 }
        merge.list(\.people, "people") { $0.person }
        merge.list(\.citations, "sources") { CitationPlace($0) }
        merge.list(\.resolutions, "resolved") { Claim.key(of: $0.property) }
        guard merge.conflicts.isEmpty else { throw MergeConflict(fields: merge.conflicts) }
        return merge.result
    }
}

extension Person {
    /// What two people made of one person's entry, joined value by value.
    public static func merged(base: Person, mine: Person, theirs: Person) throws(MergeConflict) -> Person {
        var merge = ThreeWayMerge(base: base, mine: mine, theirs: theirs)
        merge.value(\.name, "name")
        merge.value(\.description, "description")
        merge.list(\.aliases, "aliases") { $0 }
        merge.list(\.weakAliases, "weakAliases") { $0 }
        guard merge.conflicts.isEmpty else { throw MergeConflict(fields: merge.conflicts) }
        return merge.result
    }
}

private struct CitationPlace: Hashable {
    let article: ArticleID
    let paragraph: Int
    let quote: String?

    init(_ citation: Citation) {
        (article, paragraph, quote) = (citation.article, citation.paragraph, citation.selector?.exact)
    }
}

/// Two versions of one thing, and the one they come from.
private struct ThreeWayMerge<Whole> {
    let base: Whole
    let mine: Whole
    /// Theirs, with what is mine put in.
    var result: Whole
    var conflicts: [String] = []

    init(base: Whole, mine: Whole, theirs: Whole) {
        (self.base, self.mine, result) = (base, mine, theirs)
    }

    mutating func value<Value: Equatable>(_ path: WritableKeyPath<Whole, Value>, _ name: String) {
        let (old, new, other) = (base[keyPath: path], mine[keyPath: path], result[keyPath: path])
        guard new != old, new != other else { return }
        if other == old { result[keyPath: path] = new } else { conflicts.append(name) }
    }

    /// Elements of one key are one value.
    mutating func list<Element: Equatable, Key: Hashable>(
        _ path: WritableKeyPath<Whole, [Element]>, _ name: String, by key: (Element) -> Key
    ) {
        let (old, new) = (base[keyPath: path], mine[keyPath: path])
        guard new != old, new != result[keyPath: path] else { return }
        if old == result[keyPath: path] { return result[keyPath: path] = new }
        let (olds, news) = (Dictionary(grouping: old, by: key), Dictionary(grouping: new, by: key))
        var merged = result[keyPath: path]
        var done: Set<Key> = []
        for element in old + new where done.insert(key(element)).inserted {
            let key0 = key(element)
            let (before, after) = (olds[key0] ?? [], news[key0] ?? [])
            let theirs = merged.filter { key($0) == key0 }
            guard before != after, theirs != after else { continue }
            guard theirs == before else { return conflicts.append(name) }
            let place = merged.firstIndex { key($0) == key0 } ?? merged.count
            merged.removeAll { key($0) == key0 }
            merged.insert(contentsOf: after, at: place)
        }
        result[keyPath: path] = merged
    }
}
