internal import Containers
internal import EventModel

/// One row of a table, by what its columns stand for.
struct TableRow {
    private let line: Int
    private let cells: [(field: TableField, label: String, cell: Sheet.Cell)]
    private let titleWords: String
    private let tagSeparator: String?

    init(
        _ row: Sheet.Row, heads: [String], labels: [String], fields: [TableField?], shape: TableShape
    ) {
        line = row.line
        tagSeparator = shape.tagSeparator
        let given = row.cells.map { Sheet.Cell($0.text.trimmed.withoutGuard, column: $0.column) }
        cells = zip(fields, zip(labels, given)).compactMap { field, rest in
            field.map { ($0, rest.0, rest.1) }
        }.filter { !$0.cell.text.isEmpty }
        let words = shape.titleParts.compactMap { part in
            heads.firstIndex(of: part).flatMap { given.indices.contains($0) ? given[$0].text : nil }
        }
        titleWords = words.filter { !$0.isEmpty }.joined(separator: " – ")
    }

    /// The first cell of a column.
    func text(_ field: TableField) -> String? { cells.first { $0.field == field }?.cell.text }

    /// Who took part.
    var people: [ImportedPart] { texts(.people).flatMap(TableRow.people) }

    /// "Elliott Payne (council president); Donald Trump".
    static func people(in text: String) -> [ImportedPart] {
        text.split(separator: ";").map { part in
            let text = part.trimmed
            guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else {
                return ImportedPart(name: text)
            }
            let role = String(text[text.index(after: open)...].dropLast()).trimmed
            return ImportedPart(name: text[..<open].trimmed, role: role.isEmpty ? nil : role)
        }.filter { !$0.name.isEmpty }
    }

    func event() throws(ImportFault) -> Event {
        let title = (text(.title) ?? titleWords).oneLine
        guard !title.isEmpty else { throw ImportFault(ImportPlace(line: line), "there is no title in this row") }
        var event = Event(id: "", title: title)
        (event.date, event.time, event.zone) = try when()
        if let time = text(.time) {
            guard let read = TimeOfDay(plain: time) else { throw fault(.time, "“\(time)” is no time") }
            event.time = read
        }
        event.zone = text(.zone) ?? event.zone
        if event.time == nil { event.zone = nil }
        event.place = joined(.place, ", ")
        event.tags = tags
        event.isPlanned = text(.planned)?.lowercased() == "true"
        event.notes = notes
        event.id = id(of: event)
        return event
    }

    /// The date of the row, with the time and the zone where they stand in the same cell.
    private func when() throws(ImportFault) -> (EDTFDate?, TimeOfDay?, String?) {
        guard let text = text(.date) else { return (nil, nil, nil) }
        let moment = TableMoment(text)
        var date = try read(moment.date, .date)
        if let until = self.text(.until) {
            let end = try read(TableMoment(until).date, .until)
            if end.lower != date.lower || end.upper != date.upper {
                guard let both = try? EDTFDate("\(date.text)/\(end.text)") else {
                    throw fault(.until, "“\(until)” cannot end what begins with “\(text)”")
                }
                date = both
            }
        }
        return (exact(date), moment.time, moment.zone)
    }

    /// 1 is the day, 2 about that day, 3 the month.
    private func exact(_ date: EDTFDate) -> EDTFDate {
        switch text(.exactness) {
        case "2": (try? EDTFDate(date.text + "~")) ?? date
        case "3": (try? EDTFDate(String(date.text.prefix(7)))) ?? date
        default: date
        }
    }

    private func read(_ text: String, _ field: TableField) throws(ImportFault) -> EDTFDate {
        do throws(EDTFError) {
            return try EDTFDate(reading: text)
        } catch {
            throw fault(field, "“\(text)” is no date: \(error)")
        }
    }

    private var tags: [String] {
        let all = texts(.tags)
        let hasSemicolons = all.count > 1 || all.contains { $0.contains(";") }
        let separator = tagSeparator ?? (hasSemicolons ? ";" : ",")
        var seen: Set<String> = []
        return all.flatMap { $0.split(separator: separator) }.map { String($0).oneLine }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    private var notes: String {
        let figures = cells.filter { $0.field == .figure }.map { "\($0.label): \($0.cell.text)" }
        let sources = texts(.url).map { "Source: \($0)" }
        return (texts(.notes) + [(figures + sources).joined(separator: "\n")]).filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }

    private func texts(_ field: TableField) -> [String] { cells.filter { $0.field == field }.map(\.cell.text) }

    private func joined(_ field: TableField, _ separator: String) -> String? {
        var seen: Set<String> = []
        let parts = texts(field).map(\.oneLine).filter { seen.insert($0).inserted }
        return parts.isEmpty ? nil : parts.joined(separator: separator)
    }

    private func fault(_ field: TableField, _ message: String) -> ImportFault {
        let column = cells.first { $0.field == field }?.cell.column
        return ImportFault(ImportPlace(line: line, column: column), message)
    }

    /// The row's own, where it can name a file, else one of date and title.
    private func id(of event: Event) -> EventID {
        if let own = text(.id).map({ EventID($0) }), own.canNameFile { return own }
        return EventID.proposed(for: event)
    }
}

extension EventID {
    /// "2026-01-27-agents-try-to-enter" of an event's date and title.
    static func proposed(for event: Event) -> EventID {
        let words = event.title.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(8)
        let day = event.date?.lower.map { [EDTFDate($0).text] } ?? []
        return EventID(
            FileName(taming: (day + words.map(String.init)).joined(separator: "-"), longest: 80, or: "event").text)
    }
}

extension String {
    /// With single blanks in the place of blanks and line ends.
    var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Without the apostrophe that keeps a spreadsheet from calculating it.
    fileprivate var withoutGuard: String {
        guard first == "'", String(dropFirst()).looksLikeFormula else { return self }
        return String(dropFirst())
    }
}
