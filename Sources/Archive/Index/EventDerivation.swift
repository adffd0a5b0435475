internal import EventModel
internal import GRDB
internal import LibraryFiles

/// What the index works out of an event and of what it refers to.
struct EventDerivation: Equatable {
    var sources: Int
    var isDisputed: Bool
    var hasClaims: Bool
    var position: TimelinePosition
    /// The last day it can mean, in days since 1970; `Int64.max` where it is open.
    var upper: Int64
    /// Whether its days are not simply those from the first to the last, so that each has to be looked at.
    var isOdd: Bool
    /// A hash of the header's text.
    var header: Int64
    /// Quotes from paragraphs that the library does not have; nil where it has them all.
    var loose: String?

    /// Whether two derivations stand at the same place in the timeline, under the same header.
    func isAtSamePlace(as other: EventDerivation) -> Bool {
        position == other.position && header == other.header
    }
}

extension EventDerivation {
    init(_ row: Row) {
        self.init(
            sources: row["sources"], isDisputed: row["disputed"], hasClaims: row["claims"],
            position: TimelinePosition(day: row["day"], extent: row["extent"], clock: row["clock"], id: row["id"]),
            upper: row["upper"], isOdd: row["odd"], header: row["header"], loose: row["loose"])
    }
}

/// Hashes of the headers of dates, each worked out once.
struct HeaderHashes {
    private var hashes: [String: Int64] = [:]

    mutating func hash(of date: EDTFDate?) -> Int64 {
        let key = date?.text ?? ""
        if let hash = hashes[key] { return hash }
        let hash = StableHash(TimelineGroup.header(of: date)).value
        if hashes.count > 50_000 { hashes = [:] }
        hashes[key] = hash
        return hash
    }
}

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
            SELECT id, derivedFrom FROM article WHERE derivedFrom IS NOT NULL AND derivedFrom <> id
            UNION ALL SELECT article.id, original.id FROM article JOIN article AS original ON original.key = article.copyOf
            WHERE article.copyOf IS NOT NULL AND article.derivedFrom IS NULL
            """
        let rows = try Row.fetchCursor(self, sql: sql)
        while let row = try rows.next() { found[ArticleID(row[0])] = ArticleID(row[1]) }
        return found
    }
}

/// Words as the full-text index understands them.
enum TextPattern {
    /// The words in a row, folded and spaced as the index has them; the last one need only begin so where it is a prefix.
    static func phrase(_ text: String, isPrefix: Bool = false) -> String {
        "\"" + FoldedText(text).spaced.replacing("\"", with: " ") + "\"" + (isPrefix ? "*" : "")
    }

    /// The same for a term of a query.
    static func phrase(_ term: QueryTerm) -> String { phrase(term.text, isPrefix: term.isPrefix) }

    /// All words, in any order; nil where there is none.
    static func words(_ term: QueryTerm, arePrefixes: Bool) -> String? {
        let words = term.text.split { $0.isWhitespace || $0 == "-" }
        guard !words.isEmpty else { return nil }
        return words.map { phrase(String($0), isPrefix: arePrefixes) }.joined(separator: " AND ")
    }
}
