internal import EventModel
internal import Languages

/// What was found in an article, and how it is kept: what is quick to make of the text itself is not, as tokens and stems.
///
/// A field that is added to what is kept must be written and read here; the tests of it name all fields.
struct KeptStory {
    /// The article as it was read; nil where it is mostly in other languages than it is said to be.
    var story: StoryText?
    /// The indices of the paragraphs that are in other languages.
    private var leftOut: Set<Int> = []

    /// Reads an article.
    init(reading article: Article, in language: Language) {
        guard let leftOut = ReadableArticles.foreign(in: article, language) else { return }
        self.leftOut = leftOut
        story = StoryText(article.without(leftOut), in: language)
    }

    /// An article as it was read before.
    init(_ article: Article, in language: Language, kept bytes: [UInt8]) throws {
        var reader = RecordReader(bytes)
        leftOut = Set(try reader.list { try $0.number(in: article.paragraphs.indices) })
        let readable = article.without(leftOut)
        story = try reader.optional { try StoryText(readable, in: language, from: &$0) }
        guard reader.isAtEnd else { throw RecordReader.Damage() }
    }

    /// What is kept of it.
    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.list(leftOut.sorted()) { $0.number($1) }
        writer.optional(story) { $0.story($1) }
        return writer.bytes
    }
}

extension RecordWriter {
    fileprivate mutating func story(_ story: StoryText) {
        list(story.people) { $0.person($1) }
        list(story.attributions) { $0.attribution($1) }
        list(story.timexes) { $0.timex($1) }
        list(story.mentions) { $0.mention($1) }
        optional(story.chronicle) { writer, chronicle in
            writer.list(chronicle.entries) { $0.entry($1) }
        }
    }

    private mutating func place(_ bytes: Range<Int>, _ codePoints: Range<Int>) {
        range(bytes)
        number(bytes.lowerBound - codePoints.lowerBound)
        number(bytes.count - codePoints.count)
    }

    private mutating func person(_ person: PersonMention) {
        place(person.bytes, person.codePoints)
        text(person.name)
        text(person.key)
        optional(person.title) { $0.text($1) }
        optional(person.gender) { $0.choice($1, of: Cases.genders) }
        choice(person.rule, of: Cases.personRules)
    }

    private mutating func span(_ span: TextSpan) { place(span.bytes, span.codePoints) }

    private mutating func attribution(_ attribution: Attribution) {
        choice(attribution.speaker.kind, of: Cases.speakers)
        span(attribution.speaker.span)
        optional(attribution.speaker.name) { $0.text($1) }
        optional(attribution.speaker.key) { $0.text($1) }
        span(attribution.cue)
        span(attribution.content)
        flag(attribution.isQuotation)
        choice(attribution.rule, of: Cases.attributionRules)
    }

    private mutating func timex(_ timex: Timex) {
        place(timex.bytes, timex.range)
        choice(timex.type, of: Cases.timexTypes)
        text(timex.value)
        optional(timex.modifier) { $0.choice($1, of: Cases.modifiers) }
        choice(timex.rule, of: Cases.timexRules)
        flag(timex.isVague)
        flag(timex.isDayAssumed)
        optional(timex.edtf) { $0.date($1) }
        optional(timex.doubt) { $0.choice($1, of: Cases.doubts) }
    }

    private mutating func mention(_ mention: EventMention) {
        place(mention.bytes, mention.range)
        choice(mention.kind, of: Cases.kinds)
        text(mention.lemma)
        choice(mention.modality, of: Cases.modalities)
        number(mention.sentence)
        number(mention.paragraph)
        optional(mention.date) { $0.date($1) }
        optional(mention.timex) { $0.number($1) }
        choice(mention.dateRule, of: Cases.dateRules)
        list(mention.people) { $0.number($1) }
        optional(mention.focus) { $0.number($1) }
        for trait in [
            mention.isSubordinate, mention.isAside, mention.isPast, mention.isNoun, mention.isReference,
        ] {
            flag(trait)
        }
        number(Int(mention.meaning))
        number(mention.token)
    }

    private mutating func entry(_ entry: Chronicle.Entry) {
        date(entry.date)
        number(entry.timex)
        range(entry.parts)
        range(entry.opening)
    }
}

/// All cases of what is kept by its place among them.
enum Cases {
    static let genders: [Gender] = [.woman, .man]
    static let personRules = PersonRule.allCases
    static let speakers = Speaker.Kind.allCases
    static let attributionRules = AttributionRule.allCases
    static let timexTypes = TimexType.allCases
    static let modifiers = TimexModifier.allCases
    static let timexRules = TimexRule.Name.allCases
    static let doubts = TimexDoubt.allCases
    static let kinds = EventKind.allCases
    static let modalities = EventMention.Modality.allCases
    static let dateRules = EventMention.DateRule.allCases
    static let voices = SpeakerKind.allCases
}
