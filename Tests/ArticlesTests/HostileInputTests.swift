import Articles
import EventModel
import RandomNumbers
import Testing

@Test func `elements nested too deeply for the parser lose no text, and it is said`() {
    let page =
        "<html><body><h1>A deep well</h1>" + String(repeating: "<div>", count: 100_000)
        + "<p>The words at the bottom are here.</p>" + String(repeating: "</div>", count: 100_000)
        + "<p>And after.</p></body></html>"
    let reading = read(page, at: "a.html")
    #expect(reading.text == "A deep well\nThe words at the bottom are here.\nAnd after.")
    #expect(reading.findings.map(\.rule) == ["lost-text"])
}

@Test func `a reference to a blank alone makes no paragraph where a page is read without structure`() {
    let page =
        "<html><body><h1>A deep well</h1>" + String(repeating: "<div>", count: 100_000)
        + "<p>&#13;</p><p>The words at the bottom are here.</p><p>&#12;</p><p>&nbsp;</p><p>And after.</p></body></html>"
    let reading = read(page, at: "a.html")
    #expect(reading.findings.map(\.rule) == ["lost-text"])
    #expect(reading.articles.first?.paragraphs.filter { $0.text.isEmpty } == [])
    #expect(reading.text == "A deep well\nThe words at the bottom are here.\nAnd after.")
}

@Test func `deep XML ends in a finding`() {
    let feed = "<rss><channel><item><title>Deep</title><description>" + String(repeating: "<a>", count: 100_000) + "end"
    let reading = read(feed, at: "a.xml")
    #expect(reading.articles.first?.headline == "Deep")
    #expect(reading.findings.contains { $0.rule == "invalid-xml" })
}

@Test func `entities are not expanded, neither bombs nor files`() {
    let feed = """
        <?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
        <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
        <!ENTITY file SYSTEM "file:///etc/hostname">]><rss><channel><item><title>T &file;</title><description>x &f; y</description></item></channel></rss>
        """
    let reading = read(feed, at: "a.xml")
    #expect(reading.articles.first.map { $0.text.utf8.count < 100 } == true)
    #expect(reading.articles.first?.headline == "T &file;")
    #expect(!reading.findings.isEmpty)
}

@Test func `zeros within a page do not end it`() {
    let reading = read(
        Array("<html><body><h1>Crane hits".utf8) + [0]
            + Array(" bridge</h1><p>Nobody was hurt.</p></body></html>".utf8), at: "a.html")
    #expect(reading.text == "Crane hits\u{FFFD} bridge\nNobody was hurt.")
}

@Test func `a line of 200,000 words is a paragraph`() {
    let text = "Head\n\n" + String(repeating: "word ", count: 200_000)
    for path in ["a.txt", "a.md", "a.html"] {
        #expect(read(text, at: path).articles.first?.paragraphs.last.map { $0.text.utf8.count >= 999_999 } == true)
    }
}

@Test func `brackets without end are only brackets`() {
    let text = "Head\n\n" + String(repeating: "[", count: 20_000) + "\n\n" + String(repeating: "![a](", count: 5_000)
    #expect(read(text, at: "a.md").articles.first?.paragraphs.count == 2)
}

@Test(arguments: [100_000, 500, 300]) func `data nested too deeply are no data`(levels: Int) {
    let data = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    let page =
        "<html><head><script type='application/ld+json'>\(data)</script></head><body><h1>Crane hits bridge</h1></body></html>"
    #expect(read(page, at: "a.html").articles.first?.headline == "Crane hits bridge")
}

@Test func `front matter nested too deeply or full of aliases does not stop the reader`() {
    let deep = "---\nx: " + String(repeating: "[", count: 10_000) + "\n---\nHead\n\nText."
    #expect(read(deep, at: "a.md").text == "Head\nText.")
    let laughs =
        "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
        + "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ntitle: Head\n---\nText."
    #expect(read(laughs, at: "a.md").text == "Head\nText.")
}

/// Copies, cuts and overwrites parts of a file.
private func mutated(_ bytes: [UInt8], with dice: inout SeededRandom) -> [UInt8] {
    var result = bytes
    for _ in 0..<Int.random(in: 1...12, using: &dice) where !result.isEmpty {
        let at = Int.random(in: 0..<result.count, using: &dice)
        let end = min(result.count, at + Int.random(in: 1...40, using: &dice))
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: result[at] = UInt8.random(in: 0...255, using: &dice)
        case 1: result.removeSubrange(at..<end)
        case 2: result.insert(contentsOf: Array(result[at..<end]), at: Int.random(in: 0...result.count, using: &dice))
        default:
            result.insert(
                contentsOf: Array(
                    ["<", "---\n", "](", "&#x", "\u{FEFF}", "]]>", "\r", "5 May 2024 "].randomElement(using: &dice)?
                        .utf8 ?? "".utf8), at: at)
        }
    }
    return result
}

@Test(arguments: ["a.md", "a.txt", "a.html", "a.xml"])
func `damaged files are read to numbered paragraphs of valid positions, the same each time`(path: String) {
    let markdown =
        "---\ntitle: Crane: x\ndate: 2024-03-05\n---\n# Head\n\nBy Ada Quill | 5 March 2024\n\n- *One* [two](x)\n\nText (Ada/Getty Images)\n"
    let feed =
        "<?xml version='1.0' encoding='UTF-8'?><rss><channel><title>P</title><item><title>A &amp; b</title><description><![CDATA[<p>One</p>]]></description></item></channel></rss>"
    let seeds = [SamplePage.daily, SamplePage.blog, markdown, feed].map { Array($0.utf8) }
    var dice = SeededRandom(seed: 26)
    for round in 0..<150 {
        let bytes = mutated(seeds[round % seeds.count], with: &dice)
        let reading = read(bytes, at: path)
        #expect(reading == read(bytes, at: path))
        #expect(reading.articles.isEmpty == reading.findings.contains { $0.rule == "no-text" })
        for article in reading.articles {
            #expect(article.paragraphs.map(\.ordinal) == Array(1..<(article.paragraphs.count + 1)))
            #expect(article.paragraphs.allSatisfy { !$0.text.isEmpty && $0.text.last != "\n" && $0.text.first != "\n" })
        }
    }
}
