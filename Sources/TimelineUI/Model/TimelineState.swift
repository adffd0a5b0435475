public import EventModel

/// The list: a window of rows out of any number of them.
public struct TimelineState: Equatable, Sendable {
    /// What the rows are.
    public enum Subject: Hashable, Sendable {
        case events
        case articles(by: ArticleOrder)

        /// The order of the articles; nil where the rows are events.
        public var order: ArticleOrder? {
            if case .articles(let order) = self { return order }
            return nil
        }
    }

    /// What the rows are.
    public var subject = Subject.events
    /// What was asked last; answers to former questions are dropped.
    public var asked = Asked()
    /// The number of the question that the rows answer, 0 before the first answer: they stay until the newest one is
    /// answered.
    public var shown = 0
    /// The filter that the rows answer.
    public var query = ""
    /// How many rows there are.
    public var count = 0
    /// The rows that have been read, from `windowStart` on.
    public var rows: [TimelineRow] = [] {
        didSet { headers = rows.map { $0.header(by: subject.order) } }
    }
    /// Under which headers the rows stand; worded once, as they are compared at every key.
    private(set) var headers: [String] = []
    /// The position of the first row that has been read.
    public var windowStart = 0
    /// The windows that have been asked for since the last key: none is asked for twice, as a library that changes may have
    /// fewer rows than it had.
    var askedRows: [Range<Int>] = []
    /// The row under the cursor.
    public var cursor = 0
    /// The first row in view.
    public var top = 0
    /// How many events fall on each span of time.
    public var density: [DensitySpan] = []
    /// How long a span is.
    public var scale = DensityScale.month
    /// The spans by which the density line was last asked for; nil where it has not been for this list.
    var askedScale: DensityScale?
    /// How long a span is where the reader has zoomed in; nil where all of the time is in view.
    public var zoom: DensityScale?
    /// How many events fall on each month.
    var months: [DensitySpan] = []
    /// The first row of the story: what stands before it is background.
    var beginning = 0
    /// The events that are marked to be accepted, rejected or merged together, in the order in which they were marked.
    public var marked: [MarkedEvent] = []
    /// Whether the place to which the cursor goes is still being looked for.
    var isSeeking = false
    /// Whether more may be found, or the reader has stopped that; nil where all has been found.
    public var growth: Growth?

    /// A question for a list, and what is done with the cursor when the answer comes.
    public struct Asked: Equatable, Sendable {
        /// Every query makes the next one.
        public var number = 0
        /// The event that is to be under the cursor.
        var wanted: EventID?
        /// Whether the cursor stays where it is when the event that was under it is gone.
        var staysInPlace = false
        /// Where the cursor was: how far it has moved since is kept.
        var cursor = 0
    }

    /// Whether a list that has rows already gets more.
    public enum Growth: Hashable, Sendable {
        case growing, stopped
    }

    /// An empty list.
    public init() {}

    /// Whether a first answer has come.
    public var isOpen: Bool { shown > 0 }

    /// Takes in how the list is spread over months, until it is known by finer or coarser spans.
    mutating func take(months: [DensityBucket]) {
        self.months = months.map { DensitySpan($0) }
        (density, scale) = (self.months, .month)
    }

    /// The row at a position; nil where it has not been read.
    public func row(at position: Int) -> TimelineRow? {
        let index = position - windowStart
        return rows.indices.contains(index) ? rows[index] : nil
    }

    /// The header of the row at a position; nil where it has not been read.
    func header(at position: Int) -> String? {
        let index = position - windowStart
        return headers.indices.contains(index) ? headers[index] : nil
    }

    /// The row under the cursor.
    public var current: TimelineRow? { row(at: cursor) }

    /// The event under the cursor, then those below it and those above it, as far as they have been read.
    var nearest: [EventID] {
        let positions = Array(cursor..<cursor + 40) + (max(0, cursor - 20)..<max(0, cursor)).reversed()
        return positions.compactMap { row(at: $0)?.event?.id }
    }

    /// Whether an event is marked.
    func isMarked(_ id: EventID) -> Bool { marked.contains { $0.id == id } }
}

/// A row of the list.
public enum TimelineRow: Hashable, Sendable {
    case event(EventSummary)
    case article(ArticleHeader)

    /// Under which header the row stands, in a list of articles in an order.
    public func header(by order: ArticleOrder?) -> String {
        switch self {
        case .event(let event): Self.header(of: event.date)
        case .article(let article): article.header(by: order ?? .date)
        }
    }

    /// Of its day, or of what else is known of its date.
    fileprivate static func header(of date: EDTFDate?) -> String { date?.headerEnglish ?? "Date unknown" }

    /// The event, where it is one.
    public var event: EventSummary? {
        if case .event(let event) = self { return event }
        return nil
    }

    /// The words a search looks at.
    public var title: String {
        switch self {
        case .event(let event): event.title
        case .article(let article): article.headline
        }
    }
}

extension ArticleHeader {
    /// What the articles have in common that stand beside it in a list.
    fileprivate func header(by order: ArticleOrder) -> String {
        switch order {
        case .date: TimelineRow.header(of: published?.date)
        case .publisher: publisher ?? "No publisher"
        case .title: headline.first.map { $0.uppercased() } ?? "No headline"
        case .use:
            switch use {
            case .unused, nil: "No event cites them"
            case .suggested: "Only suggestions cite them"
            case .confirmed: "Events cite them"
            }
        }
    }
}

extension TimelineState.Subject: RawRepresentable {
    private static let articles = "articles by "

    /// From its name; nil where it is none.
    public init?(rawValue: String) {
        if rawValue == "events" {
            self = .events
        } else {
            guard rawValue.hasPrefix(Self.articles),
                let order = ArticleOrder(rawValue: String(rawValue.dropFirst(Self.articles.count)))
            else { return nil }
            self = .articles(by: order)
        }
    }

    /// Its name, for what is remembered of a session.
    public var rawValue: String { order.map { Self.articles + $0.rawValue } ?? "events" }
}
