internal import GRDB

/// A column of a table of the index: its name, its declaration in SQL and what an entry has there.
struct IndexColumn<Entry>: Sendable {
    let name: String
    let declaration: String
    /// Nil where the column is filled later.
    let value: (@Sendable (Entry) -> DatabaseValue)?

    init<Value: DatabaseValueConvertible & SendableMetatype>(
        _ name: String, _ declaration: String, _ value: @escaping @Sendable (Entry) -> Value?
    ) {
        self.init(name: name, declaration: declaration) { value($0)?.databaseValue ?? .null }
    }

    /// A column that is filled later, or by the database itself.
    init(_ name: String, _ declaration: String) { self.init(name: name, declaration: declaration, value: nil) }

    private init(name: String, declaration: String, value: (@Sendable (Entry) -> DatabaseValue)?) {
        (self.name, self.declaration, self.value) = (name, declaration, value)
    }

    /// The same column of a table whose entries have such a part.
    func of<Whole>(_ part: @escaping @Sendable (Whole) -> Entry) -> IndexColumn<Whole> {
        IndexColumn<Whole>(
            name: name, declaration: declaration,
            value: value.map { value in { @Sendable whole in value(part(whole)) } })
    }
}

/// A table of the index. Each column is named once: the statements that make the table and write its rows come from here.
///
/// A class, so that who writes many rows finds the prepared statement by the table and not by the text of it.
final class IndexTable<Entry>: Sendable {
    /// What becomes of an entry whose row is there already.
    enum Conflict: String {
        case fails = "INSERT"
        case isIgnored = "INSERT OR IGNORE"
        case replacesIt = "INSERT OR REPLACE"
    }

    /// The statement that makes the table.
    let create: String
    /// The statement that writes a row, with the arguments of ``arguments(for:)``.
    let insert: String
    private let values: [@Sendable (Entry) -> DatabaseValue]

    init(_ name: String, whenThere conflict: Conflict = .fails, _ columns: [IndexColumn<Entry>]) {
        let declarations = columns.map { "\($0.name) \($0.declaration)" }.joined(separator: ", ")
        create = "CREATE TABLE \(name) (\(declarations))"
        let written = columns.filter { $0.value != nil }.map(\.name)
        let places = written.map { _ in "?" }.joined(separator: ", ")
        insert = "\(conflict.rawValue) INTO \(name) (\(written.joined(separator: ", "))) VALUES (\(places))"
        values = columns.compactMap(\.value)
    }

    func arguments(for entry: Entry) -> StatementArguments { StatementArguments(row: values) { $0(entry) } }
}

extension StatementArguments {
    /// The values of a row, in order. A sequence of values that are all of one type is read by GRDB with a key path, which
    /// takes longer than the binding does; it is told here that each may be of another.
    init<Source: Sequence>(row: Source, _ value: (Source.Element) -> DatabaseValue?) {
        self.init(row.compactMap { element -> (any DatabaseValueConvertible)?? in value(element).map { .some($0) } })
    }
}
