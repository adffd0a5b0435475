internal import EventModel

/// One entry of a timeline in Markwhen: the line of date and title, and those below it.
struct MarkwhenEntry {
    let line: Int
    let date: EDTFDate
    let title: String
    private var properties: [String: String] = [:]
    private var text: [String] = []

    init(line: Int, date: EDTFDate, title: String) {
        (self.line, self.date, self.title) = (line, date, title)
    }

    /// Takes a line below: a property as long as there was no text yet.
    mutating func take(_ line: String) {
        if text.isEmpty, let colon = line.firstIndex(of: ":") {
            let name = line[..<colon].trimmed
            if !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
                properties[name.lowercased()] = line[line.index(after: colon)...].trimmed
                return
            }
        }
        if !text.isEmpty || !line.trimmed.isEmpty { text.append(line) }
    }

    /// Whether this program wrote it.
    private var isOwn: Bool { properties["edtf"] != nil }

    var imported: ImportedEvent {
        let words = isOwn ? (title: title, tags: []) : titleAndTags
        var event = Event(id: EventID(value("id") ?? ""), title: words.title)
        event.date = value("edtf").flatMap { try? EDTFDate($0) } ?? date
        event.time = value("time").flatMap { TimeOfDay($0) }
        event.zone = event.time == nil ? nil : value("zone")
        event.place = value("place")
        event.tags = values("tags") + words.tags
        event.status = value("status") == EventStatus.suggested.rawValue ? .suggested : .confirmed
        event.isPlanned = properties["planned"] == "true"
        event.notes = notes
        let people = values("people").flatMap(TableRow.people)
        return ImportedEvent(event: event, people: people, place: ImportPlace(line: line))
    }

    /// `A strike #harbour #strike`: the title, and its tags.
    private var titleAndTags: (title: String, tags: [String]) {
        let words = title.split(separator: " ")
        let tags = words.filter { $0.first == "#" && $0.dropFirst().first?.isLetter == true }
        let rest = words.filter { !tags.contains($0) }.joined(separator: " ")
        return rest.isEmpty ? (title, []) : (rest, tags.map { String($0.dropFirst()) })
    }

    private var notes: String {
        let lines =
            isOwn ? text.filter { $0.hasPrefix(">") }.map { String($0.dropFirst($0.hasPrefix("> ") ? 2 : 1)) } : text
        return lines.joined(separator: "\n").trimmed
    }

    private func value(_ name: String) -> String? { values(name).first }

    /// A text, or a list of them, as JSON or bare: `[harbour, strike]`.
    private func values(_ name: String) -> [String] {
        guard let written = properties[name], !written.isEmpty else { return [] }
        let json = ForeignJSON(["value": (try? ForeignJSON.value(written.utf8)) ?? written])
        let values = json.texts("value")
        guard values == [written.oneLine], written.hasPrefix("["), written.hasSuffix("]") else { return values }
        return written.dropFirst().dropLast().split(separator: ",").map { String($0).oneLine }.filter { !$0.isEmpty }
    }
}
