/// What must be known beyond an event to compare its claims: which articles are reprints, and who has which names.
public struct ClaimContext: Sendable {
    private var derivedFrom: [ArticleID: ArticleID]
    private var names: [String: String]

    /// A context from what each article is a reprint of and from the people known.
    public init(derivedFrom: [ArticleID: ArticleID] = [:], people: some Sequence<Person> = []) {
        self.derivedFrom = derivedFrom
        names = Self.names(of: people)
    }

    /// A context from the articles and people of a library.
    public init(articles: some Sequence<Article>, people: some Sequence<Person> = []) {
        var derivedFrom: [ArticleID: ArticleID] = [:]
        for article in articles { derivedFrom[article.id] = article.derivedFrom }
        self.init(derivedFrom: derivedFrom, people: people)
    }

    /// The article that a reprint goes back to, through reprints of reprints; in a circle the first by name.
    public func origin(of article: ArticleID) -> ArticleID {
        guard !derivedFrom.isEmpty else { return article }
        var chain = [article]
        while let last = chain.last, let next = derivedFrom[last] {
            if let start = chain.firstIndex(of: next) { return chain[start...].min() ?? article }
            chain.append(next)
        }
        return chain.last ?? article
    }

    /// What two names or words are compared by: folded, without full stops, quotes and an article in front, and one
    /// name for all names of a person.
    func key(of text: String) -> String {
        let key = Self.bareKey(of: text)
        return names[key] ?? key
    }

    private static func bareKey(of text: String) -> String {
        let words = text.folded.split { $0 == " " || $0 == "." || $0 == "\"" }
        let isArticle = words.count > 1 && ["a", "an", "the"].contains(words.first)
        return (isArticle ? words.dropFirst() : words[...]).joined(separator: " ")
    }

    /// Weak aliases count only where they name one person.
    private static func names(of people: some Sequence<Person>) -> [String: String] {
        var strong: [String: Set<String>] = [:]
        var weak: [String: Set<String>] = [:]
        for person in people {
            let name = bareKey(of: person.name)
            for alias in [person.id.name, person.name] + person.aliases {
                strong[bareKey(of: alias), default: []].insert(name)
            }
            for alias in person.weakAliases { weak[bareKey(of: alias), default: []].insert(name) }
        }
        return weak.merging(strong) { $1 }.compactMapValues { $0.count == 1 ? $0.first : nil }
    }
}
