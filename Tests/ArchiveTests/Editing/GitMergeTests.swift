import EventModel
import Foundation
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// A library in a repository of its own.
private struct Repository {
    static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")
    let root: String

    func git(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        process.arguments =
            ["-C", root, "-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "init.defaultBranch=main"]
            + arguments
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "git \(arguments.joined(separator: " "))")
    }

    /// Makes edits on a branch and commits them.
    func branch(_ name: String, _ edits: [Edit]) throws {
        try git("checkout", "-q", "-b", name, "main")
        let editor = try LibraryEditor(root: root)
        for edit in edits { _ = try editor.perform(edit) }
        try git("add", "--all")
        try git("commit", "-q", "-m", name)
    }
}

struct GitMergeTests {
    @Test(.enabled(if: Repository.isThere, "there is no git"))
    func `edits of two branches merge where they are of different events or of different values`() throws {
        var files = BridgeStory.files
        // As a new library has them.
        (files[".gitignore"], files[".gitattributes"]) = (".dateline/\n", "decisions.jsonl merge=union\n")
        files["decisions.jsonl"] = ""
        let library = try ScratchLibrary(files)
        let repository = Repository(root: library.root)
        try repository.git("init", "-q")
        try repository.git("add", "--all")
        try repository.git("commit", "-q", "-m", "start")
        let citation = Citation(article: "courier", paragraph: 2)
        try repository.branch(
            "ana",
            [
                .set(.title("The bridge closes"), in: "closing"), .create(Event(id: "detour", title: "A detour")),
                .addAlias("Annie", isWeak: false, to: "ana-good"),
                .reject(Event(id: "parade", title: "A parade", citations: [citation], status: .suggested)),
            ])
        try repository.branch(
            "jose",
            [
                .link(citation, to: "closing"), .set(.place("Town hall"), in: "inspection"),
                .accept(Event(id: "s", title: "A count", status: .suggested), as: "count", people: []),
            ])
        try repository.git("merge", "-q", "--no-edit", "ana")
        let merged = try library.read()
        #expect(merged.findings == [])
        let closing = try #require(merged.events.first { $0.id == "closing" })
        #expect(closing.title == "The bridge closes")
        #expect(closing.citations.last == citation)
        #expect(merged.events.first { $0.id == "inspection" }?.place == "Town hall")
        #expect(merged.events.contains { $0.id == "detour" } && merged.events.contains { $0.id == "count" })
        let decided = DecisionLog(root: library.root).decisions.compactMap(\.event)
        #expect(decided.sorted() == ["count", "parade"])
        #expect(merged.people.first { $0.id == "ana-good" }?.aliases.contains("Annie") == true)
    }
}
