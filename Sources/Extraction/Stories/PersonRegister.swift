internal import EventModel

/// The people of a library by their names.
struct PersonRegister: Sendable {
    private var names: [String: Set<PersonID>] = [:]
    private var people: [PersonID: Person] = [:]

    init(_ people: [Person]) {
        for person in people {
            self.people[person.id] = person
            for name in [person.name] + person.aliases { names[NameKey.of(name), default: []].insert(person.id) }
        }
    }

    /// The person of the library that a cluster of names means; else a new one under the key of its name. A name that two
    /// have means neither, nor does a surname of somebody who has another first name.
    func person(for cluster: PersonCluster) -> (person: PersonID, new: Person?) {
        let known = ([cluster.name] + cluster.aliases).lazy.compactMap { owner(of: $0, in: cluster) }.first
        if let known { return (known, nil) }
        let person = Person(
            id: PersonID(cluster.key), name: cluster.name, aliases: cluster.aliases, weakAliases: cluster.weakAliases)
        return (person.id, person)
    }

    /// The only one who has a name of a cluster.
    private func owner(of name: String, in cluster: PersonCluster) -> PersonID? {
        guard let owners = names[NameKey.of(name)], owners.count == 1, let id = owners.first, let person = people[id]
        else { return nil }
        let isWhole = name.contains(" ")
        return isWhole || Self.agree(person.name, cluster.name) ? id : nil
    }

    /// Whether two names can be one person's: their first words are alike, or one begins with the other, as an initial does.
    private static func agree(_ left: String, _ right: String) -> Bool {
        guard left.contains(" "), right.contains(" ") else { return true }
        let (a, b) = (first(of: left), first(of: right))
        return a.hasPrefix(b) || b.hasPrefix(a)
    }

    private static func first(of name: String) -> String {
        NameKey.of(String(name.prefix { $0 != " " && $0 != "." }))
    }
}
