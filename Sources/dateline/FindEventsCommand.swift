internal import ArgumentParser
internal import EventModel
internal import Foundation
internal import Newsdesk

/// `dateline find-events THREADS LIBRARY INDEX ARTICLE…`: what the program starts for itself, so that no article can end it.
struct FindEventsCommand: ParsableCommand {
    /// What it is called.
    static let name = "find-events"

    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Look for events in all articles but those named.", shouldDisplay: false)

    /// How this program is started to look for events.
    static let invocation = ["/proc/self/exe", name, "--"]

    @Argument(help: "By how many threads articles are read.")
    var threads: Int

    @Argument(help: "The library's folder.")
    var library: String

    @Argument(help: "The file of its index; empty where it has none.")
    var index: String

    @Argument(help: "Articles that are left out.")
    var without: [String] = []

    func run() throws {
        #if DEBUG
            let longest = Self.environment["DATELINE_LONGEST"].flatMap { Int($0) } ?? 10
            try SuggestionWork.run(
                root: library, indexedIn: file, without: without, threads: threads, longest: longest,
                willRead: Self.fail)
        #else
            try SuggestionWork.run(root: library, indexedIn: file, without: without, threads: threads)
        #endif
    }

    private var file: String? { index.isEmpty ? nil : index }

    #if DEBUG
        private static var environment: [String: String] { ProcessInfo.processInfo.environment }

        /// In the build for tests an article can be one that ends the process, or one that takes too long.
        private static func fail(at article: ArticleID) {
            if environment["DATELINE_TRAP_AT"] == article.name { fatalError("as it was told") }
            while environment["DATELINE_STAY_AT"] == article.name {}
        }
    #endif
}
