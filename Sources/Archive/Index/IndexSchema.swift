internal import EventModel
internal import GRDB
internal import LibraryFiles

/// The tables of the index. It is derived from the files and may be deleted at any time.
///
/// An event's `key` never changes while its file does not. What an event has (people, tags, a place, cited paragraphs)
/// are terms; a posting lists the events that have a term, by role or paragraph, in order, as 32-bit keys.
enum IndexSchema {
    /// "Date" in ASCII: tells our files from other programs'.
    static let applicationID = 0x4461_7465

    /// What the file says of itself: by which rules it was filled, and a hash of its tables, so that one with other tables
    /// or contents is made anew.
    static let userVersion = number(of: statements, rules: RuleVersions.reading)

    /// 31 bits, the highest of them for the rules.
    static func number(of statements: [String], rules: Int) -> Int {
        rules << 24 | Int(StableHash(statements.joined(separator: ";")).value & 0xFF_FFFF)
    }

    static let statements = tables + texts + indexes + eventIndexes

    static func create(_ db: Database) throws {
        for statement in statements { try db.execute(sql: statement) }
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(userVersion)")
    }

    /// Lets the text indexes gather more in memory before they write, and leaves the indexes of events to be made when all
    /// are there, as long as everything is read at once.
    static func prepareForMuch(_ db: Database) throws {
        for statement in eventIndexes {
            try db.execute(sql: "DROP INDEX \(statement.split(separator: " ")[2])")
        }
        for table in textTables {
            try db.execute(sql: "INSERT INTO \(table) (\(table), rank) VALUES ('hashsize', 33554432)")
        }
    }

    /// Whether the events can be looked up by what they have.
    static func areEventsIndexed(_ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = 'eventID'") != nil
    }

    /// Makes the indexes of events.
    static func indexEvents(_ db: Database) throws {
        for statement in eventIndexes { try db.execute(sql: statement) }
    }

    /// Merges what the text indexes wrote piece by piece, and goes back to small steps.
    static func settle(_ db: Database) throws {
        for table in textTables {
            try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('optimize')")
            try db.execute(sql: "INSERT INTO \(table) (\(table), rank) VALUES ('hashsize', 1048576)")
        }
    }

    private static let textTables = ["eventText", "paragraphText", "nameText"]

    private static let tables = [
        "CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID",
        // Not in meta: whoever looks for another name there would read all of it to compare the key.
        "CREATE TABLE names (key INTEGER PRIMARY KEY, packed BLOB NOT NULL)",
        "CREATE TABLE listing (part INTEGER PRIMARY KEY, numbers BLOB NOT NULL)",
        "CREATE TABLE told (key INTEGER PRIMARY KEY)",
        "CREATE TABLE timeline (part INTEGER PRIMARY KEY, events BLOB NOT NULL, runs BLOB NOT NULL)",
        FileEntry.table.create, FindingEntry.table.create,
        """
        CREATE TABLE term (key INTEGER PRIMARY KEY, kind INTEGER NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
        frequency INTEGER NOT NULL DEFAULT 0)
        """,
        "CREATE TABLE name (key INTEGER PRIMARY KEY, term INTEGER NOT NULL, folded TEXT NOT NULL)",
        "CREATE TABLE posting (key INTEGER PRIMARY KEY, events BLOB NOT NULL)",
        PersonEntry.table.create, ArticleEntry.table.create, ParagraphEntry.table.create, EventEntry.table.create,
        Person.suggestedTable.create,
        // The sketches of articles and, for each band of one, its articles in the order in which they may be the original.
        "CREATE TABLE sketch (article INTEGER PRIMARY KEY, day INTEGER NOT NULL, tie INTEGER NOT NULL, sketch BLOB NOT NULL)",
        """
        CREATE TABLE likeness (band INTEGER, day INTEGER, tie INTEGER, article INTEGER,
        PRIMARY KEY (band, day, tie, article)) WITHOUT ROWID
        """,
        """
        CREATE TABLE suggestion (key INTEGER PRIMARY KEY, json BLOB NOT NULL, keys BLOB NOT NULL, people TEXT NOT NULL,
        event INTEGER)
        """,
        "CREATE TABLE record (key INTEGER PRIMARY KEY, json BLOB NOT NULL)",
    ]

    private static let texts = [
        "CREATE VIRTUAL TABLE nameText USING fts5(text, content='', prefix='1 2 3', \(tokenizer))",
        "CREATE VIRTUAL TABLE paragraphText USING fts5(text, content='', \(tokenizer))",
        "CREATE VIRTUAL TABLE eventText USING fts5(title, notes, loose, content='', columnsize=0, \(tokenizer))",
    ]

    /// Vowels that are written onto letters are parts of words as well.
    private static let tokenizer = "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\""

    private static let indexes = [
        "CREATE INDEX fileSidecar ON file(sidecar) WHERE sidecar IS NOT NULL",
        "CREATE INDEX findingFile ON finding(file)",
        "CREATE UNIQUE INDEX termName ON term(kind, name)",
        "CREATE INDEX termFolded ON term(kind, folded)",
        "CREATE INDEX termEvents ON term(kind, frequency)",
        "CREATE INDEX nameTerm ON name(term)",
        "CREATE INDEX personPlace ON person(place)",
        "CREATE UNIQUE INDEX suggestedPersonID ON suggestedPerson(id)",
        "CREATE INDEX articleFile ON article(file)",
        "CREATE INDEX articleOwn ON article(own)",
        "CREATE UNIQUE INDEX articleID ON article(id)",
        "CREATE INDEX articlePublisher ON article(publisher)",
        "CREATE INDEX articleTime ON article(undated, day, precision, upper, published, id)",
        "CREATE INDEX articleOrigin ON article(derivedFrom) WHERE derivedFrom IS NOT NULL",
        "CREATE INDEX articleCopy ON article(copyOf) WHERE copyOf IS NOT NULL",
    ]

    /// What a condition asks stands in its index too: SQLite looks no further then to count what it holds.
    private static let eventIndexes = [
        "CREATE INDEX eventID ON event(id)",
        "CREATE INDEX eventFile ON event(file)",
        "CREATE INDEX eventHidden ON event(id) WHERE NOT listed",
        "CREATE INDEX eventSuggested ON event(key, status, listed) WHERE status = 1 AND listed",
        "CREATE INDEX eventDisputed ON event(key, disputed, listed) WHERE disputed AND listed",
        "CREATE INDEX eventPlanned ON event(key, planned, listed) WHERE planned AND listed",
        "CREATE INDEX eventOdd ON event(key, odd, listed) WHERE odd AND listed",
        "CREATE INDEX eventLong ON event(upper, day) WHERE upper > day AND listed",
    ]
}
