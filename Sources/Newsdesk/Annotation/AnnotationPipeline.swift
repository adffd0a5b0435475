internal import EventModel
internal import Extraction
internal import Languages

/// Annotates one text and writes what was found as a line of JSON.
struct AnnotationPipeline {
    private let people = PersonAnnotator()
    private let events = EventAnnotator()
    private var writer = JSONLineWriter()
    /// The answer to the line answered last, with its line break.
    var answer: [UInt8] { writer.bytes }

    /// Answers one line.
    mutating func answer(_ line: ArraySlice<UInt8>) throws(AnnotationError) {
        let request = try AnnotationRequest(line: line)
        let language = Language.ofText(request.text, stated: request.language)
        writer.removeAll()
        writer.raw("{\"id\":")
        writer.raw(request.id)
        guard let grammar = TimexGrammar.of(language) else { return unread(language) }
        let text = TokenizedText(utf8: request.text, in: language)
        let found = TimexAnnotator(grammar: grammar).annotate(text, published: request.published)
        if !language.isRead {
            writer.raw(",\"language\":")
            writer.string(language.code)
        }
        let people = people.annotate(text)
        let timexes = found.outside(of: people)
        write(timexes: timexes)
        write(people: people)
        write(mentions: events.annotate(text, timexes: timexes, people: people), timexes, people)
        writer.raw("}\n")
    }

    /// The answer for a text in a language that is not read: nothing, and which language it is.
    private mutating func unread(_ language: Language) {
        writer.raw(",\"language\":")
        writer.string(language.code)
        writer.raw(",\"read\":false,\"timexes\":[],\"people\":[],\"mentions\":[]}\n")
    }

    private mutating func write(timexes: [Timex]) {
        writer.raw(",\"timexes\":[")
        for (index, timex) in timexes.enumerated() {
            open(timex.range, timex.text, isFirst: index == 0)
            writer.raw(",\"type\":")
            writer.string(timex.type.rawValue)
            writer.raw(",\"value\":")
            writer.string(timex.value)
            if let modifier = timex.modifier {
                writer.raw(",\"mod\":")
                writer.string(modifier.rawValue)
            }
            write(doubt: timex.doubt)
            writer.raw("}")
        }
        writer.raw("]")
    }

    private mutating func write(people: [PersonMention]) {
        writer.raw(",\"people\":[")
        for (index, person) in people.enumerated() {
            open(person.codePoints, person.text, isFirst: index == 0)
            writer.raw(",\"name\":")
            writer.string(person.name)
            writer.raw("}")
        }
        writer.raw("]")
    }

    private mutating func write(doubt: TimexDoubt?) {
        guard let doubt else { return }
        writer.raw(",\"doubt\":")
        writer.string(doubt.rawValue)
    }

    private mutating func write(mentions: [EventMention], _ timexes: [Timex], _ people: [PersonMention]) {
        writer.raw(",\"mentions\":[")
        for (index, mention) in mentions.enumerated() {
            writer.raw(index == 0 ? "{\"paragraph\":" : ",{\"paragraph\":")
            writer.number(mention.paragraph + 1)
            writer.raw(",\"start\":")
            writer.number(mention.range.lowerBound)
            writer.raw(",\"end\":")
            writer.number(mention.range.upperBound)
            writer.raw(",\"trigger\":")
            writer.string(mention.text)
            writer.raw(",\"date\":")
            if let date = mention.date { writer.string(date.text) } else { writer.raw("null") }
            write(doubt: mention.timex.flatMap { timexes[$0].doubt })
            write(names: mention.people.map { people[$0].name })
        }
        writer.raw("]")
    }

    private mutating func write(names: [String]) {
        writer.raw(",\"people\":[")
        for (index, name) in names.enumerated() {
            if index > 0 { writer.raw(",") }
            writer.string(name)
        }
        writer.raw("]}")
    }

    private mutating func open(_ range: Range<Int>, _ text: String, isFirst: Bool) {
        writer.raw(isFirst ? "{\"start\":" : ",{\"start\":")
        writer.number(range.lowerBound)
        writer.raw(",\"end\":")
        writer.number(range.upperBound)
        writer.raw(",\"text\":")
        writer.string(text)
    }
}
