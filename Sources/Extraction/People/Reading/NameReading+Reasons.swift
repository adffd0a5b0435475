extension NameReading {
    /// The titles and roles right before a name, as in the text; nil where there are none.
    func title(of name: Found) -> String? {
        let end = name.tokens.lowerBound
        var start = end
        while start > 0, !text.tokens[start].startsSentence, isTitleToken(start - 1) { start -= 1 }
        while start < end, text.tokens[start].kind == .punctuation { start += 1 }
        guard start < end else { return nil }
        return text.text(text.byteRange(ofTokens: start..<end))
    }

    private func isTitleToken(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.isMark(.fullStop) { return index > 0 && text.tokens[index - 1].traits.contains(.abbreviated) }
        return token.kind == .word && !classes[index].isDisjoint(with: [.honorific, .title, .role])
    }

    /// The strongest reason to take a name for a person's.
    func rule(of name: Found) -> PersonRule {
        let first = units[name.units.lowerBound].classes
        let all = name.units.reduce(into: WordClass()) { $0.formUnion(units[$1].classes) }
        let before = TokenNeighbour.before(name.tokens.lowerBound, text, classes)
        let after = TokenNeighbour.after(name.tokens.upperBound, text, classes)
        if !before.near.isDisjoint(with: [.honorific, .title, .role]) || before.near == [.fullStop] { return .title }
        if !first.isDisjoint(with: .anyGiven) { return .givenName }
        if name.units.count > 1, first.contains(.eastAsianFamily) { return .familyNameFirst }
        if name.units.count > 1, all.contains(.initial) { return .initial }
        return contextRule(before, after)
    }

    private func contextRule(_ before: TokenNeighbour, _ after: TokenNeighbour) -> PersonRule {
        if !after.near.isDisjoint(with: [.comma, .leftParenthesis]),
            !after.far.isDisjoint(with: [.number, .role, .life])
        {
            return .apposition
        }
        if !before.near.union(after.near).isDisjoint(with: [.speech]) { return .speech }
        if before.near.contains(.kinship) || !after.near.isDisjoint(with: [.human, .pastEnding]) { return .action }
        return .context
    }
}
