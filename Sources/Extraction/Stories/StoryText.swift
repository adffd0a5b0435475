internal import EventModel
internal import Languages

/// An article as it is read for events: headline and body in one text, without furniture.
struct StoryText: Sendable {
    /// A paragraph and where it lies in the text.
    struct Part: Sendable {
        var ordinal: Int
        /// Bytes of the text.
        var bytes: Range<Int>
        /// The code point at which it begins.
        var codePoint: Int
    }

    let article: Article
    let text: TokenizedText
    let parts: [Part]
    let people: [PersonMention]
    let attributions: [Attribution]
    /// Whom "the doctor" means.
    let roles: RoleHolders
    /// For each token the hash of its stem.
    let stems: [UInt64]
    private(set) var timexes: [Timex] = []
    private(set) var mentions: [EventMention] = []
    /// The day from which relative dates count; nil where it is not known.
    private(set) var day: Day?
    /// Whether that day was inferred from other articles.
    private(set) var isDayInferred = false
    /// Its entries, where it tells its story day by day.
    private(set) var chronicle: Chronicle?

    /// Reads an article.
    init(_ article: Article, in language: Language = .english) {
        let (text, parts) = Self.text(of: article, in: language)
        let people = PersonAnnotator().annotate(text).filter { !Byline.names($0, in: text) }
        self.init(
            article, text, parts, people: people,
            attributions: AttributionAnnotator().annotate(text, people: people))
        read(countingFrom: Self.day(of: article))
    }

    /// An article with what was found in it before.
    init(_ article: Article, in language: Language, from reader: inout RecordReader) throws {
        let (text, parts) = Self.text(of: article, in: language)
        self.init(
            article, text, parts, people: try reader.people(in: text), attributions: try reader.attributions(in: text))
        day = Self.day(of: article)
        timexes = try reader.timexes(in: text)
        mentions = try reader.mentions(in: text, people: people.indices, timexes: timexes.indices)
        chronicle = try reader.optional { reader in
            Chronicle(entries: try reader.entries(in: text, parts: parts.indices, timexes: timexes.indices))
        }
    }

    private init(
        _ article: Article, _ text: TokenizedText, _ parts: [Part], people: [PersonMention], attributions: [Attribution]
    ) {
        self.article = article
        self.text = text
        self.parts = parts
        self.people = people
        self.attributions = attributions
        stems = ContentStems.of(text)
        roles = RoleHolders(people)
    }

    /// What of an article is read, cut into tokens, and its parts.
    private static func text(of article: Article, in language: Language) -> (TokenizedText, [Part]) {
        var bytes: [UInt8] = []
        var parts: [Part] = []
        var codePoint = 0
        let body = article.paragraphs.filter { paragraph in
            !paragraph.kind.isFurniture && (paragraph.kind != .subheading || isDate(paragraph.text, language))
        }
        for paragraph in [Paragraph(ordinal: 0, text: article.headline)] + body {
            let start = bytes.count
            bytes.append(contentsOf: paragraph.text.utf8)
            parts.append(Part(ordinal: paragraph.ordinal, bytes: start..<bytes.count, codePoint: codePoint))
            codePoint += paragraph.text.unicodeScalars.count + 2
            bytes.append(contentsOf: [0x0A, 0x0A])
        }
        return (TokenizedText(utf8: bytes, in: language), parts)
    }

    /// Reads dates and events, with relative dates counted from a day.
    mutating func read(countingFrom day: Day?, isInferred: Bool = false) {
        self.day = day
        isDayInferred = isInferred
        let order = article.url.flatMap(DateOrder.init(publisherAt:))
        timexes = TimexAnnotator(grammar: .of(text.language) ?? .english).annotate(text, published: day, order: order)
            .outside(of: people)
        let found = EventAnnotator().annotate(text, timexes: timexes, people: people)
        chronicle = Chronicle(self)
        mentions = (chronicle?.completed(found, in: self) ?? found).map {
            $0.undatedName(text, timexes, published: day).onEitherDay(timexes, published: day).told(on: day)
        }
    }

    /// Whether a line is a date and nothing else, as it stands over the entries of a chronicle.
    private static func isDate(_ line: String, _ language: Language) -> Bool {
        guard line.utf8.count < 40, line.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        let text = TokenizedText(line, in: language)
        let found = TimexAnnotator(grammar: .of(language) ?? .english).annotate(text, published: nil)
        guard let date = found.first, found.count == 1 else { return false }
        return text.tokens.allSatisfy { $0.kind == .punctuation || date.bytes.overlaps($0.range) }
    }

    /// The day of publication: exact, or the first day that is possible.
    static func day(of article: Article) -> Day? {
        guard let date = article.published?.date else { return nil }
        guard let lower = date.lower, let upper = date.upper else { return date.lower }
        return upper.number - lower.number <= 1 ? lower : nil
    }

    /// The index of the part in which a byte lies.
    func part(ofByte byte: Int) -> Int {
        var low = 0
        var high = parts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if parts[middle].bytes.lowerBound <= byte { low = middle } else { high = middle }
        }
        return low
    }

    /// A range of the text in code points of a part.
    func range(_ codePoints: Range<Int>, inPart part: Int) -> Range<Int> {
        let start = parts[part].codePoint
        return (codePoints.lowerBound - start)..<(codePoints.upperBound - start)
    }

    /// The timexes that begin in a range of bytes.
    func times(in bytes: Range<Int>) -> ArraySlice<Timex> { Self.part(of: timexes, in: bytes, \.bytes) }

    /// The persons named in a range of bytes.
    func people(in bytes: Range<Int>) -> ArraySlice<PersonMention> { Self.part(of: people, in: bytes, \.bytes) }

    /// Those that begin in a range of bytes, of some that are in order.
    private static func part<Element>(
        of all: [Element], in bytes: Range<Int>, _ place: (Element) -> Range<Int>
    ) -> ArraySlice<Element> {
        let first = first(in: all) { place($0).lowerBound >= bytes.lowerBound }
        return all[first...].prefix { place($0).lowerBound < bytes.upperBound }
    }

    /// The index of the first for which a test holds, of some for which it holds from one on.
    private static func first<Element>(in all: [Element], where holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(all[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Who is named at a token, or meant there by "he" or "she" where the paragraph has named nobody else.
    func person(at token: Int) -> (bytes: Range<Int>, person: Int)? {
        let start = Int(text.tokens[token].start)
        if let index = people.firstIndex(where: { $0.bytes.lowerBound == start }) {
            return (people[index].bytes, index)
        }
        guard text.grammar.clauses.subjects[text.tokens[token].hash] != nil else { return nil }
        let first = parts[part(ofByte: start)].bytes.lowerBound
        let named = people.indices.filter { first..<start ~= people[$0].bytes.lowerBound }
        guard let last = named.last, named.allSatisfy({ people[$0].key == people[last].key }) else { return nil }
        return (text.tokens[token].range, last)
    }

    /// The index of the sentence in which a token stands.
    func sentence(ofToken token: Int) -> Int { text.sentences.index(holding: token) }

    /// The tokens of a part.
    func tokens(ofPart part: Int) -> Range<Int> {
        token(atByte: parts[part].bytes.lowerBound)..<token(atByte: parts[part].bytes.upperBound)
    }

    /// The first token that begins at a byte or later.
    func token(atByte byte: Int) -> Int { Self.first(in: text.tokens) { Int($0.start) >= byte } }
}

extension [Range<Int>] {
    /// The index of the one in which a number is, of ranges that are in order and leave no gap.
    func index(holding number: Int) -> Int {
        var (low, high) = (0, count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if self[middle].lowerBound <= number { low = middle } else { high = middle }
        }
        return low
    }
}
