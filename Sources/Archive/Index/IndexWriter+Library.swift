internal import EventModel
internal import GRDB
internal import LibraryFiles

extension IndexWriter {
    func replaceInformation(_ information: LibraryInformation) throws {
        try db.keep("title", information.title)
        try db.keep("language", information.language)
        if information.zone != zone { hasZoneChanged = true }
        zone = information.zone
        try db.keep("zone", information.zone)
    }

    /// Replaces the people who differ from those that are known.
    func replacePeople(_ people: [Person]) throws {
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM person")
        let old = Dictionary(rows.map { Person($0) }.map { ($0.id, $0) }) { first, _ in first }
        var known: Set<PersonID> = []
        for (place, person) in people.enumerated() where known.insert(person.id).inserted {
            // One that was suggested may have been taken over as he was.
            try keep(person, at: place, isNew: old[person.id] != person)
        }
        let left = rows.filter { $0["place"] < Self.firstPlace }.map { PersonID($0["id"]) }
        for id in left where !known.contains(id) {
            havePeopleChanged = true
            let term = try terms.key(.person, id.name)
            try run("DELETE FROM person WHERE term = ?", [term])
            try terms.rename(term, to: [id.name])
        }
    }

    func keep(_ person: Person, at place: Int, isNew: Bool) throws {
        let term = try terms.key(.person, person.id.name)
        guard isNew else { return try run("UPDATE person SET place = ? WHERE term = ?", [place, term]) }
        havePeopleChanged = true
        try terms.rename(term, to: person.searchedNames)
        try insert(PersonEntry(term: term, place: place, person: person), into: PersonEntry.table)
    }
}

extension Person {
    /// Everyone, in the order of the file; those who are only suggested stand behind them, from a place on.
    static func all(in db: Database, before end: Int = .max) throws -> [Person] {
        var people: [Person] = []
        let sql = "SELECT * FROM person WHERE place < ? ORDER BY place, term"
        let rows = try Row.fetchCursor(db, sql: sql, arguments: [end])
        while let row = try rows.next() { people.append(Person(row)) }
        return people
    }
}
