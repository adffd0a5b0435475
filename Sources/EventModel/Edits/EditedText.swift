extension String {
    /// Without white space at its ends; it must be one line with something in it.
    func asLine(_ field: String) throws(EditRefusal) -> String {
        guard let line = try asOptionalLine(field) else { throw .empty(field: field) }
        return line
    }

    /// Without white space at its ends; nil where nothing is left.
    func asOptionalLine(_ field: String) throws(EditRefusal) -> String? {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        guard !rest.contains(where: \.isNewline) else { throw .severalLines(field: field) }
        return rest.isEmpty ? nil : String(rest)
    }

    /// Without empty lines at its ends, its lines ended by line feeds.
    var withoutOuterEmptyLines: String {
        let lines = split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        let isEmpty = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
        var rest = lines[...].drop(while: isEmpty)
        while let last = rest.last, isEmpty(last) { rest.removeLast() }
        return rest.joined(separator: "\n")
    }
}

extension [String] {
    /// Each without white space at its ends, none empty, none twice.
    func asLines(_ field: String) throws(EditRefusal) -> [String] {
        var lines: [String] = []
        for text in self {
            guard let line = try text.asOptionalLine(field), !lines.contains(line) else { continue }
            lines.append(line)
        }
        return lines
    }
}

extension EventID {
    /// An id for an event of this date and title: `2026-01-27-consulate-attempt`.
    public init(date: EDTFDate?, title: String) {
        let day = date.map { $0.text.unicodeScalars.map { Self.isPlain($0) ? Character($0) : "-" } } ?? []
        let parts = [String(day), title.stem].filter { !$0.isEmpty }
        self.init(parts.isEmpty ? "event" : parts.joined(separator: "-"))
    }

    fileprivate static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
}

extension PersonID {
    /// An id for a person of this name: `ada-moser`.
    public init(naming name: String) {
        self.init(name.stem.isEmpty ? "person" : name.stem)
    }
}

extension String {
    /// The first words, folded and joined by hyphens.
    fileprivate var stem: String {
        let words = folded.unicodeScalars.split { !EventID.isPlain($0) || $0 == "-" }
        var stem = words.prefix(7).map { String($0) }.joined(separator: "-")
        while stem.utf8.count > 60 { stem.removeLast() }
        return stem
    }
}
