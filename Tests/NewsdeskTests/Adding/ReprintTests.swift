import EventModel
import Foundation
import Newsdesk
import Testing

/// The same words under another name are a source of their own in nothing but name; the curator decides.
@Suite struct ReprintTests {
    private let clippings: Clippings

    init() throws {
        clippings = try Clippings()
        try clippings.write(Ferry.markdown(), to: "post.md")
        #expect(try clippings.add("post.md").added == 1)
    }

    @Test func `the whole text under another publisher's name is added as a reprint`() throws {
        try clippings.write(Ferry.markdown(publisher: "Coast Herald"), to: "herald.md")
        let report = try clippings.add("herald.md")
        #expect(try report.onlyLikeness() == .reprint(of: "post", equal: 4, paragraphs: 4))
        #expect(report.exitStatus == 0)
        #expect(try clippings.articles == ["herald.md", "post.md"])
    }

    @Test func `most of the text is a reprint, less than half is none`() throws {
        let own = [
            "The Herald's reporter found the gymnasium empty on the next morning, and the doors locked for good."
        ]
        try clippings.write(
            Ferry.markdown(publisher: "Coast Herald", paragraphs: Ferry.paragraphs.dropLast() + own), to: "most.md")
        #expect(try clippings.add("most.md").onlyLikeness() == .reprint(of: "post", equal: 3, paragraphs: 4))
        let more = own.map { "\($0) It took her three days to learn that all of them had left by helicopter at dawn." }
        try clippings.write(
            Ferry.markdown(publisher: "Sailor", paragraphs: Ferry.paragraphs.suffix(2) + more), to: "little.md")
        #expect(try clippings.add("little.md").onlyLikeness() == nil)
    }

    @Test func `a reprint of a reprint is one of the original`() throws {
        try clippings.write(Ferry.markdown(publisher: "Coast Herald"), to: "herald.md")
        try clippings.write("derivedFrom: post\n", to: "herald.yaml")
        #expect(try clippings.add("herald.md").onlyLikeness() == nil)
        try FileManager.default.removeItem(atPath: clippings.library + "/articles/post.md")
        try clippings.write(Ferry.markdown(publisher: "Sailor"), to: "sailor.md")
        #expect(try clippings.add("sailor.md").onlyLikeness() == .reprint(of: "post", equal: 4, paragraphs: 4))
    }

    @Test func `lines that many articles have make no reprint`() throws {
        let line = "Our reporters answer letters on Mondays."
        try clippings.write(
            Ferry.markdown(paragraphs: ["A whale was seen off Lunholm by two anglers.", line]), to: "a.md")
        try clippings.write(
            Ferry.markdown(publisher: "Sailor", paragraphs: ["A seal came ashore.", line]), to: "b.md")
        #expect(try clippings.add("a.md", "b.md").addedFiles.map { $0.articles[0].likeness } == [nil, nil])
    }
}
