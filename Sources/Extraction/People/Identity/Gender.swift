/// What a title or a given name tells of a person.
enum Gender: Sendable {
    case woman, man
}

extension NameReading {
    /// What the titles before a name, or the given name of its person, tell; nil where they tell nothing.
    func gender(of person: DocumentPersons.Person, _ name: Found) -> Gender? {
        let title = title(of: name).map { TokenizedText($0).tokens.compactMap { language.genders[$0.hash] } } ?? []
        return title.last ?? NameParts(person.name).given.flatMap { language.genders[$0] }
    }

    /// What the title right before a name, or its given name, tells; nil where they tell nothing.
    func gender(of name: Found, _ parts: NameParts) -> Gender? {
        var index = name.tokens.lowerBound - 1
        while index >= 0, text.tokens[index].isMark(.fullStop) { index -= 1 }
        if index >= 0, index + 3 > name.tokens.lowerBound, text.tokens[index].kind == .word,
            !classes[index].isDisjoint(with: [.honorific, .title, .role, .kinship]),
            let told = language.genders[text.tokens[index].hash]
        {
            return told
        }
        return parts.given.flatMap { language.genders[$0] }
    }
}
