package import EventModel

/// The file of one event: made anew, or changed where its event changed.
package enum EventText {
    /// A new file.
    package static func new(_ event: Event) throws(RewritingError) -> [UInt8] {
        try document(CanonicalFields.fields(of: event), notes: event.notes)
    }

    /// The file of an event that was a row of a table so far, with all that the row says.
    package static func new(_ event: Event, fromRow row: EditableDocument, saying old: Event) throws(RewritingError)
        -> [UInt8]
    {
        guard case .map(let entries) = row.value else { throw .unsupported("the row") }
        let rest = entries.filter { $0.key != "id" && $0.key != "notes" }
        return try changed(try document(.map(rest), notes: old.notes), from: old, to: event)
    }

    /// A file with the values changed that differ between two versions of its event; read back before it is given out.
    package static func changed(_ bytes: [UInt8], from old: Event, to new: Event) throws(RewritingError) -> [UInt8] {
        var rewriting = FieldRewriting(try EditableDocument(bytes, as: .markdown))
        try rewriting.rewrite(
            [], from: CanonicalFields.fields(of: old), to: CanonicalFields.fields(of: new))
        var text = rewriting.document.bytes
        if old.notes != new.notes {
            guard let changed = NotesText(rewriting.document).replaced(by: new.notes) else {
                throw .unreadable(reason: "the text is not UTF-8", position: nil)
            }
            text = changed
        }
        guard event(in: text, id: new.id) == new.withoutPath else { throw .unsupported("the event") }
        return text
    }

    /// The event of a file, without its path; nil where it cannot be read.
    package static func event(in bytes: [UInt8], id: EventID) -> Event? {
        var findings: [Finding] = []
        let text = UTF8File.read(bytes, path: "", &findings)
        var event = EventFiles.event(markdown: text, path: "\(id).md").event?.event
        event?.id = id
        event?.path = nil
        return event
    }

    /// Front matter with notes behind it.
    static func document(_ fields: DocumentValue, notes: String) throws(RewritingError) -> [UInt8] {
        for isCautious in [false, true] {
            var writer = ValueWriter(isJSON: false, newline: "\n")
            writer.isCautious = isCautious
            let text = "---\n\(writer.block(fields, column: 0))\n---\n" + (notes.isEmpty ? "" : notes + "\n")
            let bytes = Array(text.utf8)
            if (try? EditableDocument(bytes, as: .markdown))?.value == fields.asRead { return bytes }
        }
        throw .unsupported("the front matter")
    }
}

extension Event {
    /// Where the event stands is no part of what it says.
    package var withoutPath: Event {
        var event = self
        event.path = nil
        return event
    }
}
