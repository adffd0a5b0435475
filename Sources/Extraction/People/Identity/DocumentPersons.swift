/// Who is who among the names of one text: full names are merged where they agree, short forms go to a full name where only
/// one person can be meant.
struct DocumentPersons {
    /// A person of the text.
    struct Person {
        var parts: NameParts
        /// The fullest name.
        var name: String
        /// `name` folded.
        var key: String
        /// What a title or the given name told.
        var gender: Gender?
        /// The last name of the reading that means this person; -1 while none was told.
        var lastSeen: Int
        /// Whether it is a single word that could mean several persons.
        var isOpen = false
    }

    private let reading: NameReading
    private let parts: [NameParts]
    private var persons: [Person] = []
    private var owner: [Int]
    /// The persons in whose name a word is, in the order in which they were added.
    private var withWord: [UInt64: [Int]] = [:]
    private var short: [Bool]

    /// Everybody unknown at first.
    init(_ reading: NameReading) {
        self.reading = reading
        parts = reading.names.map { NameParts($0, in: reading) }
        owner = Array(repeating: -1, count: reading.names.count)
        short = Array(repeating: false, count: reading.names.count)
    }

    /// The person that a name means.
    func person(of index: Int) -> Person { persons[owner[index]] }
    /// Whether a name is short for a fuller one.
    func isShortForm(_ index: Int) -> Bool { short[index] }

    /// Decides for every name.
    mutating func resolve() {
        for (index, own) in parts.enumerated() where own.isFull { owner[index] = full(own, index) }
        for index in persons.indices { persons[index].lastSeen = -1 }
        for (index, own) in parts.enumerated() {
            if owner[index] < 0 { owner[index] = partial(own, index) }
            persons[owner[index]].lastSeen = index
        }
    }

    /// The person of a full name: the only one whose name agrees with it, or the one of the very same words; else a new one.
    private mutating func full(_ parts: NameParts, _ index: Int) -> Int {
        var known = parts.family.flatMap { withWord[$0] } ?? []
        for person in parts.firstFamily.flatMap({ withWord[$0] }) ?? [] where !known.contains(person) {
            known.append(person)
        }
        let namesakes = known.filter { agrees(persons[$0], parts, index) }
        let same = namesakes.filter { persons[$0].parts.words == parts.words }
        guard let chosen = same.last ?? (namesakes.count == 1 ? namesakes.first : nil) else {
            return add(parts, index)
        }
        rename(chosen, parts, index)
        persons[chosen].lastSeen = index
        return chosen
    }

    /// One who was told as `Jr` is the same when that is left out; one who is told so later is another. Two that an "and"
    /// joins are two.
    private func agrees(_ person: Person, _ parts: NameParts, _ index: Int) -> Bool {
        let leftOut = person.parts.suffix != nil && parts.suffix == nil
        guard person.parts.agrees(with: parts, leftOut ? .areOne : .areTold) else { return false }
        return person.parts.words == parts.words || !isJoined(person.lastSeen, index)
    }

    /// Whether only "and" or a comma stands between two names that follow each other, with titles at most.
    private func isJoined(_ left: Int, _ right: Int) -> Bool {
        guard left >= 0, left + 1 == right else { return false }
        let start = reading.names[left].tokens.upperBound
        let end = reading.names[right].tokens.lowerBound
        guard end > start, end - start <= 4 else { return false }
        let joint = reading.classes[start]
        guard joint.contains(.conjunction) || joint.contains(.comma) else { return false }
        return (start + 1..<end).allSatisfy { !reading.classes[$0].isDisjoint(with: Self.joints) }
    }

    private static let joints: WordClass = [
        .conjunction, .honorific, .title, .role, .kinship, .determiner, .fullStop,
    ]

    /// The person of a single word: the only one told whose name has it and whom the title suits, else the only one to
    /// come; where there are several, one of their own whom nobody knows.
    private mutating func partial(_ parts: NameParts, _ index: Int) -> Int {
        let candidates = self.candidates(parts, index)
        if candidates.count == 1 {
            let chosen = candidates[0]
            short[index] = persons[chosen].parts.words.count > parts.words.count
            return chosen
        }
        guard !candidates.isEmpty else { return add(parts, index) }
        let open = parts.words.first.flatMap { withWord[$0] }?.first { persons[$0].isOpen }
        return open ?? add(parts, index, isOpen: true)
    }

    private func candidates(_ parts: NameParts, _ index: Int) -> [Int] {
        let namesakes = parts.words.first.flatMap { withWord[$0] } ?? []
        let gender = reading.gender(of: reading.names[index], parts)
        let suited = namesakes.filter { other in
            let person = persons[other]
            guard !person.isOpen, person.parts.accepts(short: parts) else { return false }
            if let gender, let theirs = person.gender, gender != theirs { return false }
            return !isBesideOwner(other, index)
        }
        let told = suited.filter { persons[$0].lastSeen >= 0 }
        let pool = told.isEmpty ? suited : told
        let family = pool.filter {
            let theirs = persons[$0].parts
            return theirs.family == parts.words.last || theirs.firstFamily == parts.words.last
        }
        return family.isEmpty ? pool : family
    }

    /// "Sergeant Mesnil and Walter Mesnil" are two.
    private func isBesideOwner(_ person: Int, _ index: Int) -> Bool {
        if index > 0, owner[index - 1] == person, parts[index - 1].isFull, isJoined(index - 1, index) { return true }
        return index + 1 < owner.count && owner[index + 1] == person && parts[index + 1].isFull
            && isJoined(index, index + 1)
    }

    private mutating func add(_ parts: NameParts, _ index: Int, isOpen: Bool = false) -> Int {
        let gender = reading.gender(of: reading.names[index], parts)
        persons.append(Person(parts: parts, name: "", key: "", gender: gender, lastSeen: index, isOpen: isOpen))
        rename(persons.count - 1, parts, index)
        return persons.count - 1
    }

    /// Takes a fuller name, or one that is not in capitals throughout.
    private mutating func rename(_ person: Int, _ parts: NameParts, _ index: Int) {
        let known = persons[person]
        let name = reading.text.text(reading.text.byteRange(ofTokens: reading.names[index].tokens))
        guard isFuller(name, parts, than: known) else { return }
        for word in Set(parts.words) where withWord[word]?.contains(person) != true {
            withWord[word, default: []].append(person)
        }
        persons[person].parts = parts
        persons[person].name = name
        persons[person].key = NameKey.of(name)
    }

    private func isFuller(_ name: String, _ parts: NameParts, than known: Person) -> Bool {
        let (mine, theirs) = (parts.words.count, known.parts.words.count)
        if known.name.isEmpty || mine > theirs { return true }
        guard mine == theirs else { return false }
        let (shouted, wasShouted) = (Self.isShouted(name), Self.isShouted(known.name))
        return shouted == wasShouted ? name.utf8.count > known.name.utf8.count : wasShouted
    }

    private static func isShouted(_ name: String) -> Bool { !name.utf8.contains { $0 >= 0x61 && $0 <= 0x7A } }
}
