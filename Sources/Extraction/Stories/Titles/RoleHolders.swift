/// Whom "the rapper" or "the doctor" means in an article: the only person whose name it gives with that role.
struct RoleHolders: Sendable {
    /// A person of the article for each role; -1 where several have it.
    private var holders = WordTable<Int>()

    init(_ people: [PersonMention]) {
        for (index, person) in people.enumerated() {
            for role in Self.roles(of: person) {
                if let known = holders[role], known < 0 || people[known].key != person.key {
                    holders.insert(-1, for: role)
                } else {
                    holders.insert(index, for: role)
                }
            }
        }
    }

    /// Who has a role; nil where nobody or several do.
    func holder(of role: UInt64) -> Int? { holders[role].flatMap { $0 >= 0 ? $0 : nil } }

    /// The last word before the name, and what it is short for.
    private static func roles(of person: PersonMention) -> [UInt64] {
        guard let title = person.title?.lowercased().split(separator: " ").last else { return [] }
        let word = title.hasSuffix(".") ? String(title.dropLast()) : String(title)
        return [word, TitleWords.shortTitles[word]].compactMap(\.self).map { WordHash.of($0) }
    }
}

extension StoryText {
    /// The only person of an article whom "the" and a role mean before a verb or a genitive: "the doctor pleaded", "the
    /// doctor's house".
    func holder(at token: Int) -> (bytes: Range<Int>, person: Int)? {
        guard token + 2 < text.tokens.count, text.tokens[token].hash == Word.the, !text.tokens[token + 1].isCapitalized,
            let person = roles.holder(of: text.tokens[token + 1].hash), endsPhrase(token + 2)
        else { return nil }
        return (Int(text.tokens[token].start)..<Int(text.tokens[token + 1].end), person)
    }

    /// Whether no noun phrase goes on at a token.
    private func endsPhrase(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.isMark(.apostrophe) { return true }
        let form = TriggerWords.shared.lexicon.longestMatch(in: text.tokens, at: index)?.value.form
        return FactualityWords.auxiliaries[token.hash] != nil || FactualityWords.adverbs[token.hash] != nil
            || form == .past || form == .thirdPerson || CueVerbs.lexicon[token.hash] != nil
    }
}
