import Articles
import EventModel
import Testing

private let story = (1...4).map {
    "<p>Pump number \($0) stood still all night, and the cellars of the lower town were full of water by dawn.</p>"
}.joined(separator: "\n")

private func authors(_ body: String, head: String = "") -> [String] {
    let page =
        "<html><head><title>Pumps stand still</title><meta property='og:site_name' content='Weir Post'>"
        + "<link rel='canonical' href='https://www.weirpost.example/a'>\(head)</head><body>\(body)</body></html>"
    return read(page, at: "a.html").articles.first?.authors ?? []
}

@Suite struct AuthorTests {
    @Test(arguments: [
        "<meta name='author' content='Ada Quill (aq.)'>", "<meta name='analytics:author' content='Ada Quill'>",
        "<meta name='card:misc:Written by' content='Ada Quill'>",
        "<meta property='article:author' content='Ada Quill'>",
        "<meta name='author' content='Weir Post'><meta name='page_author' content='By Ada Quill'>",
    ])
    func `tags name who wrote`(tags: String) {
        #expect(authors("<h1>Pumps stand still</h1>\(story)", head: tags) == ["Ada Quill"])
    }

    @Test(arguments: ["Weir Post", "weirpost", "weirpost.example"])
    func `the paper signs only where nobody else does`(paper: String) {
        let tag = "<meta name='author' content='\(paper)'>"
        #expect(authors("<h1>Pumps stand still</h1><p>By Ada Quill</p>\(story)", head: tag) == ["Ada Quill"])
        #expect(authors("<h1>Pumps stand still</h1>\(story)", head: tag) == [paper])
    }

    @Test(arguments: [
        "<span class='authorname'>Ada Quill</span>",
        "<ul class='authors__list'><li><span>von</span> <b>Ada Quill</b></li></ul>",
        "<div class='story-byline'>By <a href='/q'>Ada Quill</a> 5 March 2024</div>",
        "<div>Tue 05.03.24 | 14:07 | By Ada Quill</div>", "<div>Ada Quill | 05.03.2024 - updated: 06.03.2024</div>",
        "<p>By Ada Quill in Portmere</p>", "<div>By: <a href='/q'>Ada Quill</a></div>",
        "<p><strong>Ada Quill</strong></p>",
    ])
    func `a line below the headline names who wrote`(line: String) {
        #expect(authors("<article><h1>Pumps stand still</h1>\(line)\(story)</article>") == ["Ada Quill"])
    }

    @Test(arguments: [
        "<p><strong>Lower Town</strong></p>", "<p><strong>Pump Number</strong></p>", "<p>Ada Quill</p>",
        "<aside class='author'>Ada Quill</aside>", "<div class='author'>All of our 12 writers</div>",
    ])
    func `a line that may be anything else names nobody`(line: String) {
        #expect(authors("<article><h1>Pumps stand still</h1>\(line)\(story)</article>").isEmpty)
    }

    @Test func `a name alone below a text signs it, unless the text is about that person`() {
        #expect(
            authors("<article><h1>Pumps stand still</h1>\(story)<p><b>Ada Quill, Bo Reed</b></p></article>") == [
                "Ada Quill", "Bo Reed",
            ])
        let about = "<p>The engineer Ada Quill had warned the council of it in a letter that nobody answered.</p>"
        #expect(authors("<article><h1>Pumps stand still</h1>\(story)\(about)<p><b>Ada Quill</b></p></article>").isEmpty)
    }

    @Test(arguments: [("(责编：王芳 李强)", ["王芳", "李强"]), ("记者 王芳", ["王芳"])])
    func `a Chinese page names its editors in brackets`(line: String, names: [String]) {
        let story = String(repeating: "<p>昨晚全市的水泵都停了，老城区的地下室到清晨时已经积满了水，居民们被转移到学校里过夜。</p>", count: 4)
        #expect(authors("<article><h1>全市水泵昨晚停止运转</h1>\(story)<div>\(line)</div></article>") == names)
    }
}
