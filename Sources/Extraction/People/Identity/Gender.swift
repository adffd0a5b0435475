/// What a title or a given name tells of a person.
enum Gender: Sendable {
    case woman, man
}

extension PersonMention {
    /// What its title, or the given name of its person, tells; nil where they tell nothing.
    var gender: Gender? {
        let genders = PersonLanguage.english.genders
        let title = self.title.map { TokenizedText($0).tokens.compactMap { genders[$0.hash] } } ?? []
        return title.last ?? NameParts(name).given.flatMap { genders[$0] }
    }
}

extension NameReading {
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
