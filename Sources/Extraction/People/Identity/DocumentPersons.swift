/// Who is who among the names of one text: full names are merged where they agree, short forms go to a full name.
struct DocumentPersons {
    /// A person of the text.
    struct Person {
        var parts: NameParts
        /// The fullest name.
        var name: String
        /// `name` folded.
        var key: String
        /// The last name of the reading that means this person.
        var lastSeen: Int
        /// How often the full name stands in the text.
        var fullCount = 0
    }

    private let reading: NameReading
    private var persons: [Person] = []
    private var owner: [Int]
    /// The persons in whose name a word is, in the order in which they were added.
    private var withWord: [UInt64: [Int]] = [:]
    private var short: [Bool]

    /// Everybody unknown at first.
    init(_ reading: NameReading) {
        self.reading = reading
        owner = Array(repeating: -1, count: reading.names.count)
        short = Array(repeating: false, count: reading.names.count)
    }

    /// The person that a name means.
    func person(of index: Int) -> Person { persons[owner[index]] }
    /// Whether a name is short for a fuller one.
    func isShortForm(_ index: Int) -> Bool { short[index] }

    /// Decides for every name.
    mutating func resolve() {
        let parts = reading.names.map { NameParts($0, in: reading) }
        for (index, own) in parts.enumerated() where own.isFull {
            owner[index] = full(own, index)
            persons[owner[index]].fullCount += 1
        }
        for index in persons.indices { persons[index].lastSeen = -1 }
        for (index, own) in parts.enumerated() {
            if owner[index] < 0 { owner[index] = partial(own, index, parts) }
            persons[owner[index]].lastSeen = index
        }
    }

    /// The person of a full name: one whose name agrees with it, the last added first; else a new one.
    private mutating func full(_ parts: NameParts, _ index: Int) -> Int {
        let namesakes = parts.family.flatMap { withWord[$0] } ?? []
        for other in namesakes.reversed() where persons[other].parts.agrees(with: parts) {
            if parts.words.count >= persons[other].parts.words.count { rename(other, parts, index) }
            return other
        }
        return add(parts, index)
    }

    /// The person of a single word: the last told whose name has it, else the next to come, else a new one.
    private mutating func partial(_ parts: NameParts, _ index: Int, _ all: [NameParts]) -> Int {
        let namesakes = parts.words.first.flatMap { withWord[$0] } ?? []
        let candidates = namesakes.filter { persons[$0].parts.accepts(short: parts) }
        let told = candidates.filter { persons[$0].lastSeen >= 0 }
        let family = (told.isEmpty ? candidates : told).filter { persons[$0].parts.family == parts.words.last }
        let pool = family.isEmpty ? (told.isEmpty ? candidates : told) : family
        guard let chosen = pool.max(by: { rank($0) < rank($1) }) else {
            return add(parts, index)
        }
        short[index] = persons[chosen].parts.words.count > parts.words.count
        return chosen
    }

    /// Told last, then named in full most often, then added first.
    private func rank(_ person: Int) -> (Int, Int, Int) {
        (persons[person].lastSeen, persons[person].fullCount, -person)
    }

    private mutating func add(_ parts: NameParts, _ index: Int) -> Int {
        persons.append(Person(parts: parts, name: "", key: "", lastSeen: -1))
        rename(persons.count - 1, parts, index)
        return persons.count - 1
    }

    private mutating func rename(_ person: Int, _ parts: NameParts, _ index: Int) {
        let name = reading.text.text(reading.text.byteRange(ofTokens: reading.names[index].tokens))
        if parts.words.count == persons[person].parts.words.count, name.utf8.count <= persons[person].name.utf8.count {
            return
        }
        for word in Set(parts.words) where withWord[word]?.contains(person) != true {
            withWord[word, default: []].append(person)
        }
        persons[person].parts = parts
        persons[person].name = name
        persons[person].key = NameKey.of(name)
    }
}
