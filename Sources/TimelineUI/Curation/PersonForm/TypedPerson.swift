internal import EventModel

/// One of the people in a line of the form `Name (role); Name (role)`.
struct TypedPerson: Hashable, Sendable {
    var name: String
    var role: String?
    /// Where the name stands in the line, in code points.
    var range: Range<Int>

    /// The people of a line. A semicolon in brackets is part of a role, as long as all brackets are closed.
    static func people(in text: String) -> [TypedPerson] {
        let scalars = Array(text.unicodeScalars)
        let isBalanced = scalars.count { $0 == "(" } == scalars.count { $0 == ")" }
        var depth = 0
        var start = 0
        var people: [TypedPerson] = []
        for index in 0...scalars.count {
            let scalar = index < scalars.count ? scalars[index] : ";"
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth -= 1 }
            guard scalar == ";", depth <= 0 || !isBalanced || index == scalars.count else { continue }
            if let person = TypedPerson(scalars, start..<index) { people.append(person) }
            start = index + 1
        }
        return people
    }

    /// The person in one piece of a line; nil where it is empty. The role stands in the last brackets.
    private init?(_ scalars: [Unicode.Scalar], _ piece: Range<Int>) {
        let piece = scalars.trimming(piece)
        guard !piece.isEmpty else { return nil }
        let bracket = Self.bracket(in: scalars, piece)
        let before = scalars.trimming(piece.lowerBound..<(bracket ?? piece.upperBound))
        range = before.isEmpty ? piece : before
        name = scalars.text(range)
        guard let bracket, !before.isEmpty else { return }
        let end = scalars[piece.upperBound - 1] == ")" ? piece.upperBound - 1 : piece.upperBound
        let role = scalars.text(scalars.trimming(bracket + 1..<max(bracket + 1, end)))
        self.role = role.isEmpty ? nil : role
    }

    /// Where the brackets of the role begin: they end the piece, or are still open.
    private static func bracket(in scalars: [Unicode.Scalar], _ piece: Range<Int>) -> Int? {
        guard scalars[piece.upperBound - 1] == ")" else {
            guard let open = piece.last(where: { scalars[$0] == "(" }) else { return nil }
            return scalars[open..<piece.upperBound].contains(")") ? nil : open
        }
        var depth = 0
        return piece.last { index in
            if scalars[index] == ")" { depth += 1 }
            if scalars[index] == "(" { depth -= 1 }
            return depth == 0
        }
    }
}

extension TypedPerson {
    /// People as a line to edit; a name that would be read as something else is written as its id.
    static func line(of parts: [Participation], people: [PersonID: Person]) -> String {
        let names = parts.map { people[$0.person]?.name ?? $0.person.name }
        return zip(parts, names).map { part, name in
            let isAmbiguous = Set(zip(parts, names).filter { $0.1 == name }.map(\.0.person)).count > 1
            let isPlain = TypedPerson.people(in: name).map(\.name) == [name]
            return (isPlain && !isAmbiguous ? name : part.person.name) + (part.role.map { " (\($0))" } ?? "")
        }.joined(separator: "; ")
    }
}

extension [Unicode.Scalar] {
    /// The range without blanks at its ends.
    fileprivate func trimming(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first(where: { !self[$0].properties.isWhitespace }),
            let last = range.last(where: { !self[$0].properties.isWhitespace })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }

    fileprivate func text(_ range: Range<Int>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: self[range])
        return text
    }
}
