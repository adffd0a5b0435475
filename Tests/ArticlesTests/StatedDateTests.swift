import EventModel
import Testing

@testable import Articles

@Suite struct StatedDateTests {
    @Test(arguments: [
        ("Wed Mar  6 16:22:05 2024", "2024-03-06"), ("Wed Mar 6 16:22:05 UTC 2024", "2024-03-06"),
        ("6 mars 2024 - 12:09", "2024-03-06"), ("06.03.2024", "2024-03-06"), ("6. 3. 2024", "2024-03-06"),
        ("06.03.24 | 14:07 Uhr", "2024-03-06"), ("6. März 2024", "2024-03-06"), ("6 de marzo de 2024", "2024-03-06"),
        ("6 de março de 2024", "2024-03-06"), ("1er février 2024", "2024-02-01"), ("6 marzo 2024", "2024-03-06"),
        ("6 maart 2024", "2024-03-06"), ("6 mars 2024", "2024-03-06"), ("6 marca 2024", "2024-03-06"),
        ("6. března 2024", "2024-03-06"), ("6 марта 2024 г.", "2024-03-06"), ("6 березня 2024", "2024-03-06"),
        ("6 Mart 2024", "2024-03-06"), ("6. maaliskuuta 2024", "2024-03-06"), ("6 Maret 2024", "2024-03-06"),
        ("6 Μαρτίου 2024", "2024-03-06"), ("6 مارس 2024", "2024-03-06"), ("6 मार्च 2024", "2024-03-06"),
        ("2024年3月6日", "2024-03-06"), ("2024年 3月 6日 10:00", "2024-03-06"), ("2024년 3월 6일", "2024-03-06"),
        ("ngày 6 tháng 3 năm 2024", "2024-03-06"), ("Wed, 06 Mar 24 09:00:00 GMT", "2024-03-06"),
    ])
    func `a day is read in the forms and languages of papers`(text: String, day: String) {
        #expect(StatedDate(text)?.edtf.text == day)
    }

    @Test(arguments: [
        "16:22:05 2024", "at 10:11 on Monday", "00.00.2024", "0 March 2024", "31 February 2024", "06/03/2024",
        "6 March",
        "5 out of 2024 people",
    ])
    func `a time, an impossible day and one of two meanings are none`(text: String) {
        #expect(StatedDate(text) == nil)
    }

    @Test(arguments: ["", "-", "+", "-1", "+00", ".", "-.5", "–"])
    func `a sign that stands for no day is none`(text: String) {
        #expect(PublicationDate(stated: text, provenance: .frontMatter) == nil)
    }

    @Test(arguments: [("en-US", "2024-06-03"), ("en-GB", "2024-03-06"), ("fr", "2024-03-06"), ("es_EC", "2024-03-06")])
    func `the order of numbers is that of the page's language`(language: String, day: String) {
        #expect(StatedDate("06/03/2024", order: NumericOrder(language: language))?.edtf.text == day)
    }

    @Test(arguments: ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "1900-01-01", "01.01.1970"])
    func `what programs write for no date is none`(text: String) {
        #expect(PublicationDate(stated: text, provenance: .metaTag) == nil)
    }

    @Test(
        arguments: [
            ("<span itemprop=\"datePublished\" content=\"2024-03-05\">Tuesday</span>", "2024-03-05 metaTag"),
            (
                "<abbr class=\"published\" title=\"2024-03-05T10:00:00+01:00\">today</abbr>",
                "2024-03-05T10:00:00+01:00 metaTag"
            ),
            ("<time pubdate>5 March 2024</time>", "2024-03-05 metaTag"),
            ("<li itemprop=\"citation\" itemscope><meta itemprop=\"datePublished\" content=\"1988\"></li>", nil),
            (
                "<div itemprop=\"comment\" itemscope><time itemprop=\"datePublished\" datetime=\"2024-03-07\">7</time></div>",
                nil
            ),
            ("<meta property=\"article:modified_time\" content=\"2024-03-06T08:00:00Z\">", "2024-03-06~ modified"),
        ] as [(String, String?)])
    func `a page's markup dates it, but not that of what it cites`(markup: String, date: String?) {
        let text =
            "<p>The ferry stayed in port all morning, and its passengers were led to the hall behind the pier.</p>"
        let reading = read(
            "<html><body><article><h1>Ferry stays</h1>\(text)\(text)\(text)\(markup)</article>", at: "a.html")
        #expect(reading.published == date)
    }

    @Test func `a stamp in UTC is of the day that the byline says`() {
        let reading = read(
            "<html><head><meta property=\"article:published_time\" content=\"2024-03-06T01:09:00Z\"></head><body><article>"
                + "<h1>Ferry stays</h1><p>5 March 2024</p><p>The ferry stayed in port all morning, and its passengers were "
                + "led to the hall.</p></article></body></html>", at: "a.html")
        #expect(reading.published == "2024-03-05 byline")
    }

    @Test(arguments: [
        (["By Ada Quill and Bo Lindgren"], ["Ada Quill", "Bo Lindgren"]),
        (["Ada Quill und Bo Lindgren, dpa"], ["Ada Quill", "Bo Lindgren", "dpa"]),
        (["Ada Quill", "ada-quill", "a.quill@post.example"], ["Ada Quill"]),
        (["105092"], []),
        (["Ada Quill, Senior Reporter at the Harbour Post of Portmere"], ["Ada Quill"]),
        (["Harbour Post"], []),
    ])
    func `authors are people, one a name`(stated: [String], names: [String]) {
        #expect(AuthorNames(stated, publisher: "Harbour Post").names == names)
    }

    @Test func `where nobody signs, the paper does`() {
        let page = { (author: String, line: String) in
            read(
                "<html><head><meta name=\"author\" content=\"\(author)\"><meta property=\"og:site_name\" content=\"Harbour Post\">"
                    + "</head><body><article><h1>Ferry stays</h1><p>\(line)</p><p>The ferry stayed in port all morning, and "
                    + "its passengers were led to the hall.</p></article></body></html>", at: "a.html"
            ).articles.first?.authors
        }
        #expect(page("Harbour Post", "In port") == ["Harbour Post"])
        #expect(page("Harbour Post", "By Ada Quill") == ["Ada Quill"])
        #expect(page("Bo Lindgren", "By Ada Quill") == ["Bo Lindgren"])
    }
}
