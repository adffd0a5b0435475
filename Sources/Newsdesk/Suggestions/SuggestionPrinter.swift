internal import EventModel
internal import Extraction
internal import Languages
internal import LibraryFiles

/// How suggestions are printed.
public enum SuggestionFormat: String, CaseIterable, Sendable {
    case text, jsonl
}

/// Prints the events suggested for a library, best first.
public struct SuggestionPrinter {
    private let suggestions: [Suggestion]
    private let names: [PersonID: String]
    private let context: ClaimContext

    /// Reads the library in a folder and finds its events; `top` is how many are printed, all where nil.
    public init(root: String, top: Int? = nil) throws {
        let library = try LibraryReader().read(root)
        let (all, findings) = try LibrarySuggestions.found(in: root)
        for finding in findings { Console.tell("\(finding)") }
        if let remark = Self.remark(onUnread: library.articles) { Console.tell(remark) }
        let found = LibrarySuggestions.unsettled(all, in: library)
        suggestions = Array(found.prefix(top ?? found.count))
        let people = library.people + LibrarySuggestions.people(in: suggestions)
        names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
        context = ClaimContext(articles: library.articles, people: library.people)
    }

    /// "3 articles are in languages that are not read (German, Arabic): events are found in English and Spanish".
    static func remark(onUnread articles: [Article]) -> String? {
        let languages = articles.compactMap { Language.unread($0.language) }
        guard !languages.isEmpty else { return nil }
        let names = Set(languages).sorted().map(\.englishName).joined(separator: ", ")
        let count =
            languages.count == 1
            ? "1 article is in a language that is" : "\(languages.count) articles are in languages that are"
        return "\(count) not read (\(names)): events are found in \(Language.readInWords)"
    }

    /// Writes to standard output.
    public func print(format: SuggestionFormat) throws {
        let output = OutputStream()
        for suggestion in suggestions {
            switch format {
            case .jsonl: try output.line(ListWriter.encoded(row(suggestion)))
            case .text: for line in lines(suggestion) { try output.line(line) }
            }
        }
        try output.flush()
    }

    private func people(_ event: Event) -> [String] { event.people.map { names[$0.person] ?? $0.person.name } }

    private func row(_ suggestion: Suggestion) -> PrintedSuggestion {
        let event = suggestion.event
        return PrintedSuggestion(
            event: event.id.name, title: event.title, date: event.date?.text,
            evidence: suggestion.evidence.rawValue, planned: event.isPlanned, place: event.place, people: people(event),
            background: suggestion.isBackground,
            mentions: suggestion.mentions.map(PrintedSuggestion.Mention.init))
    }

    private func lines(_ suggestion: Suggestion) -> [String] {
        let event = suggestion.event
        let count = event.independentSources(in: context)
        let head = "\(event.isPlanned ? "◇" : "○") \(event.date?.text ?? "undated")  \(event.title)  (\(count))"
        let people = people(event)
        let facts = [
            suggestion.isBackground ? ["background"] : [],
            people.isEmpty ? [] : [people.joined(separator: ", ")],
            event.discrepancies(in: context).filter(\.isContradiction).map(line),
            [places(event)],
        ]
        return [head, "  " + event.id.name] + facts.flatMap { $0 }.map { "  " + $0 } + [""]
    }

    private func line(_ discrepancy: Discrepancy) -> String {
        let sides = discrepancy.sides.map { side in
            "\(side.value) (\(side.sources.map(\.name).joined(separator: ", ")))"
        }
        return "≠ \(discrepancy.property): \(sides.joined(separator: " · "))"
    }

    private func places(_ event: Event) -> String {
        var places: [(article: ArticleID, paragraphs: [String])] = []
        for citation in event.citations {
            if places.last?.article != citation.article { places.append((citation.article, [])) }
            places[places.count - 1].paragraphs.append(String(citation.paragraph))
        }
        return places.map { "\($0.article) \($0.paragraphs.joined(separator: ","))" }.joined(separator: "; ")
    }
}

/// Prints all mentions of events in a library's articles, grouped by what they tell of, one group a line of JSON.
public struct MentionGroupPrinter {
    private let groups: [MentionGroup]

    /// Reads the library in a folder and groups its mentions.
    public init(root: String) throws {
        let library = try LibraryReader().read(root)
        groups = SuggestionMaker().groups(in: library.articles, language: library.information.language)
    }

    /// Writes to standard output.
    public func print() throws {
        let output = OutputStream()
        for (index, group) in groups.enumerated() {
            let row = PrintedSuggestion(
                event: "group-\(index + 1)", title: group.lemma, date: group.date?.text, evidence: nil, planned: nil,
                place: nil, people: [], background: false,
                mentions: group.mentions.map(PrintedSuggestion.Mention.init))
            try output.line(ListWriter.encoded(row))
        }
        try output.flush()
    }
}

/// A suggestion as a line of JSON; names and shape are part of the program's interface.
struct PrintedSuggestion: Encodable {
    struct Mention: Encodable {
        let article: String
        let paragraph: Int
        let start: Int
        let end: Int

        init(_ mention: SuggestedMention) {
            article = mention.article.name
            paragraph = mention.paragraph
            start = mention.range.lowerBound
            end = mention.range.upperBound
        }
    }

    let event: String
    let title: String
    let date: String?
    let evidence: String?
    let planned: Bool?
    let place: String?
    let people: [String]
    let background: Bool
    let mentions: [Mention]
}
