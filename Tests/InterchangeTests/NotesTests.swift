import Testing

@testable import Interchange

@Suite struct `Notes` {
    @Test(arguments: [
        ("plain *soft* **hard** `code`", "<p>plain <em>soft</em> <strong>hard</strong> <code>code</code></p>"),
        ("one\n\ntwo", "<p>one</p><p>two</p>"),
        ("- a\n- b\n\n1. c", "<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>"),
        ("> said", "<blockquote><p>said</p></blockquote>"),
        ("# Title", "<p><b>Title</b></p>"),
        ("<b onclick=x>hi</b>", "<p>&lt;b onclick=x&gt;hi&lt;/b&gt;</p>"),
        ("[here](https://a.example/?q=\"x\")", nil),
        ("[here](javascript:alert)", "<p>here</p>"),
        ("![picture](https://a.example/p.png)", "<p>picture</p>"),
        ("", ""),
    ])
    func `become HTML of a few elements`(markdown: String, html: String?) {
        let written = NotesReader.notes(markdown).html
        if let html { #expect(written == html) }
        #expect(!written.contains("javascript") && !written.contains("<b onclick") && !written.contains("<img"))
    }

    @Test(arguments: [
        "plain text", "*soft* and **hard**", "a [link](<https://a.example/x>) here", "1\\. no list", "\\# no heading",
        "> quoted", "one\n\ntwo",
    ])
    func `read as the same when they are written as Markdown again`(markdown: String) {
        let notes = NotesReader.notes(markdown)
        #expect(NotesReader.notes(notes.markdown) == notes)
    }
}
