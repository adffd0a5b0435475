import Foundation
import TestLibraries
import Testing

/// Ways in which the build for tests can fail at an article.
enum ArticleFailure: String, CaseIterable {
    case trap = "DATELINE_TRAP_AT"
    case stay = "DATELINE_STAY_AT"

    /// With the article at which it fails.
    func environment(at article: String) -> [String: String?] { [rawValue: article, "DATELINE_LONGEST": "2"] }

    var reason: String {
        switch self {
        case .trap: "it fails (signal"
        case .stay: "it takes too long"
        }
    }
}

@Suite struct `An article whose reading fails` {
    private let library: ScratchFolder

    init() throws {
        library = try ScratchFolder(InventedStories.harbour)
    }

    @Test(arguments: ArticleFailure.allCases)
    func `is told, and the events of the others are suggested`(failure: ArticleFailure) throws {
        let command = [BuiltProgram.path, "list", library.path]
        let result = try CommandResult(command, environment: failure.environment(at: "valley-news"))
        #expect(result.status == 0)
        #expect(result.errors.contains("week/valley-news.txt: no events are looked for in it: \(failure.reason)"))
        #expect(result.output.contains("2023-03-12") && !result.output.contains("2023-03-14"))
    }

    @Test func `is told with the suggestions too`() throws {
        let command = [BuiltProgram.path, "suggest", library.path]
        let result = try CommandResult(command, environment: ArticleFailure.trap.environment(at: "valley-news"))
        #expect(result.status == 0)
        #expect(result.errors.contains("week/valley-news.txt: no events are looked for in it"))
        #expect(result.output.contains("2023-03-12") && !result.output.contains("2023-03-14"))
    }

    @Test func `does not keep the library from the screen`() throws {
        let session = try TerminalSession(
            arguments: [library.path], environment: ArticleFailure.trap.environment(at: "valley-news"))
        try session.waitFor("○")
        session.send("!")
        try session.waitFor("no events are looked for")
        try session.leave()
        #expect(try session.waitForExit() == .exited(0))
        #expect(session.isCooked)
    }
}
