internal import Archive
internal import EventModel

/// Who is meant by the names of a file: people of the library by name or alias, else new ones.
struct ImportedPeople {
    private let chronology: Chronology
    private var ids: [String: PersonID] = [:]
    private(set) var added: [Person] = []

    init(chronology: Chronology) {
        self.chronology = chronology
    }

    /// The person of a name, a new one where nobody is called so.
    mutating func id(of name: String) throws -> PersonID {
        if let known = try known(name) { return known }
        let id = PersonID(ImportedPeople.key(of: name))
        var free = id
        var number = 2
        while try chronology.person(free) != nil || added.contains(where: { $0.id == free }) {
            free = PersonID("\(id.name)-\(number)")
            number += 1
        }
        ids[name] = free
        added.append(Person(id: free, name: name))
        return free
    }

    /// The person who is called so; nil where nobody is.
    mutating func known(_ name: String) throws -> PersonID? {
        if let id = ids[name] { return id }
        let hits = try chronology.people(matching: name, limit: 20, withParts: false)
        let person = hits.map(\.summary.person).first { ([$0.name] + $0.aliases).contains(name) }
        ids[name] = person?.id
        return person?.id
    }

    private static func key(of name: String) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "person" : words.joined(separator: "-")
    }
}
