internal import EventModel
internal import LibraryFiles

extension FuzzTarget {
    /// What a library keeps of events, and its rewriting.
    static let events = [
        FuzzTarget("event-file") { bytes in
            guard let event = EventFiles.event(markdown: bytes, path: "events/a.md").event?.event else { return }
            try tell(event)
            try rename(event, in: bytes)
        },
        FuzzTarget("front-matter") { try rewrite($0, as: .markdown) },
        FuzzTarget("people") { bytes in
            _ = PeopleFile(bytes, path: "people.yaml")
            _ = InformationFile(bytes, path: "library.yaml")
            try rewrite(bytes, as: .yaml)
        },
        FuzzTarget("event-table") { bytes in
            var files = EventFiles()
            files.read(table: bytes, path: "events/a.jsonl")
            for event in files.events.values { try tell(event.event) }
        },
        FuzzTarget("decisions") { bytes in
            let log = DecisionLog(bytes)
            let lines = bytes.split(separator: 0x0A).count
            try promise(log.decisions.count <= lines, "more decisions than lines")
        },
    ]

    /// Works out all that follows from an event.
    private static func tell(_ event: Event) throws {
        try promise(event.id.fault == nil, "an id that can be no file's name")
        let discrepancies = event.discrepancies()
        try promise(discrepancies == event.discrepancies(), "discrepancies differ from one time to the next")
    }

    /// A file with another title says all else as before, or is refused.
    private static func rename(_ event: Event, in bytes: [UInt8]) throws {
        var renamed = event
        renamed.title = "x: \"y\" # z"
        guard let changed = try? EventText.changed(bytes, from: event, to: renamed) else { return }
        let read = EventText.event(in: changed, id: event.id)
        try promise(read == renamed.withoutPath, "another title has changed more")
    }

    /// Any value that is replaced is read as what was written, or the document stays as it is.
    private static func rewrite(_ bytes: [UInt8], as form: EditableDocument.Form) throws {
        guard let document = try? EditableDocument(bytes, as: form), case .map(let entries) = document.value else {
            return
        }
        for entry in entries.prefix(4) {
            var changed = document
            let path: DocumentPath = [.key(entry.key)]
            guard (try? changed.replace(path, with: .text("x: y"))) != nil else {
                try promise(changed.bytes == document.bytes, "what is refused has changed the document")
                continue
            }
            try promise(changed.value(at: path) == .text("x: y"), "\(entry.key) is not what was written")
            let again = try? EditableDocument(changed.bytes, as: form)
            try promise(again?.value == changed.value, "what was written is read otherwise")
        }
    }
}
