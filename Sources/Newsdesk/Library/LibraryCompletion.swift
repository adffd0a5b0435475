internal import Archive
internal import EventModel

/// Ways to go on with what is typed on a command line, from a library's index as it was left: nothing is read anew.
public enum LibraryCompletion {
    private static let limit = 200

    /// The ids of events that begin like this.
    public static func events(in root: String, beginning: String) -> [String] {
        guard let chronology = Chronology.last(root), let result = try? chronology.results() else { return [] }
        let rows = (try? chronology.rows(0..<min(result.count, 20_000), of: result)) ?? []
        return Array(rows.lazy.map(\.id.name).filter { $0.hasPrefix(beginning) }.prefix(limit))
    }

    /// The names of people that match.
    public static func people(in root: String, beginning: String) -> [String] {
        let hits = try? Chronology.last(root)?.people(matching: beginning, limit: limit, withParts: false)
        return (hits ?? []).map(\.summary.person.name)
    }

    /// The fields of a query and their values.
    public static func queries(in root: String, beginning: String) -> [String] {
        let found = try? Chronology.last(root)?.completions(
            for: beginning, at: beginning.unicodeScalars.count, limit: limit)
        return (found ?? []).map(\.text)
    }
}
