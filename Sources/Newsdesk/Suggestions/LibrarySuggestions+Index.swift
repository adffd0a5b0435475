internal import Archive
internal import EventModel
internal import Extraction

extension LibrarySuggestions {
    /// How the index of a library gets its suggestions. The version goes up with the rules.
    static let suggester = Suggester(version: 4, mostArticles: 3000) { library in
        let suggestions = found(in: library)
        return (events(from: suggestions), people(in: suggestions))
    }
}
