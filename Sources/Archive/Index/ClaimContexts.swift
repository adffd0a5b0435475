internal import EventModel
internal import GRDB
internal import LibraryFiles

/// What must be known to compare the claims of events. For a few events only those people are looked up of whom the
/// claims speak; for many everyone is read once.
final class ClaimContexts {
    private static let few = 200
    /// The connection on which it asks; whoever keeps this between reads gives it the one of now.
    var db: Database
    private var asked = 0
    private var everyone: ClaimContext?
    private var origins: [ArticleID: ArticleID]?
    private var bare: ClaimContext?

    /// `origins`, where they are known already, say of which article each reprint is one.
    init(_ db: Database, origins: [ArticleID: ArticleID]? = nil) {
        self.db = db
        self.origins = origins
    }

    /// Forgets what it knows, as articles or people have changed.
    func reset() {
        (everyone, origins, bare) = (nil, nil, nil)
    }

    /// What matters for one event.
    func context(for event: Event) throws -> ClaimContext {
        guard event.citations.contains(where: { !$0.claims.isEmpty }) else { return try withoutPeople() }
        if let everyone { return everyone }
        asked += 1
        guard asked > Self.few else {
            return ClaimContext(derivedFrom: try knownOrigins(), people: try people(namedIn: event))
        }
        let context = ClaimContext(derivedFrom: try knownOrigins(), people: try Person.all(in: db))
        everyone = context
        return context
    }

    /// What matters where no names are compared.
    func withoutPeople() throws -> ClaimContext {
        if let bare { return bare }
        let context = ClaimContext(derivedFrom: try knownOrigins())
        bare = context
        return context
    }

    private func knownOrigins() throws -> [ArticleID: ArticleID] {
        if let origins { return origins }
        let found = try db.origins()
        origins = found
        return found
    }

    /// Everyone with a name that has the words of a claim's value in a row, which is everyone of that name and more.
    private func people(namedIn event: Event) throws -> [Person] {
        let texts = event.attributedClaims.flatMap { [$0.claim.value, $0.claim.attributedTo].compactMap { $0 } }
        let sql = """
            SELECT DISTINCT person.* FROM nameText JOIN name ON name.key = nameText.rowid
            JOIN person ON person.term = name.term WHERE nameText MATCH ?
            """
        let statement = try db.cachedStatement(sql: sql)
        var found: Set<Person> = []
        for text in Set(texts + texts.map(Self.withoutArticle)) {
            for row in try Row.fetchAll(statement, arguments: [TextPattern.phrase(text)]) { found.insert(Person(row)) }
        }
        return Array(found)
    }

    private static func withoutArticle(_ text: String) -> String {
        let words = text.folded.split(separator: " ")
        let isArticle = words.count > 1 && ["a", "an", "the"].contains(words[0])
        return isArticle ? words.dropFirst().joined(separator: " ") : text
    }
}

extension Database {
    /// Of which article each reprint is one, and each near-copy until a curator says otherwise.
    func origins() throws -> [ArticleID: ArticleID] {
        var found: [ArticleID: ArticleID] = [:]
        let sql = """
            SELECT id, derivedFrom AS origin FROM article WHERE derivedFrom IS NOT NULL AND derivedFrom <> id
            UNION ALL SELECT article.id, original.id FROM article JOIN article AS original ON original.key = article.copyOf
            WHERE article.copyOf IS NOT NULL AND article.derivedFrom IS NULL
            """
        let rows = try Row.fetchCursor(self, sql: sql)
        while let row = try rows.next() { found[ArticleID(row["id"])] = ArticleID(row["origin"]) }
        return found
    }
}
