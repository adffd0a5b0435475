import Articles
import EventModel
import Testing

@Test func `front matter names what the article is`() throws {
    let text = """
        ---
        title: "Crane hits bridge: harbour closed"
        publisher: The Portmere Post
        published: 2024-03-05
        authors: [Ada Quill, Bo Lindgren]
        url: https://post.example/crane
        language: en-GB
        derivedFrom: agency
        digestOf: https://agency.example/1
        mood: gloomy
        ---
        A crane hit the bridge.
        """
    let reading = read(text, at: "articles/crane.md")
    let article = try #require(reading.articles.first)
    #expect(article.headline == "Crane hits bridge: harbour closed")
    #expect(article.publisher == "The Portmere Post")
    #expect(reading.published == "2024-03-05 frontMatter")
    #expect(article.authors == ["Ada Quill", "Bo Lindgren"])
    #expect(article.url == "https://post.example/crane")
    #expect(article.language == "en-GB")
    #expect(article.derivedFrom == "agency")
    #expect(article.digestOf == "https://agency.example/1")
    #expect(article.paragraphs.map(\.text) == ["A crane hit the bridge."])
    #expect(reading.findings == [])
}

@Test func `a headline that repeats the title is no paragraph`() {
    let text = "---\ntitle: Crane hits bridge\n---\n# Crane hits bridge\n\nNobody was hurt."
    #expect(read(text, at: "a.md").text == "Crane hits bridge\nNobody was hurt.")
}

@Test func `date is read where published is not given`() {
    #expect(read("---\ndate: 2024-03\n---\nHead\n\nText.", at: "a.md").published == "2024-03 frontMatter")
    #expect(
        read("---\ndate: 2024-03-09\npublished: 2024-03-05\n---\nHead\n\nText.", at: "a.md").published
            == "2024-03-05 frontMatter")
}

@Test(arguments: [
    "2024-03-05T10:30:00Z", "2024-03-05 10:30", "March 5, 2024", "5 March 2024", "Tue, 05 Mar 2024 10:30:00 GMT",
])
func `a date may be written as programs and people write it`(date: String) {
    #expect(read("---\npublished: \(date)\n---\nHead\n\nText.", at: "a.md").published?.hasPrefix("2024-03-05") == true)
}

@Test func `a date that is none is found with its line and column, and the article is read`() {
    let reading = read("---\ntitle: Head\npublished: 2024-02-30\n---\nText.", at: "articles/a.md")
    #expect(reading.complaints == ["articles/a.md:3:12: “2024-02-30” is not a date"])
    #expect(reading.text == "Head\nText.")
    #expect(reading.published == nil)
}

@Test func `front matter that is no YAML is found with its line and column, and the text is read`() throws {
    let reading = read("---\ntitle: Crane: hits bridge\n---\nHead\n\nText.", at: "a.md")
    let finding = try #require(reading.findings.first)
    #expect(finding.line == 2)
    #expect(finding.column == 13)
    #expect(finding.rule == "invalid-yaml")
    #expect(reading.text == "Head\nText.")
}

@Test func `front matter without an end is found, and what follows is read`() {
    let reading = read("---\ntitle: Head\n\nText.", at: "a.md")
    #expect(reading.complaints == ["a.md:1:1: front matter has no end"])
    #expect(reading.articles.count == 1)
}

@Test func `a rule at the start is no front matter`() {
    #expect(read("---\n\nHead\n\nText.", at: "a.md").text == "Head\nText.")
}

@Test func `a list where a value belongs is found`() {
    let reading = read("---\npublisher: [a, b]\n---\nHead", at: "a.md")
    #expect(reading.complaints == ["a.md:2:12: publisher must be a single value"])
}

@Test func `a key given twice is found`() {
    let reading = read("---\ntitle: A\ntitle: B\n---\nHead", at: "a.md")
    #expect(reading.findings.map(\.rule) == ["invalid-yaml"])
    #expect(reading.articles.count == 1)
}

@Test func `plain text may have front matter as well`() {
    #expect(read("---\ntitle: Head\n---\nText.", at: "a.txt").text == "Head\nText.")
}

@Test func `what the curator wrote beside a file goes before what the file says`() {
    let reading = read(
        "---\npublisher: Wrong\ndate: 2024-03-01\n---\nHead\n\nText.", at: "articles/a.md",
        sidecar: "publisher: Right\ndate: 2024-03-05\n")
    #expect(reading.articles.first?.publisher == "Right")
    #expect(reading.published == "2024-03-05 curator")
}

@Test func `a mistake beside a file is found where it stands`() {
    let reading = read("<p>Text of the page.</p>", at: "articles/page.html", sidecar: "title: Head\ndate: soon\n")
    #expect(reading.complaints == ["articles/page.yaml:2:7: “soon” is not a date"])
}

@Test func `a headline that YAML cuts or refuses is told, and costs nothing else`() {
    let cut = read("---\ntitle: Crane #2 falls\npublished: 2024-03-05\n---\nText.", at: "a.md")
    #expect(cut.complaints.first?.contains("a.md:2") == true)
    #expect(cut.published == "2024-03-05 frontMatter")
    let quoted = read("---\ntitle: \"Crane #2 falls\" # checked\n---\nText.", at: "a.md")
    #expect(quoted.findings.isEmpty)
    let refused = read("---\ntitle: Crane: it falls\npublished: 2024-03-05\npublisher: Post\n---\nText.", at: "a.md")
    #expect(refused.findings.first?.line == 2)
    #expect(refused.published == "2024-03-05 frontMatter")
    #expect(refused.articles.first?.publisher == "Post")
}
