internal import Archive
internal import Terminal

/// A query that cannot be understood, with the place marked below it.
struct QueryRefusal: Error, CustomStringConvertible {
    let query: String
    let error: QueryError

    var description: String {
        let before = text(0..<error.position)
        let marked = DisplayText.width(of: text(error.range))
        let marks =
            String(repeating: " ", count: DisplayText.width(of: before)) + String(repeating: "^", count: max(1, marked))
        return
            "the query is wrong at character \(before.count + 1): \(error)\n  \(DisplayText.visible(query))\n  \(marks)"
    }

    private func text(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(Array(query.unicodeScalars)[range]))
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
