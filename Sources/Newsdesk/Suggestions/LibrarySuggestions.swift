public import Archive
public import EventModel
public import Extraction

/// The events that the program finds in a library's articles, beside those that its curator has confirmed.
public enum LibrarySuggestions {
    /// What is suggested, best first. It depends on nothing but the library's articles, people and confirmed events.
    ///
    /// The curator has read the paragraphs that confirmed events cite: what stands in such paragraphs only is not
    /// suggested again.
    public static func all(in library: Library) -> [Suggestion] {
        let confirmed = library.events.filter { $0.status == .confirmed }
        let read = Set(confirmed.flatMap(\.citations).map(CitedPlace.init))
        return SuggestionMaker().suggestions(from: library.articles, people: library.people, confirmed: confirmed)
            .filter { suggestion in !suggestion.event.citations.allSatisfy { read.contains(CitedPlace($0)) } }
    }

    /// The events suggested, best first, each with its reasons as notes, one a line.
    public static func events(in library: Library) -> [Event] {
        events(from: all(in: library))
    }

    static func events(from suggestions: [Suggestion]) -> [Event] {
        suggestions.map { suggestion in
            var event = suggestion.event
            event.notes = notes(of: suggestion)
            if suggestion.isBackground { event.tags.append("background") }
            return event
        }
    }

    /// The persons of suggested events who are not in the library, each once.
    public static func people(in suggestions: [Suggestion]) -> [Person] {
        var seen: Set<PersonID> = []
        return suggestions.flatMap(\.people).filter { seen.insert($0.id).inserted }
    }

    /// `lbc, paragraph 3: a date in the same clause → 2026-01-28: “on Wednesday”`.
    public static func notes(of suggestion: Suggestion) -> String {
        suggestion.reasons.map { reason in
            let place = reason.paragraph == 0 ? "headline" : "paragraph \(reason.paragraph)"
            return "\(reason.article), \(place): \(reason.rule): “\(reason.words)”"
        }.joined(separator: "\n\n")
    }
}

/// A paragraph of an article.
private struct CitedPlace: Hashable {
    let article: ArticleID
    let paragraph: Int

    init(_ citation: Citation) {
        (article, paragraph) = (citation.article, citation.paragraph)
    }
}
