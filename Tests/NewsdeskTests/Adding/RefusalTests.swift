import EventModel
import Foundation
import Newsdesk
import Testing

import LibraryFiles

/// What is no article is refused with its reason, and the rest goes on.
@Suite struct RefusalTests {
    private let clippings: Clippings

    init() throws { clippings = try Clippings() }

    @Test func `files without an article are refused, each with its reason, and leave nothing behind`() throws {
        try clippings.write("", to: "empty.txt")
        try clippings.write("Only a headline\n", to: "headline.txt")
        try clippings.write("%!PS\n", to: "paper.ps")
        try clippings.write([0x54, 0, 1, 2, 0, 0, 0, 9], to: "binary.txt")
        try clippings.write("<project><name>Not news</name></project>", to: "build.xml")
        let report = try clippings.add(
            "empty.txt", "headline.txt", "paper.ps", "binary.txt", "build.xml", "nowhere.md")
        #expect(
            report.refusals == [
                .noArticle(reason: nil), .headlineOnly("Only a headline"), .unknownFormat(extension: "ps"), .noNews,
                .noNews, .missing,
            ])
        #expect(report.exitStatus == 2)
        #expect(try clippings.articles == [])
    }

    @Test func `a report of one sentence is an article`() throws {
        try clippings.write("The ferry to Lunholm sails again, the harbour office said on Friday.\n", to: "brief.txt")
        #expect(try clippings.add("brief.txt").added == 1)
    }

    @Test func `front matter with a title is a source that is no text`() throws {
        try clippings.write("---\ntitle: Talk with the harbour master\nauthor: Ida Roth\n---\n", to: "talk.md")
        try clippings.write("---\npublisher: Nobody\n---\nOnly a headline\n", to: "headline.md")
        let report = try clippings.add("talk.md", "headline.md")
        #expect(report.added == 1 && report.refusals == [.headlineOnly("Only a headline")])
        #expect(try clippings.articles == ["talk.md"])
    }

    @Test func `the rest is added, and the exit status tells`() throws {
        try clippings.write("%!PS\n", to: "paper.ps")
        try clippings.write(Ferry.text, to: "ferry.txt")
        let report = try clippings.add("paper.ps", "ferry.txt", "nowhere.md")
        #expect(report.added == 1 && report.refused == 2 && report.exitStatus == 1)
        #expect(try clippings.add("ferry.txt").exitStatus == 0)
        #expect(try clippings.add("ferry.txt", "nowhere.md").exitStatus == 1)
    }

    @Test func `a pipe, a folder without articles and a file whose sidecar cannot be read are refused`() throws {
        #expect(mkfifo(clippings.folder + "/pipe.txt", 0o600) == 0)
        try clippings.write("no article", to: "empty/data.dat")
        let report = try clippings.add("pipe.txt", "empty")
        #expect(report.refusals == [.noFile, .emptyFolder])
        try clippings.write(Ferry.text, to: "page.txt")
        try FileManager.default.createDirectory(
            atPath: clippings.folder + "/page.yaml", withIntermediateDirectories: false)
        let refusal = try #require(try clippings.add("page.txt").refusals.first)
        guard case .unreadable(let reason) = refusal else { throw UnexpectedRefusal(refusal: refusal) }
        #expect(reason.contains("page.yaml"))
    }

    private struct UnexpectedRefusal: Error { let refusal: Refusal }

    @Test func `other files of the library do not become articles`() throws {
        try clippings.write(
            "---\ntitle: The ferry fails\n---\nNotes about the engine.\n", to: "library/events/failure.md")
        #expect(try clippings.add("library/events/failure.md").refusals == [.ownFile])
        #expect(try clippings.articles == [])
    }

    @Test func `a folder that holds the library gives what lies beside it`() throws {
        try clippings.write(
            "---\ntitle: The ferry fails\n---\nNotes about the engine.\n", to: "library/events/failure.md")
        try clippings.write(Ferry.text, to: "ferry.txt")
        let report = try ArticleAdder(root: clippings.library).add([clippings.folder])
        #expect(report.addedFiles.map(\.path) == ["articles/ferry.txt"])
    }

    @Test func `without a library nothing is done`() throws {
        try clippings.write(Ferry.text, to: "ferry.txt")
        let ferry = clippings.folder + "/ferry.txt"
        let nowhere = clippings.folder + "/nowhere"
        #expect(throws: AddingError.noLibrary(path: nowhere)) { try ArticleAdder(root: nowhere).add([ferry]) }
        #expect(throws: LibraryError.notAFolder(path: ferry)) { try ArticleAdder(root: ferry).add([ferry]) }
        #expect(!FileManager.default.fileExists(atPath: nowhere))
    }

    @Test func `nothing is written through a link that leads out of the library`() throws {
        let outside = clippings.folder + "/outside"
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: false)
        try FileManager.default.removeItem(atPath: clippings.library + "/articles")
        try FileManager.default.createSymbolicLink(
            atPath: clippings.library + "/articles", withDestinationPath: outside)
        try clippings.write(Ferry.text, to: "ferry.txt")
        #expect(throws: AddingError.self) { try clippings.add("ferry.txt") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == [])
    }
}
