/// The names of many people, folded once, so that each key typed is answered at once.
public struct NameIndex: Sendable {
    private struct Entry: Sendable {
        var person: Int
        var field: NameMatch.Field
        var bytes: Range<Int>
        var letters: LetterSet
    }

    /// Sorted by name, so that equal matches come out in its order.
    private let people: [Person]
    private var entries: [Entry] = []
    private var folded: [UInt8] = []

    /// An index of these people.
    public init(_ people: some Sequence<Person>) {
        let keyed = people.map { (key: $0.name.folded, person: $0) }
        self.people = keyed.sorted { ($0.key, $0.person.id) < ($1.key, $1.person.id) }.map(\.person)
        for index in self.people.indices { add(index) }
    }

    /// Who matches what was typed, best first; all people where nothing was typed.
    public func matches(for typed: String, limit: Int = .max) -> [NameMatch] {
        let query = NameQuery(typed)
        guard !query.words.isEmpty else { return people.prefix(limit).map(Self.unsearched) }
        return folded.withUnsafeBufferPointer { names in
            let exact = best { entry in
                guard query.letters.missing(from: entry.letters) == 0 else { return nil }
                return query.kind(in: UnsafeBufferPointer(rebasing: names[entry.bytes]), field: entry.field)
            }
            let ranked = exact.contains { $0.field != .description } ? exact : exact + typos(query, names)
            return ranked.prefix(limit).map { match(query, $0, names) }
        }
    }

    private struct Hit {
        var entry: Int
        var kind: NameMatch.Kind
        var field: NameMatch.Field
        var rank: Int { kind.rawValue * NameMatch.Field.allCases.count + field.order }
    }

    private func typos(_ query: NameQuery, _ names: UnsafeBufferPointer<UInt8>) -> [Hit] {
        best { entry in
            guard entry.field != .description, query.letters.missing(from: entry.letters) <= query.words.count,
                query.typo(in: UnsafeBufferPointer(rebasing: names[entry.bytes])) != nil
            else { return nil }
            return .typo
        }
    }

    /// The best hit of each person, best first, then by name.
    private func best(_ kind: (Entry) -> NameMatch.Kind?) -> [Hit] {
        var ranked: [[Hit]] = Array(
            repeating: [], count: NameMatch.Kind.allCases.count * NameMatch.Field.allCases.count)
        var current: Hit?
        for (index, entry) in entries.enumerated() {
            if let hit = current, entries[hit.entry].person != entry.person {
                ranked[hit.rank].append(hit)
                current = nil
            }
            guard let kind = kind(entry) else { continue }
            let hit = Hit(entry: index, kind: kind, field: entry.field)
            if hit.rank < current?.rank ?? .max { current = hit }
        }
        if let hit = current { ranked[hit.rank].append(hit) }
        return Array(ranked.joined())
    }

    private mutating func add(_ index: Int) {
        let person = people[index]
        for (field, text) in person.searchedTexts {
            let start = folded.count
            folded += FoldedText(text).bytes
            let letters = LetterSet(folded[start...])
            entries.append(Entry(person: index, field: field, bytes: start..<folded.count, letters: letters))
        }
    }
}

extension NameIndex {
    private func match(_ query: NameQuery, _ hit: Hit, _ names: UnsafeBufferPointer<UInt8>) -> NameMatch {
        let entry = entries[hit.entry]
        let person = people[entry.person]
        let place = entries[..<hit.entry].reversed().prefix { $0.person == entry.person }.count
        let text = person.searchedTexts[place].text
        let origin = FoldedText(text)
        let found = query.ranges(hit.kind, in: UnsafeBufferPointer(rebasing: names[entry.bytes]))
        let ranges = Self.merged(found.map(origin.codePoints))
        return NameMatch(person: person.id, kind: hit.kind, field: entry.field, text: text, ranges: ranges)
    }

    private static func unsearched(_ person: Person) -> NameMatch {
        NameMatch(person: person.id, kind: .wordPrefix, field: .name, text: person.name, ranges: [])
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, last.upperBound >= range.lowerBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}

extension Person {
    fileprivate var searchedTexts: [(field: NameMatch.Field, text: String)] {
        [(.name, name)] + aliases.map { (.alias, $0) } + weakAliases.map { (.weakAlias, $0) }
            + (description.isEmpty ? [] : [(.description, description)])
    }
}

extension NameMatch.Field {
    fileprivate var order: Int {
        switch self {
        case .name: 0
        case .alias: 1
        case .weakAlias: 2
        case .description: 3
        }
    }
}
