import Articles
import EventModel
import Testing

private func headline(_ reading: ArticleReading) -> String? {
    reading.articles.first.map { article in
        let authors = article.authors.joined(separator: ", ")
        return [article.headline, article.publisher ?? "-", reading.published ?? "-", authors].joined(separator: " | ")
    }
}

@Test func `of a broadcaster's page the story stays, boxes are set apart, menus, ads and comments are left out`() {
    let reading = read(SamplePage.broadcaster, at: "a.html")
    #expect(
        headline(reading)
            == "Harbour bridge closed after crane strikes pier | Example News | 2024-03-05T08:12:44Z metaTag | Ada Quill, Bo Lindgren"
    )
    #expect(
        reading.text == """
            Harbour bridge closed after crane strikes pier
            [byline] Ada Quill 5 March 2024
            [caption] Getty Images
            [caption] The bridge carries some 40,000 vehicles a day
            A road bridge over the harbour of Portmere has been closed after a floating crane struck one of its piers.
            Nobody was hurt when the crane broke loose on Monday night, the harbour master said, but engineers found a crack \
            of two metres.
            Buses will be led over the old toll road until the repair is done, which the council expects to take six weeks.
            [subheading] Third accident
            It is the third time within two years that a vessel has hit the bridge, after a ferry in May and a barge in October.
            [relatedHeadline] Ferry captain fined over bridge collision
            [relatedHeadline] Why Portmere built its bridge so low
            "We have asked for fenders for ten years," said the mayor, Ines Varga, who visited the site on Tuesday.
            [promotion] Get our flagship newsletter
            [promotion] Sign up here for all the headlines you need to start the day with us.
            [promotion] Portmere Shipping
            """)
    #expect(reading.articles.first?.url == "https://www.example.org/news/articles/c0ffee")
    #expect(reading.articles.first?.language == "en-GB")
}

@Test func `a blog names its publisher by reference`() {
    let reading = read(SamplePage.blog, at: "a.html")
    #expect(headline(reading) == "Crane hits bridge | Harbour Watch | 2024-03-05T09:00:00+00:00 metaTag | Ada Quill")
    #expect(
        reading.text == """
            Crane hits bridge
            [byline] Posted on March 5, 2024 by Ada Quill
            A floating crane has struck the road bridge over the harbour of Portmere, which is now closed.
            Nobody was hurt.
            [subheading] Third accident
            It is the third collision within two years, after a ferry in May and a barge in October.
            We have asked for fenders for ten years.
            The repair will take six weeks, engineers said1.
            [relatedHeadline] Related
            [relatedHeadline] Ferry captain fined
            """)
}

@Test func `a page without any structure is cut at its line breaks`() {
    let reading = read(SamplePage.tables, at: "a.html")
    withKnownIssue("the paper's name in front of a title is not taken off where nothing else gives it") {
        #expect(headline(reading) == "Crane hits bridge | - | 1999-03-05 metaTag | Ada Quill")
        #expect(
            reading.text == """
                Crane hits bridge
                [byline] By Ada Quill, Post staff
                A floating crane has struck the road bridge over the harbour of Portmere, and it is now closed.
                Nobody was hurt, the harbour master said. The crane broke loose in a storm, drifted for an hour and then struck \
                the northern pier.
                The repair will take six weeks, engineers said.
                It is the third accident.
                """)
    }
}

@Test func `a daily's summary and picture stand before its text`() {
    let reading = read(SamplePage.daily, at: "a.html")
    #expect(
        headline(reading)
            == "‘Too low for ships’: crane hits bridge | the Example | 2024-03-05T09:00:00Z metaTag | Ada Quill")
    #expect(
        reading.text == """
            ‘Too low for ships’: crane hits bridge
            [subheading] Harbour of Portmere closed after third collision in two years, engineers say
            [caption] The bridge in the morning. Photograph: Bo Lindgren/The Example
            [byline] Tue 5 Mar 2024 09.00 GMT
            [byline] Last modified on Wed 6 Mar 2024 10.00 GMT
            A floating crane has struck the road bridge over the harbour of Portmere, which is now closed.
            Nobody was hurt when it broke loose in a storm on Monday, the harbour master said, but a crack of two metres was found.
            [promotion] Ferry captain fined over bridge collision Read more
            [promotion] Sign up to Morning Mail
            “We have asked for fenders for ten years,” said the mayor, Ines Varga.
            [subheading] What next
            The repair will take six weeks, engineers said, and cost as much as a new ferry would.
            """)
}

@Test func `text that a page has only in its data is read from there`() {
    let reading = read(SamplePage.paywalled, at: "a.html")
    #expect(
        reading.text == """
            Crane hits bridge & harbour closes
            A floating crane has struck the road bridge over the harbour of Portmere, which is now closed.
            Nobody was hurt when it broke loose in a storm on Monday.
            The repair will take six weeks, engineers said, and cost as much as a new ferry would.
            """)
}

@Test func `classes on most of a page, a question before it and many comments do not hide the text`() {
    #expect(
        read(SamplePage.agency, at: "a.html").text == """
            Crane strikes bridge, harbour closes
            [byline] By Ada Quill March 5, 2024 8:12 AM UTC Updated an hour ago
            PORTMERE, March 5 (Agency) - A floating crane has struck the road bridge over the harbour of Portmere, which is now closed.
            Nobody was hurt when it broke loose in a storm on Monday, the harbour master said.
            [promotion] Sign up here.
            "We have asked for fenders for ten years," said the mayor, Ines Varga.
            ($1 = 0.92 crowns)
            [byline] Reporting by Ada Quill in Portmere; Editing by Cy Marsh
            """)
}

@Test func `all entries of a live page are read`() {
    let kinds = read(SamplePage.live, at: "a.html").articles.first?.paragraphs.map(\.kind)
    #expect(kinds == [.subheading, .byline, .body, .subheading, .body, .subheading, .body])
}

@Test func `the day of a page's update alone is told as such, and only about`() {
    let page = """
        <html><head><meta property="article:modified_time" content="2024-03-09T08:00:00Z"></head><body><h1>Crane hits bridge</h1>
        <p>Updated <time class="updated" datetime="2024-03-08">8 March</time></p><p>Nobody was hurt, the harbour master said.</p></body></html>
        """
    #expect(read(page, at: "a.html").published == "2024-03-09~ modified")
}

@Test(arguments: [
    #"<meta name="dcterms.issued" content="2024-03-05">"#,
    #"<meta property="og:article:published_time" content="2024-03-05T08:00:00">"#,
    #"<meta itemprop="datePublished" content="20240305">"#,
    #"<meta name="parsely-pub-date" content="2024-03-05 08:00">"#,
    #"<meta name="publish-date" content="Tue, 05 Mar 2024 08:00:00 GMT">"#,
])
func `tags date a page`(tag: String) {
    let page = "<html><head>\(tag)</head><body><h1>Crane hits bridge</h1><p>Nobody was hurt.</p></body></html>"
    #expect(read(page, at: "a.html").published?.hasPrefix("2024-03-05") == true)
    #expect(read(page, at: "a.html").published?.hasSuffix("metaTag") == true)
}

@Test func `a time element under the headline dates a page, one in a list does not`() {
    let page = { (time: String) in
        "<html><body><h1>Crane hits bridge</h1>\(time)<p>Nobody was hurt, the harbour master said.</p></body></html>"
    }
    #expect(read(page("<time datetime='2024-03-05'>today</time>"), at: "a.html").published == "2024-03-05 metaTag")
    #expect(read(page("<ul><li><time datetime='2024-03-05'>today</time></li></ul>"), at: "a.html").published == nil)
}

@Test func `only addresses of the web are kept`() {
    let page =
        #"<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><h1>Crane hits bridge</h1></body></html>"#
    #expect(read(page, at: "a.html").articles.first?.url == nil)
}

@Test func `a browser's notice of where a page was saved from names its address`() {
    let page =
        "<!DOCTYPE html>\n<!-- saved from url=(0029)https://www.example.org/crane/ -->\n<html><body><h1>Crane hits bridge</h1></body></html>"
    #expect(read(page, at: "a.html").articles.first?.url == "https://www.example.org/crane/")
}
