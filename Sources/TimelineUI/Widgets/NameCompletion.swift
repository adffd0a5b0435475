internal import EventModel
internal import Terminal

/// The people to choose from while a name is being typed.
struct NameCompletion: Equatable, Sendable {
    var lookup: NameLookup
    /// Whether something has been typed since the last choice.
    var isTyping = false
    /// Which one is chosen.
    var selected = 0

    /// At most so many are shown.
    static let limit = 4

    init(_ people: [Person] = []) { lookup = NameLookup(people) }

    /// Who can be chosen for the name under the cursor; nobody where it says already who is meant.
    func choices(for name: String?, except person: PersonID? = nil) -> [PersonHit] {
        guard isTyping, let name, lookup.hitName == name else { return [] }
        if case .person = lookup.meaning(of: name) { return [] }
        return Array(lookup.hits.filter { $0.id != person }.prefix(Self.limit))
    }

    /// Moves the choice or takes it; nil where the key is not about it.
    mutating func take(_ key: Key, choosing choices: [PersonHit]) -> Outcome? {
        guard !choices.isEmpty else { return nil }
        switch key {
        case .down, .control("n"): selected = min(choices.count - 1, selected + 1)
        case .up, .control("p"): selected = max(0, selected - 1)
        case .escape: isTyping = false
        case .tab:
            isTyping = false
            let chosen = choices[min(selected, choices.count - 1)].summary.person
            lookup.bind(chosen)
            return .chosen(chosen)
        default: return nil
        }
        return .moved
    }

    /// What a key did to the choice.
    enum Outcome: Equatable {
        case moved
        case chosen(Person)
    }
}
