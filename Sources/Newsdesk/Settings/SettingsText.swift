/// The text of a file of settings, in which the places of its names are found.
struct SettingsText {
    /// Line and column, from 1.
    struct Place: Comparable {
        var line: Int
        var column: Int
        static func < (left: Place, right: Place) -> Bool { (left.line, left.column) < (right.line, right.column) }
    }

    private let places: [[String]: Place]

    init(_ text: String) {
        var places: [[String]: Place] = [:]
        var table: [String] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let indent = line.prefix { $0 == " " || $0 == "\t" || $0 == "[" }
            let rest = line.dropFirst(indent.count)
            let isHeader = indent.contains("[")
            guard let end = rest.firstIndex(of: isHeader ? "]" : "=") else { continue }
            let names = SettingsText.names(in: rest[..<end])
            if isHeader { table = names }
            let name = isHeader ? names : table + names
            if places[name] == nil { places[name] = Place(line: index + 1, column: indent.count + 1) }
        }
        self.places = places
    }

    /// Where an entry stands, or the table in which it is; the first line where neither is found.
    func place(of names: [String]) -> Place {
        guard !names.isEmpty else { return Place(line: 1, column: 1) }
        return places[names] ?? place(of: names.dropLast())
    }

    /// The parts of `keys.article` and `"keys"`.
    private static func names(in text: Substring) -> [String] {
        text.split(separator: ".").map { part in
            part.trimmingPrefix { $0 == " " || $0 == "\t" }.filter { !"\"' \t".contains($0) }
        }
    }
}
