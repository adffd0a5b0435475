public import EventModel

extension Library {
    /// What could not be read, and what cannot be right between the files, as grave as `severity` or graver, in order.
    ///
    /// Two sources that disagree are no finding; a conclusion that none of them supports is. What may well be as it
    /// should be (an article without a date) is a note.
    public func check(from severity: Finding.Severity = .warning) -> [Finding] {
        let context = CheckContext(self)
        var found = findings
        for event in events {
            for rule in CheckContext.eventRules {
                found += rule.remarks(on: event, in: context).map { finding($0, event) }
            }
        }
        examineQuotes { quote in
            if let remark = QuoteRemark.remark(on: quote) { found.append(finding(remark, quote.event)) }
        }
        found += PeopleRule.findings(in: self) + ArticleRule.findings(in: self)
        return found.filter { $0.severity >= severity }.sorted()
    }

    /// A remark with its place.
    func finding(_ remark: Remark, _ event: Event) -> Finding {
        let location = sources.location(of: remark.field, in: event.id)
        return Finding(
            path: location?.path ?? event.path ?? event.id.name, line: location?.position.line,
            column: location?.position.column, rule: remark.rule, message: remark.message, severity: remark.severity)
    }
}

/// What is to be said of an event or of one of its values.
struct Remark: Equatable {
    var rule: String
    var severity = Finding.Severity.warning
    /// Which value; nil for the event as a whole.
    var field: EventField?
    var message: String
}

/// Something that must be true of every event.
protocol EventRule: Sendable {
    /// Where it is not true of this one.
    func remarks(on event: Event, in context: CheckContext) -> [Remark]
}

/// What the rules have to know of the library beside the event.
struct CheckContext {
    /// The rules that need no text of an article.
    static let eventRules: [any EventRule] = [
        LinkRule(), ZoneRule(), TimeRule(), ConclusionRule(), WeekdayRule(), ClaimRule(), ResolutionRule(),
        CitationRule(), PassageRule(),
    ]

    let articles: [ArticleID: Article]
    let people: Set<PersonID>
    let claims: ClaimContext
    let zone: String?

    init(_ library: Library) {
        articles = Dictionary(library.articles.map { ($0.id, $0) }) { first, _ in first }
        people = Set(library.people.map(\.id))
        claims = ClaimContext(articles: library.articles, people: library.people)
        zone = library.information.zone
    }

    /// How a source is named in a sentence: its publisher, and its id where that is another.
    func name(of article: ArticleID) -> String {
        articles[article].map(SourceName.of) ?? article.name
    }
}

/// Names sources in sentences.
enum SourceName {
    /// `Daily Beast (daily-beast)`.
    static func of(_ article: Article) -> String {
        article.sourceName == article.id.name ? article.id.name : "\(article.sourceName) (\(article.id))"
    }
}
