package import EventModel

/// The text of `people.yaml`, changed where persons changed.
package enum PeopleText {
    /// The file after some changes of persons, read back before it is given out; nil for a file that is not there yet.
    package static func changed(_ bytes: [UInt8]?, by changes: [PersonChange]) throws(RewritingError) -> [UInt8] {
        var document = try EditableDocument(bytes ?? [], as: .yaml)
        for change in changes {
            switch (change.before, change.after) {
            case (let old?, let new?):
                var rewriting = FieldRewriting(document)
                try rewriting.rewrite(
                    [.key(change.id.name)], from: CanonicalFields.fields(of: old), to: CanonicalFields.fields(of: new))
                document = rewriting.document
            case (nil, let new?): try document.insert(change.id.name, CanonicalFields.fields(of: new))
            case (_?, nil): try document.remove([.key(change.id.name)])
            case (nil, nil): break
            }
        }
        let read = people(in: document.bytes)
        guard changes.allSatisfy({ read[$0.id] == $0.after }) else { throw .unsupported("the person") }
        return document.bytes
    }

    /// The persons of a file.
    package static func people(in bytes: [UInt8]) -> [PersonID: Person] {
        var findings: [Finding] = []
        let people = PeopleFile(UTF8File.read(bytes, path: "", &findings), path: "people.yaml").people
        return Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
    }
}

/// A person who comes, goes or becomes another.
package struct PersonChange {
    package var id: PersonID
    package var before: Person?
    package var after: Person?

    package init(id: PersonID, before: Person?, after: Person?) {
        (self.id, self.before, self.after) = (id, before, after)
    }
}
