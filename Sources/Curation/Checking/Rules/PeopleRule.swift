internal import EventModel
internal import LibraryFiles

/// Everybody in `people.yaml` takes part in an event, and no name means two of them.
enum PeopleRule {
    static func findings(in library: Library) -> [Finding] {
        guard !library.events.isEmpty else { return [] }
        return unused(library) + sharedNames(library)
    }

    private static func unused(_ library: Library) -> [Finding] {
        let used = Set(library.events.flatMap { $0.people.map(\.person) })
        return library.people.filter { !used.contains($0.id) }.map {
            finding("person-without-event", "\($0.id) takes part in no event", $0.id, library)
        }
    }

    /// Weak aliases may be shared; a name or an alias means one person and nobody else.
    private static func sharedNames(_ library: Library) -> [Finding] {
        var owners: [String: PersonID] = [:]
        var findings: [Finding] = []
        for person in library.people {
            for name in [person.name] + person.aliases {
                let owner = owners[name.folded, default: person.id]
                owners[name.folded] = owner
                guard owner != person.id else { continue }
                findings.append(
                    finding("shared-name", "“\(name)” is a name of \(owner) already", person.id, library))
            }
        }
        return findings
    }

    private static func finding(_ rule: String, _ message: String, _ person: PersonID, _ library: Library) -> Finding {
        let position = library.sources.people[person]
        return Finding(
            path: "people.yaml", line: position?.line, column: position?.column, rule: rule, message: message,
            severity: .warning)
    }
}
