internal import Archive
internal import EventModel
internal import Extraction
internal import LibraryFiles

extension LibrarySuggestions {
    /// How this program is started as one that looks for events, as ``SuggestionWork`` does: set once, before anything
    /// else. Where it is empty, in programs that cannot be started so, events are looked for in this process.
    nonisolated(unsafe) public static var command: [String] = []

    /// How the index of a library gets its suggestions.
    static let suggester = Suggester(version: RuleVersions.suggesting, mostArticles: 10_000) { root in
        let (suggestions, findings) = try found(in: root)
        return Suggester.Found(events: events(from: suggestions), people: people(in: suggestions), findings: findings)
    }

    /// What is found in the articles of the library in a folder, best first, and in which nothing could be looked for.
    static func found(in root: String) throws -> (suggestions: [Suggestion], findings: [Finding]) {
        guard command.isEmpty else { return try SuggestionProcess(command: command).found(in: root) }
        return (found(in: try LibraryReader().read(root, withEvents: false)), [])
    }
}
