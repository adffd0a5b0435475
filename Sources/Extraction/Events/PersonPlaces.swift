/// Where persons are named in a sentence, or meant by "the nurse" or "he".
///
/// A role means the one person of the text before whose name it stands ("nurse Ada Byron"); a pronoun the person named last
/// in its paragraph, the sentence before included.
struct PersonPlaces: Sendable {
    /// A place.
    struct Place: Hashable, Sendable {
        /// Bytes of the text.
        var bytes: Range<Int>
        /// Index among the mentions of persons.
        var person: Int
    }

    /// The person that each role means; -1 for one that several have.
    private var roles = WordTable<Int>()
    private let clauses: ClauseGrammar
    private var next = 0
    private var last: Place?
    /// Whether the paragraph has named but one person so far.
    private var isAlone = true

    init(_ text: TokenizedText, _ people: [PersonMention]) {
        clauses = text.grammar.clauses
        let nouns = text.grammar.speech.nouns
        var token = 0
        for (index, person) in people.enumerated() {
            while token < text.tokens.count, Int(text.tokens[token].start) < person.bytes.lowerBound { token += 1 }
            guard token > 0, token < text.tokens.count else { continue }
            let role = text.tokens[token - 1]
            guard role.kind == .word, !role.isCapitalized, nouns[role.hash] != nil else { continue }
            if let known = roles[role.hash], known < 0 || people[known].key != person.key {
                roles.insert(-1, for: role.hash)
            } else {
                roles.insert(index, for: role.hash)
            }
        }
    }

    /// The places of a sentence, in order; sentences are asked for one after the other.
    mutating func places(in tokens: Range<Int>, _ text: TokenizedText, _ people: [PersonMention]) -> [Place] {
        guard let first = tokens.first else { return [] }
        if text.tokens[first].traits.contains(.startsParagraph) { (last, isAlone) = (nil, true) }
        var places: [Place] = []
        for index in tokens {
            let token = text.tokens[index]
            while next < people.count, people[next].bytes.upperBound <= Int(token.start) { next += 1 }
            if next < people.count, people[next].bytes.lowerBound == Int(token.start) {
                if let known = last?.person, people[known].key != people[next].key { isAlone = false }
                places.append(Place(bytes: people[next].bytes, person: next))
            } else if let person = meant(by: token, at: index, text, people) ?? subject(token, places, people) {
                places.append(Place(bytes: token.range, person: person))
            }
            last = places.last ?? last
        }
        return places
    }

    /// "Ann Lee says that she was shot": the only one whom the sentence has named.
    private func subject(_ token: Token, _ places: [Place], _ people: [PersonMention]) -> Int? {
        guard clauses.subjects[token.hash] != nil, let first = places.first?.person,
            places.allSatisfy({ people[$0.person].key == people[first].key })
        else { return nil }
        let told = clauses.genders[token.hash]
        return people[first].gender.map { $0 == told } ?? true ? first : nil
    }

    private func meant(by token: Token, at index: Int, _ text: TokenizedText, _ people: [PersonMention]) -> Int? {
        guard token.kind == .word else { return nil }
        if clauses.pronouns[token.hash] != nil {
            guard isAlone, let last else { return nil }
            guard let told = clauses.genders[token.hash] else { return last.person }
            return people[last.person].gender.map { $0 == told } ?? true ? last.person : nil
        }
        guard let person = roles[token.hash], person >= 0, index > 1 else { return nil }
        let isDefinite = (1...2).contains { clauses.definite[text.tokens[index - $0].hash] != nil }
        return isDefinite ? person : nil
    }
}
