import Testing

@testable import Articles

@Suite struct FormatTests {
    @Test(arguments: [
        ("html", "<!doctype html><html lang=de>", ArticleFormat.webPage), ("md", "<html>", .markdown),
        ("txt", "<html>", .webPage), ("html", "<p>No root", .webPage), ("txt", "<p>", .plainText),
        ("xml", "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf.dtd'>\n<nitf>", .nitf),
        ("xml", "<!DOCTYPE nitf [\n<!ENTITY a '>'>\n]>\n<nitf>", .nitf), ("xml", "<feed xmlns='x'>", .atom),
        ("xml", "\u{FEFF}<!-- a > b --><rdf:RDF>", .rss), ("xml", "<nar:newsMessage>", .newsML),
        ("xml", "<h:html>", .webPage), ("", "<!DOCTYPE HTML PUBLIC 'x'>\n<p>", .webPage), ("xml", "<project>", .xml),
        ("rss", "", .rss), ("atom", "", .atom),
        ("", "Text", .plainText), ("", "<!-- never ends", .plainText),
    ])
    func `a format is told by the first element, else by the extension`(
        kind: String, head: String, format: ArticleFormat
    ) {
        #expect(ArticleFormat(fileExtension: kind, head: Array(head.utf8)) == format)
    }

    @Test func `the first element is found in UTF-16 too`() {
        let little = Array("\u{FEFF}<?xml version='1.0'?><rss>".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(ArticleFormat(fileExtension: "xml", head: little) == .rss)
    }

    @Test func `every format is named once, has an extension, and is found under its first`() {
        #expect(Set(ArticleFormat.all.map(\.name)).count == ArticleFormat.all.count)
        for format in ArticleFormat.all {
            let stored = format.extensions.first ?? ""
            #expect(ArticleFormat.fileExtensions.contains(stored))
            for root in format.roots {
                let head = Array("<x:\(root)>".utf8)
                #expect(ArticleFormat(fileExtension: stored, head: head) == format, "\(root)")
            }
        }
    }
}
