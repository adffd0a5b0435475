internal import Articles
internal import Containers
internal import EventModel

extension FuzzTarget {
    /// One for each reader of articles, of the parts of those that are a zip.
    static let articles =
        [
            ("html", "html"), ("markdown", "md"), ("plain-text", "txt"), ("news-xml", "xml"), ("mail", "eml"),
            ("mailbox", "mbox"), ("web-archive", "mhtml"), ("rich-text", "rtf"), ("crawl", "warc"),
            ("article-lines", "jsonl"), ("article-table", "csv"),
        ].map { name, kind in FuzzTarget(name) { try read($0, as: kind) } } + [
            FuzzTarget("word") { try read(try zip($0, as: "word/document.xml"), as: "docx") },
            FuzzTarget("open-document") { try read(try zip($0, as: "content.xml"), as: "odt") },
            FuzzTarget("sidecar") { bytes in
                let page = Array("<h1>Crane falls</h1><p>A crane fell on Monday.</p>".utf8)
                let reading = ArticleReader().read(ArticleFile(path: "a.html", bytes: page, sidecar: bytes))
                try promise(reading.articles.count == 1, "the article is lost")
                try check(reading)
            },
        ]

    private static func read(_ bytes: [UInt8], as kind: String) throws {
        try check(ArticleReader().read(ArticleFile(path: "a.\(kind)", bytes: bytes)))
    }

    private static func check(_ reading: ArticleReading) throws {
        for article in reading.articles {
            try promise(!article.id.name.isEmpty, "an article without a name")
            try promise(
                article.paragraphs.map(\.ordinal) == Array(1..<article.paragraphs.count + 1),
                "the paragraphs are not numbered")
            for paragraph in article.paragraphs {
                let (first, last) = (paragraph.text.unicodeScalars.first, paragraph.text.unicodeScalars.last)
                try promise(first != nil, "paragraph \(paragraph.ordinal) is empty")
                try promise(
                    first != "\n" && last != "\n", "paragraph \(paragraph.ordinal) begins or ends with a line break")
            }
        }
    }
}

/// A zip of one member.
func zip(_ bytes: [UInt8], as member: String) throws -> [UInt8] {
    var whole: [UInt8] = []
    let writer = try ZipWriter { whole += $0 }
    try writer.add(member, bytes)
    try writer.finish()
    return whole
}
