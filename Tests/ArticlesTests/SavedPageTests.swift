import Articles
import EventModel
import Testing

/// Sentences long enough to be told from labels.
private let story = (1...5).map {
    "<p>The ferry number \($0) stayed in port all morning, and its passengers were led to the hall behind the pier.</p>"
}.joined(separator: "\n")

private let teasers = (1...6).map {
    "<div><h5><a href=\"/\($0)\">Council talks about bridge number \($0)</a></h5>"
        + "<p>The council spoke at length about bridge number \($0) and the money that its repair will take.</p></div>"
}.joined(separator: "\n")

private func page(_ body: String, head: String = "") -> ArticleReading {
    read("<html><head><title>Ferry stays in port</title>\(head)</head><body>\(body)</body></html>", at: "a.html")
}

private func bodies(_ reading: ArticleReading) -> [String] {
    reading.articles.first?.paragraphs.filter { $0.kind == .body }.map(\.text) ?? []
}

@Suite struct SavedPageTests {
    @Test(arguments: [
        "comments-open", "modal-enabled", "article-body pagination-first", "l-sidebar-fixed story-segment",
        "no-sidebar",
        "share-box", "article with-ads", "menu-page",
    ])
    func `a text is not lost by the name of the element around it`(name: String) {
        let reading = page("<h1>Ferry stays in port</h1><div class=\"\(name)\">\(story)</div><div>\(teasers)</div>")
        #expect(bodies(reading).filter { $0.contains("stayed in port all morning") }.count == 5)
    }

    @Test func `text in an element that is never closed stays`() {
        let reading = page("<h1>Ferry stays in port</h1><ul><li class=\"share-end\"><a href=\"/s\">Share</a> \(story)")
        #expect(bodies(reading).filter { $0.contains("stayed in port all morning") }.count == 5)
    }

    @Test(arguments: ["style='display:none'", "class='cookie-banner'", "role='dialog' class='modal-dialog'", "hidden"])
    func `a notice that is longer than the article does not take its place`(attribute: String) {
        let notice = String(
            repeating: "We keep small files on your machine to learn how this site is read. ", count: 20)
        let reading = page(
            "<div \(attribute)><p>\(notice)</p></div><main><h1>Ferry stays in port</h1><p>The ferry stayed in port.</p></main>"
        )
        #expect(reading.text == "Ferry stays in port\nThe ferry stayed in port.")
    }

    @Test func `the texts of a series of pictures are captions`() {
        let slides = (1...9).map {
            "<h3>\($0)/9 The pier at noon</h3><p>The pier was built in the last century, and ferries land at it every day but Sunday.</p>"
        }
        let reading = page("<article><h1>Ferry stays in port</h1>\(story)<div>\(slides.joined())</div></article>")
        #expect(bodies(reading).count == 5)
        #expect(reading.articles.first?.paragraphs.count { $0.kind == .caption } == 18)
    }

    @Test func `links to places on the page and scripts are words of the text`() {
        let link = "<a class='popup' href='javascript:void(0)'>in the outer harbour</a>"
        let reading = page(
            "<article><h1>Ferry stays in port</h1>\(story)<h2 id=x><a href='#x'>What the captain of it says</a></h2>"
                + "<p>The tugs were \(link) at that time, and it took them more than an hour to come to the pier.</p></article>"
        )
        #expect(
            reading.text.contains("[subheading] What the captain of it says\nThe tugs were in the outer harbour at"))
    }

    @Test func `a formula is a part of its sentence`() {
        let formula = "<math><mi>v</mi><mo>=</mo><mn>12</mn><annotation>v=12</annotation></math>"
        #expect(
            bodies(page("<h1>Ferry stays in port</h1>\(story)<p>It went at \(formula) knots.</p>")).last
                == "It went at v=12 knots.")
    }

    @Test func `short paragraphs beside a long one stay, wherever they stand`() {
        let long =
            "<p>The ferry stayed in port all morning, and its passengers were led to the hall behind the pier.</p>"
        for body in ["<p>It left at noon.</p>\(long)", "\(long)<p>It left at noon.</p>"] {
            #expect(bodies(page("<article><h1>Ferry stays in port</h1>\(body)</article>")).contains("It left at noon."))
        }
    }

    @Test func `stories that are only linked are set apart, with their summaries`() {
        let reading = page("<h1>Ferry stays in port</h1><div>\(story)</div><div><h4>Read on</h4>\(teasers)</div>")
        #expect(bodies(reading).allSatisfy { $0.contains("stayed in port") })
        let mixed = page(
            "<main><h1>Ferry stays in port</h1>\(story)\(teasers)\(story.replacing("morning", with: "evening"))</main>")
        #expect(bodies(mixed).count == 10)
    }

    @Test func `what a page says again and again is not the story`() {
        let label = "<div>Article goes on here</div>"
        let parts = story.split(separator: "\n").joined(separator: label)
        let reading = page("<article><h1>Ferry stays in port</h1>\(parts)\(label)</article>")
        #expect(bodies(reading).count == 5)
    }

    @Test func `of two articles on a page the one below the headline is read`() {
        let other = story.replacing("ferry", with: "crane").replacing("in port", with: "on its pier")
        let reading = page(
            "<article><h1>Ferry stays in port</h1>\(story)</article><article><h1>Crane stays too</h1>\(other)</article>"
        )
        #expect(bodies(reading).count == 5)
        #expect(bodies(reading).allSatisfy { $0.contains("ferry") })
    }

    @Test func `a row of a table is a line, and its cells stay apart`() {
        let table = "<table><tr><th>Ferry</th><th>Left</th></tr><tr><td>Gull</td><td>noon</td></tr></table>"
        #expect(bodies(page("<article><h1>Ferry stays in port</h1>\(story)\(table)</article>")).contains("Gull | noon"))
    }

    @Test func `what was saved says whence and when`() {
        let single = """
            <!--
             Page saved with SingleFile
             url: https://x.example/ferry
             saved date: Tue Mar 05 2024 10:15:00 GMT+0100 (Central European Standard Time)
            -->
            """
        let article = read(
            "<!DOCTYPE html>\(single)<html><body><article>\(story)</article></body></html>", at: "a.html"
        ).articles.first
        #expect(article?.url == "https://x.example/ferry")
        #expect(article?.retrieved?.text == "2024-03-05")
        let wayback = page(
            "<article>\(story)</article><!--\n FILE ARCHIVED ON 02:11:23 Mar 05, 2024 AND RETRIEVED LATER-->")
        #expect(wayback.articles.first?.retrieved?.text == "2024-03-05")
        #expect(wayback.published == nil)
    }

    @Test func `a page saved as MIME parts is read, with its address and day`() {
        let archive = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://x.example/f%C3%A4hre
            Subject: Ferry
            Date: Tue, 5 Mar 2024 09:15:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="----Part--a"


            ------Part--a
            Content-Type: text/css

            p { color: red }

            ------Part--a
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable

            <html><body><article><h1>The f=C3=A4hre stays</h1><p>The f=C3=A4hre stayed in port all morning, and its pass=
            engers were led to the hall.</p></article></body></html>
            ------Part--a--
            """
        for ends in ["\n", "\r\n"] {
            let reading = read(archive.replacing("\n", with: ends), at: "a.mhtml")
            #expect(
                reading.text
                    == "The fähre stays\nThe fähre stayed in port all morning, and its passengers were led to the hall."
            )
            #expect(reading.articles.first?.url == "https://x.example/f%C3%A4hre")
            #expect(reading.articles.first?.retrieved?.text == "2024-03-05")
        }
    }
}
