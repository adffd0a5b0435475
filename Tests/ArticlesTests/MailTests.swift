import Articles
import EventModel
import Testing

private func mail(_ text: String, at path: String = "a.eml") -> ArticleReading {
    read(text.replacing("\n", with: "\r\n"), at: path)
}

private let plain = """
    From: =?utf-8?Q?In=C3=A9s_Marsh?= <ines@weir.example>
    To: desk@weir.example
    Subject: =?utf-8?B?UHVtcHMgc3RhbmQg?=
     =?utf-8?B?c3RpbGw=?=
    Date: Tue, 5 Mar 2024 22:10:00 -0500
    MIME-Version: 1.0
    Content-Type: text/plain; charset=iso-8859-1
    Content-Transfer-Encoding: quoted-printable

    The pumps of the lower town stood still on Monday night, and it took until d=
    awn to find out why. The caf=E9 by the weir is closed.

    On Monday Bo Reed wrote:
    > Do the pumps work?
    >> Nobody knows.

    They do not.
    -- 
    In=E9s Marsh, waterworks
    """

@Suite struct MailTests {
    @Test func `the head of a mail is what it says about itself, quotes and signature are set apart`() throws {
        let reading = mail(plain)
        #expect(
            reading.text == """
                Pumps stand still
                The pumps of the lower town stood still on Monday night, and it took until dawn to find out why. The café by \
                the weir is closed.
                [credit] On Monday Bo Reed wrote:
                [promotion] Do the pumps work?
                [promotion] Nobody knows.
                They do not.
                [credit] Inés Marsh, waterworks
                """)
        let article = try #require(reading.articles.first)
        #expect(article.authors == ["Inés Marsh"])
        #expect(reading.published?.hasPrefix("2024-03-05") == true)
    }

    @Test func `of two forms of one text the plain one is read, of a page its text`() {
        let page = "<html><body><p>It is <b>broken</b>, the engineer said on the phone.</p></body></html>"
        let head = "From: a@weir.example\nSubject: Pump\nContent-Type: multipart/alternative; boundary=\"b;1\"\n\n"
        let plain = "--b;1\nContent-Type: text/plain\n\nIt is broken.\n\n"
        let other = "--b;1\nContent-Type: text/html; charset=utf-8\n\n\(page)\n--b;1--\n"
        #expect(mail(head + plain + other).text == "Pump\nIt is broken.")
        #expect(mail(head + other).text == "Pump\nIt is broken, the engineer said on the phone.")
    }

    @Test func `what is attached and a mail within a mail are articles of their own`() {
        let reading = mail(
            """
            From: a@weir.example
            Subject: Two papers
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: text/plain

            See below.
            --x
            Content-Type: application/octet-stream; name="report.md"
            Content-Disposition: attachment; filename*=utf-8''rep%6Frt.md
            Content-Transfer-Encoding: base64

            IyBQdW1wIHJlcG9ydAoKVGhlIHB1bXAgYnJva2UgaW4gTWF5Lgo=
            --x
            Content-Type: image/png; name=a.png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --x
            Content-Type: message/rfc822

            From: Bo Reed <bo@weir.example>
            Subject: Older

            It broke before.
            --x--

            """)
        #expect(reading.articles.map(\.headline) == ["Two papers", "Pump report", "Older"])
        #expect(
            reading.articles.map { $0.paragraphs.map(\.text) } == [
                ["See below."], ["The pump broke in May."], ["It broke before."],
            ])
        #expect(Set(reading.articles.map(\.id)).count == 3)
    }

    @Test func `a mailbox holds many mails, each as it was before it was put there`() {
        let box = (1...40).map {
            "From a@weir.example Tue Mar  5 22:10:00 2024\nFrom: Ada Quill <a@weir.example>\nSubject: Pump \($0)\n\n"
                + "It is broken.\n>From Monday on it was still.\nFrom here it looks fine.\n\n"
        }.joined()
        let reading = mail(box, at: "a.mbox")
        #expect(reading.articles.map(\.headline) == (1...40).map { "Pump \($0)" })
        #expect(
            reading.articles.allSatisfy { article in
                article.paragraphs.map(\.text).joined(separator: " ")
                    == "It is broken. From Monday on it was still. From here it looks fine."
            })
    }

    @Test func `mails that hold themselves or nothing end`() {
        var nested = "From: a@weir.example\nSubject: Deep\n\nThe end of it.\n"
        for _ in 0..<200 { nested = "Subject: Outer\nContent-Type: message/rfc822\n\n" + nested }
        #expect(mail(nested).articles.count <= 9)
        var parts = "The end of it."
        for level in 0..<200 {
            parts = "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n\(parts)\n--b\(level)--\n"
        }
        #expect(mail("Subject: Parts\n" + parts).articles.first?.headline == "Parts")
        for text in [
            "", "From", "=?utf-8?", "Subject: =?x?B?=?=\n\n", "Content-Type: multipart/mixed; boundary=\n\n--\n--",
        ] {
            _ = mail(text)
            _ = mail(text, at: "a.mbox")
        }
    }

    @Test(arguments: [
        ("=?iso-8859-1?q?caf=E9_au_lait?=", "café au lait"), ("a =?utf-8?q?b?= =?utf-8?q?c?= d", "a bc d"),
        ("=?broken", "=?broken"), ("=?utf-8?x?a?=", "=?utf-8?x?a?="), ("=?gb2312?B?xOO6ww==?=", "你好"),
    ])
    func `words beyond ASCII are read`(header: String, text: String) {
        #expect(mail("Subject: \(header)\n\nIt is broken.").articles.first?.headline == text)
    }
}
