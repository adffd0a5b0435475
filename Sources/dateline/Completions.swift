internal import ArgumentParser
internal import Newsdesk

extension CompletionKind {
    /// The events of the library named before.
    static let events = CompletionKind.custom { words, _, typed in
        LibraryCompletion.events(in: library(in: words), beginning: typed)
    }

    /// The people of the library named before.
    static let people = CompletionKind.custom { words, _, typed in
        LibraryCompletion.people(in: library(in: words), beginning: typed)
    }

    /// Fields and values of queries in the library named before.
    static let queries = CompletionKind.custom { words, _, typed in
        LibraryCompletion.queries(in: library(in: words), beginning: typed)
    }

    /// `dateline list LIBRARY …`.
    private static func library(in words: [String]) -> String { words.count > 2 ? words[2] : "." }
}
