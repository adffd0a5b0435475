internal import Archive

/// A query that cannot be understood, with the place marked below it.
struct QueryRefusal: Error, CustomStringConvertible {
    let query: String
    let error: QueryError

    var description: String {
        let marks = String(repeating: "^", count: max(1, error.range.count))
        let indent = String(repeating: " ", count: error.position)
        return "the query is wrong at character \(error.position + 1): \(error)\n  \(query)\n  \(indent)\(marks)"
    }

    /// The meaning of a line.
    static func parse(_ line: String) throws(QueryRefusal) -> Query {
        do throws(QueryError) {
            return try Query(line)
        } catch {
            throw QueryRefusal(query: line, error: error)
        }
    }
}
