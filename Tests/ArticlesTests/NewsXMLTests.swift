import Articles
import EventModel
import Testing

@Test func `NITF gives headline, byline, captions and text, the date that of publication`() {
    let file = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf SYSTEM "http://www.example.org/nitf-3-4.dtd">
        <nitf><head><title>Bridge</title><docdata><date.issue norm="20240305T081244+0000"/></docdata>
        <pubdata type="print" date.publication="20240306" name="The Portmere Post"/></head>
        <body><body.head><hedline><hl1>Bridge closed after crane strikes pier</hl1></hedline>
        <byline>By <person>Ada Quill</person>, harbour reporter</byline></body.head>
        <body.content><block><p>A road bridge was closed on Monday.</p>
        <media media-type="image"><media-caption>The bridge from the north</media-caption><media-producer>Bo Lindgren</media-producer></media>
        <hl2>Third accident</hl2><p>It is the third time.</p></block></body.content>
        <body.end><tagline>Additional reporting by Cy Marsh</tagline></body.end></body></nitf>
        """
    let reading = read(file, at: "articles/n.xml")
    #expect(
        reading.text == """
            Bridge closed after crane strikes pier
            [byline] By Ada Quill, harbour reporter
            A road bridge was closed on Monday.
            [caption] The bridge from the north
            [caption] Bo Lindgren
            [subheading] Third accident
            It is the third time.
            [credit] Additional reporting by Cy Marsh
            """)
    #expect(reading.published == "2024-03-06 metaTag")
    #expect(reading.articles.first?.publisher == "The Portmere Post")
    #expect(reading.articles.first?.authors == ["Ada Quill"])
    #expect(reading.findings == [])
}

@Test func `NewsML-G2 gives the text of its inline XML`() {
    let file = """
        <?xml version="1.0"?>
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" xml:lang="en-GB">
        <itemMeta><provider qcode="nprov:POST"><name>Portmere Agency</name></provider>
        <versionCreated>2024-03-06T08:00:00+00:00</versionCreated><firstCreated>2024-03-05T08:00:00+00:00</firstCreated></itemMeta>
        <contentMeta><headline>Bridge closed</headline><by>By Ada Quill</by><language tag="en"/></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
        <body><p>A road bridge was closed on Monday.</p><p>Nobody was hurt.</p></body></html></inlineXML></contentSet></newsItem>
        """
    let reading = read(file, at: "n.xml")
    #expect(reading.text == "Bridge closed\nA road bridge was closed on Monday.\nNobody was hurt.")
    #expect(reading.published == "2024-03-05T08:00:00+00:00 metaTag")
    #expect(reading.articles.first?.publisher == "Portmere Agency")
    #expect(reading.articles.first?.authors == ["Ada Quill"])
    #expect(reading.articles.first?.language == "en")
}

@Test func `a message of several news items is several articles, pictures aside`() {
    let item = { (name: String, content: String) in
        "<newsItem><contentMeta><headline>\(name)</headline></contentMeta><contentSet>\(content)</contentSet></newsItem>"
    }
    let file =
        "<newsMessage><itemSet>" + item("Bridge closed", "<inlineData>Nobody was hurt.</inlineData>")
        + item("Picture", "<remoteContent href='x.jpg'/>") + item("Ferry late", "<inlineData>Fog again.</inlineData>")
        + "</itemSet></newsMessage>"
    #expect(read(file, at: "m.xml").articles.map(\.id.name) == ["m-bridge-closed", "m-ferry-late"])
}

private let rss = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>The Portmere Post</title><link>https://post.example/</link><language>en-gb</language>
    <item><title>Crane &amp;amp; bridge: what we know</title><link>https://post.example/crane</link>
    <pubDate>Tue, 05 Mar 2024 08:12:44 +0000</pubDate><dc:creator><![CDATA[Ada Quill]]></dc:creator><description>Short.</description>
    <content:encoded><![CDATA[<p>A crane hit the bridge on Monday.</p><figure><img src="a.jpg"><figcaption>The crane</figcaption></figure>
    <p>Nobody was hurt.</p><p>The post <a href="x">Crane</a> appeared first on <a href="y">The Portmere Post</a>.</p>]]></content:encoded></item>
    <item><title>Ferry late</title><link>https://post.example/2024/03/06/ferry</link><description>The ferry was late, &lt;b&gt;again&lt;/b&gt;.</description></item>
    <item><title>Ferry late</title><description>And again.</description><author>cy@post.example (Cy Marsh)</author></item>
    </channel></rss>
    """

@Test func `every item of an RSS feed is an article`() {
    let articles = read(rss, at: "feeds/post.xml").articles
    #expect(articles.map(\.id.name) == ["post-crane-bridge-what-we-know", "post-ferry-late", "post-ferry-late-2"])
    #expect(
        articles.map(\.text) == [
            """
            Crane & bridge: what we know
            A crane hit the bridge on Monday.
            [caption] The crane
            Nobody was hurt.
            [credit] The post Crane appeared first on The Portmere Post.
            """,
            "Ferry late\nThe ferry was late, again.", "Ferry late\nAnd again.",
        ])
    #expect(articles.map { $0.published?.date.text } == ["2024-03-05", "2024-03-06", nil])
    #expect(articles.map(\.publisher) == ["The Portmere Post", "The Portmere Post", "The Portmere Post"])
    #expect(articles.map(\.authors) == [["Ada Quill"], [], ["Cy Marsh"]])
    #expect(articles[0].url == "https://post.example/crane")
}

@Test func `what a curator says beside a feed holds for all of its items, but not a title or a date`() {
    let articles = read(rss, at: "post.xml", sidecar: "publisher: The Post\ntitle: All news\ndate: 2024-01-01").articles
    #expect(Set(articles.map(\.publisher)) == ["The Post"])
    #expect(articles.map(\.headline).contains("All news") == false)
    #expect(articles.last?.published == nil)
}

@Test func `Atom is read with its kinds of content`() {
    let file = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Watch</title>
        <entry><title type="html">Crane &lt;i&gt;again&lt;/i&gt;</title><link rel="enclosure" href="https://h.example/a.mp3"/>
        <link href="https://h.example/crane"/><published>2024-03-05T08:00:00Z</published><updated>2024-03-06T08:00:00Z</updated>
        <author><name>Ada Quill</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry>
        <entry><title>Ferry</title><updated>2024-03-06T08:00:00Z</updated><summary>Late.</summary></entry></feed>
        """
    let articles = read(file, at: "h.atom").articles
    #expect(articles.map(\.text) == ["Crane again\nOne.\nTwo.", "Ferry\nLate."])
    #expect(articles.map(\.url) == ["https://h.example/crane", nil])
    #expect(articles.map { $0.published?.date.text } == ["2024-03-05T08:00:00Z", "2024-03-06~"])
    #expect(articles.map(\.authors) == [["Ada Quill"], []])
}

@Test func `RDF feeds have their items beside the channel`() {
    let file = """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Post</title></channel><item><title>Crane</title><dc:date>2024-03-05</dc:date><description>Text.</description></item></rdf:RDF>
        """
    let reading = read(file, at: "p.rss")
    #expect(reading.text == "Crane\nText.")
    #expect(reading.published == "2024-03-05 metaTag")
    #expect(reading.articles.first?.publisher == "Post")
}

@Test func `XML that breaks off is read as far as it goes, and where it breaks is found`() {
    let reading = read(
        "<rss><channel><title>Post</title>\n<item><title>Crane</title><description>Text here", at: "feeds/p.xml")
    #expect(reading.text == "Crane\nText here")
    #expect(reading.findings.first?.line == 2)
    #expect(reading.findings.first?.rule == "invalid-xml")
}

@Test func `a feed is stable under new items at its head`() {
    let before = read(rss, at: "post.xml").articles.prefix(2).map(\.id)
    let after = read(
        rss.replacing("<item><title>Crane", with: "<item><title>New</title></item><item><title>Crane"), at: "post.xml")
    #expect(Array(after.articles.map(\.id).dropFirst().prefix(2)) == Array(before))
}

@Test(arguments: [
    ("news/a.md", "Text", true), ("news/a.html", "<html>", true),
    ("a.xml", "<?xml version='1.0'?><rss version='2.0'>", true),
    ("a.xml", "<nitf>", true), ("a.xml", "<rdf:RDF xmlns='x'>", true), ("a.xml", "<project>", false),
    ("README.md", "Text", false),
    ("a.jpg", "Text", false), (".a.txt", "Text", false), ("a.txt", "\0\u{1}ELF\0", false), ("a", "Text", false),
])
func `what may be an article is told by name and first bytes`(path: String, head: String, expected: Bool) {
    #expect(ArticleReader.isArticle(path: path, head: Array(head.utf8)) == expected)
}

@Test func `words of an extension do not take the place of a feed's own`() {
    let feed = """
        <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:x="http://www.w3.org/1999/xhtml"><channel>
        <item><media:title>The pier in fog</media:title><media:description>A pier. Photo: A. Quill</media:description>
        <title>Crane falls</title><description>A crane fell on the pier.</description></item>
        <item><title>Crane up</title><x:body><x:p>It stands again.</x:p></x:body></item></channel></rss>
        """
    let articles = read(feed, at: "a.xml").articles
    #expect(articles.map(\.text) == ["Crane falls\nA crane fell on the pier.", "Crane up\nIt stands again."])
}

@Test(arguments: [
    ("", "The sign read <closed> today."), (" type=\"text\"", "The sign read <closed> today."),
    (" type=\"html\"", "The sign read today."),
])
func `the type of a text of Atom says whether it is markup`(type: String, text: String) {
    let feed = """
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Sign</title>
        <content\(type)>The sign read &lt;closed&gt; today.</content></entry></feed>
        """
    #expect(read(feed, at: "a.xml").text == "Sign\n\(text)")
}

@Test(arguments: ["conceptItem", "knowledgeItem", "planningItem"])
func `items about news are none, and said to be`(root: String) {
    let xml =
        "<\(root) xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><concept><name>Ada Quill</name></concept></\(root)>"
    let reading = read(xml, at: "a.xml")
    #expect(reading.articles.isEmpty)
    #expect(reading.complaints.first?.contains("no news") == true)
}
