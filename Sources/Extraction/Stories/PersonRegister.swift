internal import EventModel

/// The people of a library by their names.
struct PersonRegister {
    private var ids: [String: PersonID] = [:]

    init(_ people: [Person]) {
        for person in people {
            for name in [person.name] + person.aliases { ids[NameKey.of(name)] = person.id }
        }
    }

    /// The person of the library that a cluster of names means; else a new one under the key of its name.
    func person(for cluster: PersonCluster) -> (person: PersonID, new: Person?) {
        let known = ([cluster.name] + cluster.aliases).lazy.compactMap { ids[NameKey.of($0)] }.first
        if let known { return (known, nil) }
        let person = Person(
            id: PersonID(cluster.key), name: cluster.name, aliases: cluster.aliases, weakAliases: cluster.weakAliases)
        return (person.id, person)
    }
}
