internal import EventModel
internal import GRDB

/// A person whom the library knows, or who is suggested and shown.
struct PersonEntry {
    var term: Int64
    var place: Int
    var person: Person

    static let table = IndexTable<PersonEntry>(
        "person", whenThere: .replacesIt, columns + Person.columns.map { column in column.of { $0.person } })

    private static let columns: [IndexColumn<PersonEntry>] = [
        .init("term", "INTEGER PRIMARY KEY") { $0.term },
        .init("place", "INTEGER NOT NULL") { $0.place },
    ]
}

extension Person {
    /// Everyone who was found in the articles, whether shown or not; the first of an id counts.
    static let suggestedTable = IndexTable<Person>("suggestedPerson", whenThere: .isIgnored, columns)

    fileprivate static let columns: [IndexColumn<Person>] = [
        .init("id", "TEXT NOT NULL") { $0.id.name },
        .init("name", "TEXT NOT NULL") { $0.name },
        .init("aliases", "TEXT NOT NULL") { EventJSON.list($0.aliases) },
        .init("weakAliases", "TEXT NOT NULL") { EventJSON.list($0.weakAliases) },
        .init("description", "TEXT NOT NULL") { $0.description },
    ]

    /// Of a row with all columns.
    init(_ row: Row) {
        self.init(
            id: PersonID(row["id"]), name: row["name"], aliases: [String](listed: row["aliases"]),
            weakAliases: [String](listed: row["weakAliases"]), description: row["description"])
    }
}
