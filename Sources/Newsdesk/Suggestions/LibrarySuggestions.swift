public import EventModel
public import Extraction
public import LibraryFiles
internal import Workers

/// The events that the program finds in a library's articles, beside those that its curator has confirmed.
public enum LibrarySuggestions {
    /// What is suggested, best first: what was found and the curator has not dealt with.
    public static func all(in library: Library) -> [Suggestion] {
        unsettled(found(in: library), in: library)
    }

    /// Those that the curator has not dealt with.
    static func unsettled(_ suggestions: [Suggestion], in library: Library) -> [Suggestion] {
        let filter = SuggestionFilter(decisions: library.decisions, events: library.events)
        return suggestions.filter { !filter.isSettled($0.event) }
    }

    /// What is found, best first, whatever was decided on it: it depends on nothing but the library's articles and
    /// people.
    /// The library's articles need no paragraphs where `reading` gives them as a whole. What is found is kept in `store`, and
    /// `told` hears what the search is at, from any of its threads.
    public static func found(
        in library: Library, threads: Int? = nil, keptIn store: (any FindingStore)? = nil,
        reading: @escaping @Sendable (Article) -> Article? = { $0 },
        told: @escaping @Sendable (SuggestionMaker.Step) -> Void = { _ in }
    ) -> [Suggestion] {
        SuggestionMaker(threads: threads ?? SideBySide.processors).suggestions(
            from: library.articles, people: library.people, language: library.information.language,
            keptIn: store, reading: reading, told: told)
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
