package import EventModel

/// `people.yaml`: a mapping from each person's id to a name, other names and a description.
package struct PeopleFile {
    package private(set) var people: [Person] = []
    package private(set) var positions: [PersonID: SourcePosition] = [:]
    private var reader: ValueReader

    /// What was wrong with it.
    package var findings: [Finding] { reader.findings }

    /// Reads the file.
    package init(_ bytes: [UInt8], path: String) {
        reader = ValueReader(path: path)
        do {
            let value = try YAMLDocument.read(String(decoding: bytes, as: UTF8.self))
            for entry in reader.map(value, "people")?.entries ?? [] { read(entry) }
        } catch {
            reader.note(error)
        }
    }

    private mutating func read(_ entry: SourceEntry) {
        guard let fields = reader.map(entry.value, entry.key) else { return }
        let id = PersonID(entry.key)
        if fields["name"] == nil {
            reader.note("missing-value", "\(entry.key) has no name", at: entry.position)
        }
        positions[id] = entry.position
        people.append(
            Person(
                id: id, name: reader.text(fields["name"], "name") ?? entry.key,
                aliases: reader.texts(fields["aliases"], "aliases"),
                weakAliases: reader.texts(fields["weakAliases"], "weakAliases"),
                description: reader.text(fields["description"], "description") ?? ""))
    }
}
