internal import EventModel
internal import Foundation
internal import LibraryFiles

/// Who is meant by the names of a file: people of the library by name or alias, else new ones. Those who are only suggested
/// count as new, for no file has them yet.
struct ImportedPeople {
    private var ids: [String: PersonID] = [:]
    private var taken: Set<PersonID>
    private(set) var added: [Person] = []

    init(root: String) {
        let bytes = FileManager.default.contents(atPath: root + "/people.yaml").map { [UInt8]($0) } ?? []
        let people = PeopleFile(bytes, path: "people.yaml").people
        taken = Set(people.map(\.id))
        for person in people {
            for name in [person.name] + person.aliases where ids[name] == nil { ids[name] = person.id }
        }
    }

    /// The person who is called so; nil where nobody is.
    func known(_ name: String) -> PersonID? { ids[name] }

    /// The person of a name, a new one where nobody is called so.
    mutating func id(of name: String) -> PersonID {
        if let id = ids[name] { return id }
        let id = PersonID(ImportedPeople.key(of: name)).free { taken.contains($0) }
        ids[name] = id
        taken.insert(id)
        added.append(Person(id: id, name: name))
        return id
    }

    private static func key(of name: String) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "person" : words.joined(separator: "-")
    }
}
