/// What the title line shows of a library.
public struct LibraryOverview: Hashable, Sendable {
    /// Its title; the folder's name where it has none.
    public var title: String
    /// IANA zone or offset; nil where the library names none.
    public var zone: String?
    /// How many events are confirmed.
    public var events: Int
    /// How many events are only suggested.
    public var suggestions: Int
    /// How many articles.
    public var articles: Int
    /// How many people.
    public var people: Int
    /// What could not be read.
    public var findings: [Finding]

    /// An overview.
    public init(
        title: String, zone: String? = nil, events: Int = 0, suggestions: Int = 0, articles: Int = 0, people: Int = 0,
        findings: [Finding] = []
    ) {
        self.title = title
        self.zone = zone
        self.events = events
        self.suggestions = suggestions
        self.articles = articles
        self.people = people
        self.findings = findings
    }
}

/// What is known of the answer to a query before any row of it is read.
public struct ChronologyOverview: Hashable, Sendable {
    /// How many events.
    public var count: Int
    /// How many events fall on each span of time, in order, spans without events left out.
    public var density: [DensityBucket]

    /// An overview.
    public init(count: Int, density: [DensityBucket] = []) {
        self.count = count
        self.density = density
    }
}

/// How many events begin within a month.
public struct DensityBucket: Hashable, Sendable {
    /// The first day of the month; nil for events without a lower bound.
    public var start: Day?
    /// How many events.
    public var count: Int
    /// The position of its first event in the timeline, from 0.
    public var position: Int

    /// A bucket.
    public init(start: Day?, count: Int, position: Int) {
        self.start = start
        self.count = count
        self.position = position
    }
}

/// How exact the buckets of a density line are.
public enum DensityScale: String, Hashable, Sendable, CaseIterable {
    case day, week, month, year
}

/// The head of an article, as a list of sources shows it.
public struct ArticleHeader: Hashable, Sendable, Identifiable {
    /// Which article.
    public var id: ArticleID
    /// Its headline.
    public var headline: String
    /// Who published it; nil where nobody is said to have.
    public var publisher: String?
    /// When it was published.
    public var published: PublicationDate?
    /// The article of which it is a reprint.
    public var derivedFrom: ArticleID?
    /// Where it is on the web.
    public var url: String?
    /// What it is used for; nil where nobody asked.
    public var use: ArticleUse?
    /// Whether it repeats another article, as somebody has said or as it seems; false where nobody asked.
    public var isCopy = false

    /// A head.
    public init(
        id: ArticleID, headline: String, publisher: String? = nil, published: PublicationDate? = nil,
        derivedFrom: ArticleID? = nil, url: String? = nil
    ) {
        self.id = id
        self.headline = headline
        self.publisher = publisher
        self.published = published
        self.derivedFrom = derivedFrom
        self.url = url
    }

    /// The head of an article.
    public init(of article: Article) {
        self.init(
            id: article.id, headline: article.headline, publisher: article.publisher, published: article.published,
            derivedFrom: article.derivedFrom, url: article.url)
    }

    /// Its publisher, else its id.
    public var sourceName: String { publisher ?? id.name }
}

/// An event with all that a reader sees of it at once.
public struct EventRecord: Equatable, Sendable, Identifiable {
    /// The event itself.
    public var event: Event
    /// Where its sources disagree or differ.
    public var discrepancies: [Discrepancy]
    /// The people named in it, by id.
    public var people: [PersonID: Person]
    /// Its citations, in the order of the file.
    public var passages: [Passage]
    /// How many sources report it; reprints count as the article that they repeat.
    public var independentSources: Int

    /// Which event.
    public var id: EventID { event.id }

    /// A record; where it is not known which articles are reprints, each counts.
    public init(
        event: Event, discrepancies: [Discrepancy] = [], people: [PersonID: Person] = [:], passages: [Passage] = [],
        independentSources: Int? = nil
    ) {
        self.independentSources = independentSources ?? Set(event.citations.map(\.article)).count
        self.event = event
        self.discrepancies = discrepancies
        self.people = people
        self.passages = passages
    }
}

/// A citation together with the text that it names.
public struct Passage: Hashable, Sendable {
    /// The citation.
    public var citation: Citation
    /// The article's head; nil where the library has no such article.
    public var article: ArticleHeader?
    /// The paragraph's text; nil where the article has no such paragraph.
    public var text: String?
    /// The quoted words in it, in code points; nil where there are none or they were not found.
    public var quoted: Range<Int>?

    /// A passage.
    public init(citation: Citation, article: ArticleHeader?, text: String?, quoted: Range<Int>?) {
        self.citation = citation
        self.article = article
        self.text = text
        self.quoted = quoted
    }
}

/// An article with every link into it.
public struct ArticleRecord: Equatable, Sendable, Identifiable {
    /// The article itself.
    public var article: Article
    /// Which events cite it and where, by paragraph and then by time; each event once for a paragraph.
    public var links: [ArticleLink]
    /// The article of which it is a reprint; nil where it is none, or where that one is not in the library.
    public var origin: ArticleHeader?

    /// Which article.
    public var id: ArticleID { article.id }

    /// A record.
    public init(article: Article, links: [ArticleLink] = [], origin: ArticleHeader? = nil) {
        self.article = article
        self.links = links
        self.origin = origin
    }
}

/// A link from an event to a paragraph, seen from the article.
public struct ArticleLink: Hashable, Sendable {
    /// Which event.
    public var event: EventID
    /// Its title.
    public var title: String
    /// Which paragraph; 0 is the headline.
    public var paragraph: Int

    /// A link.
    public init(event: EventID, title: String, paragraph: Int) {
        self.event = event
        self.title = title
        self.paragraph = paragraph
    }
}

/// A person found by part of a name.
public struct PersonHit: Hashable, Sendable, Identifiable {
    /// Who, with counts.
    public var summary: PersonSummary
    /// Which field matched best.
    public var field: String
    /// The matched field's text: the name itself, an alias or the description.
    public var text: String
    /// What matched in `text`, in code points.
    public var matches: [Range<Int>]

    /// Who.
    public var id: PersonID { summary.id }

    /// A hit.
    public init(summary: PersonSummary, field: String, text: String, matches: [Range<Int>]) {
        self.summary = summary
        self.field = field
        self.text = text
        self.matches = matches
    }
}

/// A paragraph found by its words.
public struct ParagraphHit: Hashable, Sendable {
    /// The article's head.
    public var article: ArticleHeader
    /// Which paragraph; 0 is the headline.
    public var paragraph: Int
    /// Its text.
    public var text: String
    /// What matched, in code points.
    public var matches: [Range<Int>]
    /// The events that cite the paragraph.
    public var events: [EventID]

    /// A hit.
    public init(article: ArticleHeader, paragraph: Int, text: String, matches: [Range<Int>], events: [EventID]) {
        self.article = article
        self.paragraph = paragraph
        self.text = text
        self.matches = matches
        self.events = events
    }
}
