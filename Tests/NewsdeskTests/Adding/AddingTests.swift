import Articles
import EventModel
import Foundation
import Newsdesk
import Testing

import LibraryFiles

/// Files that come into a library, and what is said of them.
@Suite struct AddingTests {
    private let clippings: Clippings

    init() throws { clippings = try Clippings() }

    @Test func `an article is recognised, copied byte for byte and found by the library`() throws {
        try clippings.write(Ferry.markdown(), to: "post.md")
        let report = try clippings.add("post.md")
        let file = try report.onlyFile()
        #expect(file.path == "articles/post.md" && file.format == .markdown)
        let added = try #require(file.articles.first)
        #expect(added.article.headline == Ferry.headline && added.article.publisher == "Island Post")
        #expect(added.article.published?.date.text == "2027-03-03")
        #expect(added.article.published?.provenance == .frontMatter)
        #expect(added.article.paragraphs.count == 4 && added.furniture == 0)
        #expect(try clippings.bytes("library/articles/post.md") == clippings.bytes("post.md"))
        #expect(try LibraryReader().read(clippings.library).articles == [added.article])
        #expect(report.exitStatus == 0)
    }

    @Test func `where the articles lie in no folder of their own, new ones come beside them`() throws {
        for name in ["articles", "events", "library.yaml", "people.yaml"] {
            try FileManager.default.removeItem(atPath: clippings.library + "/" + name)
        }
        try clippings.write("A dam breaks\n\nThe dam broke on Monday.\n", to: "library/old/dam.txt")
        try clippings.write(Ferry.markdown(), to: "people.md")
        let file = try clippings.add("people.md").onlyFile()
        #expect(file.path == "people-2.md")
        #expect(try LibraryReader().read(clippings.library).articles.map(\.path) == ["old/dam.txt", "people-2.md"])
    }

    @Test func `nothing of a file is changed: line ends, character set, byte order mark`() throws {
        let marked = "\u{FEFF}\(Ferry.text.replacing("\n", with: "\r\n"))"
        let latin = "Unwetter \u{FC}ber der K\u{FC}ste\n\nAm Abend kam der Sturm.".unicodeScalars
        let wide = "\u{FEFF}Storm\n\nA storm came in the evening.".utf16
        let texts: [[UInt8]] = [
            Array(marked.utf8), latin.map { UInt8($0.value) },
            Array(wide.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }.joined()),
        ]
        for (index, bytes) in texts.enumerated() {
            try clippings.write(bytes, to: "\(index).txt")
            #expect(try clippings.add("\(index).txt").added == 1)
            #expect(try clippings.bytes("library/articles/\(index).txt") == bytes)
        }
        let headlines = try LibraryReader().read(clippings.library).articles.map(\.headline)
        #expect(headlines.dropFirst() == ["Unwetter über der Küste", "Storm"])
    }

    @Test func `furniture of a page is counted`() throws {
        let paragraphs = Ferry.paragraphs + ["Read more: Why the island needs a bridge", "Sign up for our newsletter"]
        try clippings.write(Ferry.page(paragraphs: paragraphs), to: "ferry.html")
        let file = try clippings.add("ferry.html").onlyFile()
        #expect(file.format == .webPage)
        #expect(file.articles.first?.article.paragraphs.count == 6)
        #expect(file.articles.first?.furniture == 2)
        #expect(file.articles.first?.article.published?.provenance == .metaTag)
    }

    @Test func `what a curator wrote beside a page comes along and counts`() throws {
        try clippings.write(Ferry.page(), to: "ferry.html")
        try clippings.write("publisher: Tidewater  # by hand\npublished: 2027-03-04\n", to: "ferry.yaml")
        let file = try clippings.add("ferry.html", "ferry.yaml").onlyFile()
        #expect(file.sidecar == "articles/ferry.yaml")
        #expect(file.articles.first?.article.publisher == "Tidewater")
        #expect(file.articles.first?.article.published?.provenance == .curator)
        #expect(try clippings.bytes("library/articles/ferry.yaml") == clippings.bytes("ferry.yaml"))
        #expect(try LibraryReader().read(clippings.library).articles.first?.publisher == "Tidewater")
    }

    @Test func `what lies beside a page of a folder is not taken in where it is a link`() throws {
        try clippings.write("publisher: What is nobody's business\n", to: "private.txt")
        try clippings.write(Ferry.page(), to: "in/ferry.html")
        let link = clippings.folder + "/in/ferry.yaml"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: clippings.folder + "/private.txt")
        let file = try clippings.add("in").onlyFile()
        #expect(file.sidecar == nil)
        #expect(!FileManager.default.fileExists(atPath: clippings.library + "/articles/ferry.yaml"))
    }

    @Test func `a feed is one file of many articles`() throws {
        let items = ["Storm", "Calm"].map {
            "<item><title>\($0) at sea</title><description>\($0) came at night, sailors said.</description></item>"
        }
        try clippings.write("<rss><channel><title>Sea</title>\(items.joined())</channel></rss>", to: "sea.xml")
        let file = try clippings.add("sea.xml").onlyFile()
        #expect(file.format == .rss)
        #expect(file.articles.map(\.article.headline) == ["Storm at sea", "Calm at sea"])
        // A YAML file beside it would be that of both.
        try clippings.write("Fog\n\nThere was fog at noon.\n", to: "sea.txt")
        try clippings.write("<rss><channel>\(items[0])<item><title>Ice</title></item></channel></rss>", to: "b/sea.xml")
        let more = try clippings.add("b/sea.xml", "sea.txt").addedFiles
        #expect(more.map(\.path) == ["articles/sea-2.xml", "articles/sea-3.txt"])
    }

    @Test func `a name that is taken gets a number, whatever its case and extension`() throws {
        try clippings.write(Ferry.markdown(), to: "a/post.md")
        try clippings.write("Storm\n\nA storm came in the evening.\n", to: "b/Post.txt")
        try clippings.write("Calm\n\nThe morning was calm.\n", to: "c/post.md")
        try clippings.write("publisher: Somebody else's\n", to: "library/articles/stray.yaml")
        try clippings.write("Fog\n\nThere was fog at noon.\n", to: "stray.md")
        let report = try clippings.add("a/post.md", "b/Post.txt", "c/post.md", "stray.md")
        #expect(
            report.addedFiles.map(\.path) == [
                "articles/post.md", "articles/Post-2.txt", "articles/post-3.md", "articles/stray-2.md",
            ])
        #expect(report.addedFiles.last?.articles.first?.article.publisher == nil)
    }

    @Test func `of a folder all articles are taken, and nothing else`() throws {
        try clippings.write(Ferry.page(), to: "in/2027/ferry.html")
        try clippings.write(
            "<html><body><p>Boats, cheap.</p></body></html>", to: "in/2027/ferry_files/ad.html")
        try clippings.write("Calm\n\nThe morning was calm.\n", to: "in/calm.txt")
        try clippings.write("Hidden\n\nNobody should see this.\n", to: "in/.hidden.txt")
        try clippings.write("# About these clippings\n\nThey are mine.\n", to: "in/README.md")
        try clippings.write([0x89, 0x50, 0x4E, 0x47, 0], to: "in/photo.png")
        try clippings.write("<project><name>Not news</name></project>", to: "in/build.xml")
        try clippings.write("Outside\n\nA text from elsewhere.\n", to: "outside.txt")
        try FileManager.default.createSymbolicLink(
            atPath: clippings.folder + "/in/link.txt", withDestinationPath: clippings.folder + "/outside.txt")
        let report = try clippings.add("in")
        #expect(report.addedFiles.map(\.path) == ["articles/ferry.html", "articles/calm.txt"])
        #expect(report.passedOver == 5 && report.exitStatus == 0)
    }

    @Test func `the date that folders prove is kept in the new name`() throws {
        try clippings.write("Calm\n\nThe morning was calm.\n", to: "in/2027/03/05/calm.txt")
        try clippings.write(Ferry.markdown(), to: "in/2027/03/06/ferry.md")
        let files = try clippings.add("in").addedFiles
        #expect(files.map(\.path) == ["articles/2027-03-05-calm.txt", "articles/ferry.md"])
        let published = try LibraryReader().read(clippings.library).articles.map { $0.published?.date.text }
        #expect(published == ["2027-03-05", "2027-03-03"])
    }

    @Test func `text from standard input is named after its headline`() throws {
        let report = try ArticleAdder(root: clippings.library)
            .add(["-"], standardInput: { Array("Storm: “worst in years”\n\nIt came at night.\n".utf8) })
        #expect(try report.onlyFile().path == "articles/storm-worst-in-years.txt")
    }

    @Test func `a library that is only a folder of articles keeps them and gets the new ones beside them`() throws {
        let root = clippings.folder + "/plain"
        try clippings.write("Calm\n\nThe morning was calm.\n", to: "plain/calm.txt")
        try clippings.write(Ferry.text, to: "ferry.txt")
        let report = try ArticleAdder(root: root).add([clippings.folder + "/ferry.txt", root + "/calm.txt"])
        #expect(report.addedFiles.map(\.path) == ["ferry.txt"] && report.duplicates == 1)
        #expect(try LibraryReader().read(root).articles.count == 2)
    }

    @Test func `of another library the articles are taken, not the events`() throws {
        let other = clippings.folder + "/other"
        _ = try NewLibrary(path: other).make()
        try clippings.write(Ferry.markdown(), to: "other/articles/post.md")
        try clippings.write(
            "---\ntitle: The ferry fails\n---\nNotes about the engine.\n", to: "other/events/failure.md")
        #expect(try clippings.add("other").addedFiles.map(\.path) == ["articles/post.md"])
    }
}
