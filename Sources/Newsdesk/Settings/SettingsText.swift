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
        for (index, line) in SettingsText.lines(of: text).enumerated() {
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

    /// The first header of a table whose name begins with what no name does; nil where all begin rightly. There toml++ does
    /// not say what is wrong, it ends the program.
    static func wrongHeader(in text: String) -> Place? {
        for (index, line) in lines(of: text).enumerated() {
            // A byte order mark is nothing to the parser.
            var rest = line.unicodeScalars.drop { isBlank($0) || $0 == "\u{FEFF}" }
            guard rest.popFirst() == "[" else { continue }
            if rest.first == "[" { rest.removeFirst() }
            rest = rest.drop(while: isBlank)
            guard let first = rest.first, beginsName(first) || first == "]" else {
                return Place(line: index + 1, column: line.unicodeScalars.count - rest.count + 1)
            }
        }
        return nil
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

    private static func beginsName(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            || "-_\"'".unicodeScalars.contains(scalar)
    }

    /// The parts of `keys.article` and `"keys"`.
    private static func names(in text: Substring) -> [String] {
        text.split(separator: ".").map { part in
            part.trimmingPrefix { $0 == " " || $0 == "\t" }.filter { !"\"' \t".contains($0) }
        }
    }
}
