internal import EventModel
internal import GRDB

/// A way to go on with a query.
public struct Completion: Hashable, Sendable {
    /// What it replaces, in code points of the line.
    public var range: Range<Int>
    /// What stands there then: `person:ana-good`.
    public var text: String
    /// What it means, in words: a name; nil where the text says it.
    public var label: String?
    /// How many events have it, or for a source how many articles; nil for fields and states.
    public var count: Int?

    /// A way to go on.
    public init(range: Range<Int>, text: String, label: String? = nil, count: Int? = nil) {
        self.range = range
        self.text = text
        self.label = label
        self.count = count
    }
}

extension Chronology {
    /// How the word before the cursor (in code points) can go on: fields by name; people, places, tags and sources by the
    /// beginnings of their words, the most frequent first. A bare word is also looked for among all of these.
    public func completions(for line: String, at cursor: Int, limit: Int = 20) throws -> [Completion] {
        guard let place = QueryCursor(line, at: cursor) else { return [] }
        return try index.read { db in
            let completer = Completer(db: db, place: place, limit: limit)
            let found = try place.field.map { try completer.values(of: $0) } ?? completer.anything()
            return Array(found.prefix(limit))
        }
    }
}

/// Looks up ways to go on.
private struct Completer {
    let db: Database
    let place: QueryCursor
    let limit: Int

    func anything() throws -> [Completion] {
        let fields = QueryField.allCases.filter { $0.rawValue.hasPrefix(place.typed.lowercased()) }
        let names = fields.map { Completion(range: place.range, text: $0.rawValue + ":") }
        guard !place.typed.isEmpty else { return names }
        let values = try [QueryField.person, .place, .tag, .source].flatMap { try self.values(of: $0) }
        return names + values.sorted { ($1.count ?? 0) < ($0.count ?? 0) }
    }

    func values(of field: QueryField) throws -> [Completion] {
        switch field {
        case .person: try terms(.person) { .person($0) }
        case .place: try terms(.place) { .place($0) }
        case .tag: try terms(.tag) { .tag($0) }
        case .source: try sources()
        case .state: states()
        case .top: [10, 30, 100].map { completion(.top($0)) }.filter { $0.text.hasPrefix("top:" + place.typed) }
        case .date: []
        }
    }

    private func states() -> [Completion] {
        QueryState.allCases.filter { $0.rawValue.hasPrefix(place.typed.lowercased()) }
            .map { completion(.state($0)) }
    }

    private func completion(_ query: Query, label: String? = nil, count: Int? = nil) -> Completion {
        Completion(range: place.range, text: query.description, label: label, count: count)
    }

    /// The terms with a name whose words begin as typed; all where nothing was typed.
    private func terms(_ kind: TermKind, _ query: (QueryTerm) -> Query) throws -> [Completion] {
        let sql = """
            SELECT term.name, person.name AS label, frequency FROM term LEFT JOIN person ON person.term = term.key
            WHERE kind = ? AND frequency > 0 \(match) ORDER BY frequency DESC, term.name LIMIT ?
            """
        return try rows(sql, kind).map { row in
            let name: String = row["name"]
            return completion(query(QueryTerm(name)), label: row["label"], count: row["frequency"])
        }
    }

    /// Publishers, with how many articles they published.
    private func sources() throws -> [Completion] {
        let sql = """
            SELECT term.name, (SELECT count(*) FROM article WHERE publisher = term.name) AS count
            FROM term WHERE kind = ? AND count > 0 \(match) ORDER BY count DESC, term.name LIMIT ?
            """
        return try rows(sql, .publisher).map { completion(.source(QueryTerm($0["name"])), count: $0["count"]) }
    }

    private var pattern: String? { TextPattern.words(QueryTerm(place.typed), arePrefixes: true) }

    private var match: String {
        guard pattern != nil else { return "" }
        return """
            AND term.key IN
            (SELECT term FROM nameText JOIN name ON name.key = nameText.rowid WHERE nameText MATCH ?)
            """
    }

    private func rows(_ sql: String, _ kind: TermKind) throws -> [Row] {
        let matched: StatementArguments = pattern.map { [$0] } ?? []
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [kind.rawValue] + matched + [limit])
    }
}
