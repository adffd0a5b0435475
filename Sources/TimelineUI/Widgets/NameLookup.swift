internal import EventModel

/// Who the names typed in a form mean: what is asked of the library, and its answers.
struct NameLookup: Equatable, Sendable {
    /// What a name means.
    enum Meaning: Equatable {
        case person(Person)
        /// Nobody is called this; those whose weak alias it is may be meant.
        case nobody(perhaps: [Person])
        case several([Person])
        /// The library has not answered yet.
        case unknown
    }

    private struct Asked: Equatable {
        var name: String
        var isTyped: Bool
    }

    /// Answers, by folded name.
    private var answers: [String: Meaning] = [:]
    /// The name that the library is being asked for, and whether its people are to be chosen from.
    private var asked: Asked?
    /// The people to choose from.
    private(set) var hits: [PersonHit] = []
    /// The name that the hits match.
    private(set) var hitName: String?

    /// With people who are known already, by the names and ids that stand in a form.
    init(_ people: [Person] = []) {
        for person in people { bind(person) }
    }

    func meaning(of name: String) -> Meaning { answers[name.folded] ?? .unknown }

    /// Whether a person of this id stands in the form, or may be meant in it.
    func knows(_ id: PersonID) -> Bool {
        answers.values.contains { if case .person(let person) = $0 { person.id == id } else { false } }
            || hits.contains { $0.id == id }
    }

    /// A name that names two people means none of them; the id always means one.
    mutating func bind(_ person: Person) {
        if let other = answers[person.name.folded], other != .person(person) {
            answers[person.name.folded] = nil
        } else {
            answers[person.name.folded] = .person(person)
        }
        answers[person.id.name.folded] = .person(person)
    }

    /// The next question: the name being typed, else the first that the library has not been asked for.
    mutating func question(typing name: String?, among names: [String]) -> Question? {
        let open = names.first { meaning(of: $0) == .unknown }
        let typed = name == hitName ? nil : name
        guard let next = typed ?? open, next != asked?.name || (typed != nil && asked?.isTyped == false) else {
            return nil
        }
        asked = Asked(name: next, isTyped: typed != nil)
        return .people(next)
    }

    /// Takes an answer; false where nobody waits for it any more.
    mutating func take(_ found: [PersonHit], for name: String) -> Bool {
        guard let asked, asked.name == name else { return false }
        self.asked = nil
        if asked.isTyped { (hits, hitName) = (found, name) }
        if answers[name.folded] == nil { answers[name.folded] = meaning(of: name, among: found.map(\.summary.person)) }
        return true
    }

    private func meaning(of name: String, among people: [Person]) -> Meaning {
        let key = name.folded
        let called = people.filter { $0.name.folded == key || $0.id.name == name }
        let found = called.isEmpty ? people.filter { $0.aliases.contains { $0.folded == key } } : called
        guard let first = found.first else {
            return .nobody(perhaps: people.filter { $0.weakAliases.contains { $0.folded == key } })
        }
        return found.count == 1 ? .person(first) : .several(found)
    }
}
