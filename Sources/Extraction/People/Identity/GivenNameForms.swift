/// Given names with what they are shortened to.
struct FamiliarForms: Sendable {
    private var groups = WordTable<[Int]>()

    /// Those of all languages: a person is named in several.
    static let shared = FamiliarForms([EnglishWords.familiarForms, SpanishWords.familiarForms])

    /// Expects lists of one name with its familiar forms a line.
    init(_ lists: [WordList]) {
        for (index, line) in lists.flatMap(\.lines).enumerated() {
            for name in line.split(separator: " ") {
                let hash = WordHash.of(String(name))
                groups.insert((groups[hash] ?? []) + [index], for: hash)
            }
        }
    }

    /// Whether two given names, as `WordHash`, can be one: Bill and William.
    func same(_ left: UInt64, _ right: UInt64) -> Bool {
        guard let mine = groups[left], let theirs = groups[right] else { return false }
        return mine.contains { theirs.contains($0) }
    }
}
