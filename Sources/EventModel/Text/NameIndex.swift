/// The names of many people, folded once and kept in a few plain arrays, so that each key typed is answered at once and
/// the whole can be kept in a file as it is.
public struct NameIndex: Sendable, Equatable {
    /// By what the maker of the index knows people, sorted by name, so that equal matches come out in its order.
    public private(set) var keys: [Int64] = []
    /// For each text of a person: whose it is, as a place in `keys`.
    private var owners: [Int32] = []
    private var fields: [UInt8] = []
    /// Which letters it has.
    private var letters: [LetterSet] = []
    /// Where it ends in `folded`.
    private var ends: [Int32] = []
    private var folded: [UInt8] = []

    /// An index of people, each with a key.
    public init(_ people: some Sequence<(key: Int64, person: Person)>) {
        let named = people.map { (name: $0.person.name.folded, key: $0.key, person: $0.person) }
        for entry in named.sorted(by: { ($0.name, $0.person.id) < ($1.name, $1.person.id) }) {
            add(entry.person, entry.key)
        }
    }

    private mutating func add(_ person: Person, _ key: Int64) {
        for (field, text) in person.searchedTexts {
            let start = folded.count
            folded += FoldedText(text).bytes
            owners.append(Int32(keys.count))
            fields.append(UInt8(field.order))
            letters.append(LetterSet(folded[start...]))
            ends.append(Int32(folded.count))
        }
        keys.append(key)
    }

    /// A person who matches what was typed.
    public struct Hit: Hashable, Sendable {
        /// The key of the person.
        public var key: Int64
        /// How the best of the person's texts matches.
        public var kind: NameMatch.Kind
        /// Which text that is.
        public var field: NameMatch.Field
        fileprivate var text: Int
        fileprivate var rank: Int { kind.rawValue * NameMatch.Field.allCases.count + field.order }
    }

    /// Who matches what was typed: best first, then by name; everyone by name where nothing was typed.
    public func hits(for typed: String) -> [Hit] {
        let query = NameQuery(typed)
        guard !query.words.isEmpty else { return everyone }
        return folded.withUnsafeBufferPointer { names in
            let exact = best { text in
                guard query.letters.missing(from: letters[text]) == 0 else { return nil }
                return query.kind(in: bytes(of: text, names), field: field(of: text))
            }
            return exact.contains { $0.field != .description } ? exact : exact + typos(query, names)
        }
    }

    /// What of a person matched, who is that of the hit.
    public func match(_ hit: Hit, for typed: String, of person: Person) -> NameMatch {
        let query = NameQuery(typed)
        let place = owners[..<hit.text].reversed().prefix { $0 == owners[hit.text] }.count
        let texts = person.searchedTexts
        guard !query.words.isEmpty, texts.indices.contains(place) else {
            return NameMatch(person: person.id, kind: hit.kind, field: .name, text: person.name, ranges: [])
        }
        let origin = FoldedText(texts[place].text)
        let found = folded.withUnsafeBufferPointer { query.ranges(hit.kind, in: bytes(of: hit.text, $0)) }
        return NameMatch(
            person: person.id, kind: hit.kind, field: hit.field, text: texts[place].text,
            ranges: Self.merged(found.map(origin.codePoints)))
    }

    private var everyone: [Hit] {
        best { fields[$0] == UInt8(NameMatch.Field.name.order) ? .wordPrefix : nil }
    }

    private func typos(_ query: NameQuery, _ names: UnsafeBufferPointer<UInt8>) -> [Hit] {
        best { text in
            guard field(of: text) != .description, query.letters.missing(from: letters[text]) <= query.words.count,
                query.typo(in: bytes(of: text, names)) != nil
            else { return nil }
            return .typo
        }
    }

    /// The best hit of each person, best first, then by name.
    private func best(_ kind: (Int) -> NameMatch.Kind?) -> [Hit] {
        var ranked: [[Hit]] = Array(
            repeating: [], count: NameMatch.Kind.allCases.count * NameMatch.Field.allCases.count)
        var current: Hit?
        for text in owners.indices {
            guard let kind = kind(text) else { continue }
            let hit = Hit(key: keys[Int(owners[text])], kind: kind, field: field(of: text), text: text)
            if let best = current, owners[best.text] != owners[text] {
                ranked[best.rank].append(best)
                current = nil
            }
            if hit.rank < current?.rank ?? .max { current = hit }
        }
        if let hit = current { ranked[hit.rank].append(hit) }
        return Array(ranked.joined())
    }

    private func field(of text: Int) -> NameMatch.Field { NameMatch.Field.allCases[Int(fields[text])] }

    private func bytes(of text: Int, _ names: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let start = text > 0 ? Int(ends[text - 1]) : 0
        return UnsafeBufferPointer(rebasing: names[start..<Int(ends[text])])
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

extension NameIndex {
    /// The index as bytes, in the order of the machine.
    public var packed: [UInt8] {
        let sizes = [Int64(keys.count), Int64(owners.count), Int64(folded.count)]
        return Self.bytes(of: sizes) + Self.bytes(of: keys) + Self.bytes(of: owners) + Self.bytes(of: ends)
            + Self.bytes(of: letters) + fields + folded
    }

    /// From such bytes; nil where they are none.
    public init?(packed: UnsafeRawBufferPointer) {
        var place = 0
        func take<Element: BitwiseCopyable>(_ count: Int64) -> [Element]? {
            let (size, isTooLarge) = Int(count).multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
            guard !isTooLarge, size >= 0, size <= packed.count - place else { return nil }
            defer { place += size }
            return [Element](unsafeUninitializedCapacity: Int(count)) { buffer, made in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: packed[place..<place + size]))
                made = Int(count)
            }
        }
        guard let sizes: [Int64] = take(3), let keys: [Int64] = take(sizes[0]), let owners: [Int32] = take(sizes[1]),
            let ends: [Int32] = take(sizes[1]), let letters: [LetterSet] = take(sizes[1]),
            let fields: [UInt8] = take(sizes[1]), let folded: [UInt8] = take(sizes[2]), place == packed.count
        else { return nil }
        (self.keys, self.owners, self.ends) = (keys, owners, ends)
        (self.letters, self.fields, self.folded) = (letters, fields, folded)
        guard isWhole else { return nil }
    }

    /// Whether every place leads somewhere, as bytes from a file may be damaged.
    private var isWhole: Bool {
        owners.allSatisfy { $0 >= 0 && $0 < keys.count } && fields.allSatisfy { $0 < NameMatch.Field.allCases.count }
            && zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 } && ends.first ?? 0 >= 0
            && ends.last ?? 0 == folded.count
    }

    private static func bytes<Element: BitwiseCopyable>(of elements: [Element]) -> [UInt8] {
        elements.withUnsafeBytes { Array($0) }
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
