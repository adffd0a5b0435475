import Articles
import EventModel
import Testing

/// What dates an article with these lines under its headline.
private func published(_ lines: String..., path: String = "articles/crane.txt") -> String? {
    let text =
        (["Crane hits bridge"] + lines + ["Nobody was hurt when the crane broke loose, the harbour master said."])
    return read(text.joined(separator: "\n\n"), at: path).published
}

@Test(arguments: [
    ("By Ada Quill | 5 March 2024", "2024-03-05 byline"),
    ("Published: 5 Mar 2024 10:31 GMT", "2024-03-05 byline"),
    ("Updated: 7 March 2024 | Published: 5 March 2024", "2024-03-05 byline"),
    ("Published 5 March 2024 | Updated 7 March 2024", "2024-03-05 byline"),
    ("March 5, 2024, 10:31 am EST", "2024-03-05 byline"),
    ("Tuesday, March 5, 2024", "2024-03-05 byline"),
    ("2024-03-05", "2024-03-05 byline"),
    ("13/03/2024", "2024-03-13 byline"),
    ("PORTMERE, March 5, 2024 (Agency) - A crane has hit a bridge.", "2024-03-05 byline"),
])
func `a byline dates the article`(line: String, expected: String) {
    #expect(published(line) == expected)
}

@Test(arguments: [
    "Last updated: 7 March 2024", "02/03/2024", "30 February 2024",
    "It opened on 5 March 1994, when Ada Quill was mayor of the town.",
])
func `an update, a date of two meanings, an impossible one and one in the story do not`(line: String) {
    #expect(published(line) == nil)
}

@Test(arguments: [
    ("articles/2024-03-05-crane.txt", "2024-03-05 fileName"), ("articles/crane_20240305.txt", "2024-03-05 fileName"),
    ("articles/2024/03/05/crane.txt", "2024-03-05 fileName"), ("articles/2024/mar/05/crane.txt", "2024-03-05 fileName"),
    ("articles/2024/03/crane.txt", "2024-03 fileName"),
])
func `a file's name dates the article`(path: String, expected: String) {
    #expect(published(path: path) == expected)
}

@Test(arguments: [
    "articles/001_2dd1defb52d030a2.txt", "articles/99999999.txt", "articles/20241305.txt", "articles/7-2024-3.txt",
    "articles/crane-2024.txt",
])
func `numbers in a name that are no date do not`(path: String) {
    #expect(published(path: path) == nil)
}

@Test func `an address dates the article, but not by the time of an archive's visit`() {
    let front = { (url: String) in "---\nurl: \(url)\n---\nHead\n\nText." }
    #expect(read(front("https://x.example/news/2024/mar/05/crane"), at: "a.md").published == "2024-03-05 fileName")
    #expect(
        read(front("https://web.archive.org/web/20250101120000/https://x.example/crane"), at: "a.md").published == nil)
}

@Test(arguments: [
    // 5 March is a Tuesday in 2019 and 2024 and 2030, 27 January in 2026 alone of the years 2016 to 2031.
    ("The port closed on Tuesday 27 January, the mayor said.", "2026-01-27/.. text"),
    ("The port closed on Tuesday (Jan 27), the mayor said.", "2026-01-27/.. text"),
    ("The port closed on Tuesday, Jan. 27, and on Wednesday 28 January it opened.", "2026-01-28/.. text"),
    ("The port closed on Tuesday, 5 March 2024, the mayor said.", "2024-03-05/.. text"),
    ("The port closed on Tuesday 5 March, the third time in 2024 alone.", "2024-03-05/.. text"),
])
func `a weekday with its date proves the first day on which the article can have been published`(
    line: String, expected: String
) {
    #expect(published(line) == expected)
}

@Test(arguments: [
    "The port closed on Tuesday 5 March, the mayor said.",
    "The port closed on Tuesday, 6 March 2024, the mayor said.",
    "The port will open again on Tuesday 27 January, the mayor said.",
    "The port closed on 27 January, the mayor said.",
    "The port closed on Tuesday, 5 March 2019, and again in 2024.",
    "The port closed on Tuesday, the mayor said.",
])
func `a weekday that fits several years, the wrong weekday, a day to come or none prove nothing`(line: String) {
    #expect(published(line) == nil)
}

@Test func `a day without a year lies in the only plausible one that fits`() {
    let text = "Crane hits bridge\n\nThe port closed on Tuesday 5 March, the mayor said."
    let file = ArticleFile(path: "a.txt", bytes: Array(text.utf8))
    #expect(ArticleReader(plausibleYears: 2023...2025).read(file).published == "2024-03-05/.. text")
    #expect(ArticleReader(plausibleYears: 2018...2020).read(file).published == "2019-03-05/.. text")
}

@Test func `the better proof goes before the worse`() {
    let page = """
        <html><head><meta property="article:published_time" content="2024-03-06T08:00:00Z"></head><body><article><h1>Crane hits bridge</h1>
        <p>By Ada Quill | 5 March 2024</p><p>Nobody was hurt when the crane broke loose on Monday, the harbour master said.</p></article></body></html>
        """
    #expect(read(page, at: "2024-03-04.html").published == "2024-03-06T08:00:00Z metaTag")
    #expect(
        read(page.replacing("article:published_time", with: "x"), at: "2024-03-04.html").published
            == "2024-03-05 byline")
}

@Test func `a paper that speaks of itself names the publisher`() {
    let name = { (line: String) in
        read("Head\n\nA crane hit the bridge.\n\n\(line)", at: "a.txt").articles.first?.publisher
    }
    #expect(name("Harbour FM has been unable to verify the video.") == "Harbour FM")
    #expect(name("The Portmere Post has contacted the port for comment.") == "Portmere Post")
    #expect(name("This article was originally published on Harbour Watch.") == "Harbour Watch")
    #expect(name("The port has contacted the owner of the crane.") == nil)
    #expect(name("She has contacted a lawyer and made no comment.") == nil)
}
