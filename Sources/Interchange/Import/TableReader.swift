internal import Containers
internal import EventModel

/// Reads a table, one event a row, its heads in the first one.
struct TableReader {
    private let heads: [String]
    private let labels: [String]
    private let fields: [TableField?]
    private let shape: TableShape
    private var collector = ImportCollector()

    static func read(_ sheet: Sheet, _ columns: [String: String]) throws -> ImportedChronology {
        guard let head = sheet.rows.first else { throw ImportError("there is nothing in it") }
        var reader = try TableReader(head, columns)
        reader.collector.result.faults = sheet.faults.map {
            ImportFault(ImportPlace(line: $0.line, column: $0.column), $0.message)
        }
        for row in sheet.rows.dropFirst() { reader.read(row) }
        return reader.finished
    }

    private init(_ head: Sheet.Row, _ columns: [String: String]) throws {
        labels = head.cells.map(\.text.trimmed)
        heads = labels.map(TableShape.folded)
        let shape = TableShape.of(heads)
        self.shape = shape
        var fields = heads.map { shape.fields[$0] }
        for (name, column) in columns.sorted(by: { $0.key < $1.key }) {
            guard let field = TableField.given.first(where: { $0.rawValue == name }) else {
                throw ImportError(
                    "there is no value “\(name)”; there are \(ImportFormat.fields.joined(separator: ", "))")
            }
            guard let index = labels.firstIndex(of: column) ?? heads.firstIndex(of: TableShape.folded(column)) else {
                throw ImportError("it has no column “\(column)”; there are \(labels.joined(separator: ", "))")
            }
            fields = fields.map { $0 == field ? nil : $0 }
            fields[index] = field
        }
        self.fields = fields
        guard fields.contains(.title) || !shape.titleParts.isEmpty else {
            throw ImportError(
                "no column is known to be the title; say which with --column title=NAME: "
                    + labels.joined(separator: ", "))
        }
    }

    private var finished: ImportedChronology {
        var result = collector.finished
        let unknown = zip(labels, fields).filter { $0.1 == nil && !$0.0.isEmpty }.map(\.0)
        if !unknown.isEmpty, shape.titleParts.isEmpty, !heads.contains("disagreements") {
            result.omissions.append("columns that are not known were left out: \(unknown.joined(separator: ", "))")
        }
        if heads.contains("disagreements"), heads.contains("quotes") {
            result.omissions.append("sources and what they claim do not come from such a table; w3c carries them")
        }
        return result
    }

    private mutating func read(_ row: Sheet.Row) {
        let values = TableRow(row, heads: heads, labels: labels, fields: fields, shape: shape)
        do throws(ImportFault) {
            var event = try values.event()
            event.status = values.text(.status) == EventStatus.suggested.rawValue ? .suggested : .confirmed
            collector.add(ImportedEvent(event: event, people: values.people, place: ImportPlace(line: row.line)))
        } catch {
            collector.result.faults.append(error)
        }
    }
}

extension ImportFault: Error {}
