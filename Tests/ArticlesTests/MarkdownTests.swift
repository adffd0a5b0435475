import Articles
import EventModel
import Testing

@Test(arguments: ["```\n```", "~~~ swift\n\n  \n~~~", "    \n", "```\n`"])
func `code without words is no paragraph`(code: String) {
    #expect(
        read("# Crane falls\n\nOne.\n\n\(code)\n\nTwo.", at: "a.md").articles.first?.paragraphs.allSatisfy {
            !$0.text.isEmpty
        } == true)
}

@Test func `the first heading is the headline, further ones are subheadings`() {
    let text = """
        # Crane hits bridge

        A road bridge was closed
        on Monday night.

        ## Third accident

        It is the third time.
        """
    #expect(
        read(text, at: "a.md").text == """
            Crane hits bridge
            A road bridge was closed on Monday night.
            [subheading] Third accident
            It is the third time.
            """)
}

@Test func `an underline makes a heading`() {
    #expect(
        read("Head\n====\n\nText is here.\n\nPart two\n---\n\nMore text.", at: "a.md").text
            == "Head\nText is here.\n[subheading] Part two\nMore text.")
}

@Test func `every item of a list is a paragraph`() {
    let reading = read(
        "# Head\n\nWhat is known:\n\n- The crane sank.\n- The bridge stands.\n1. One is open.", at: "a.md")
    #expect(
        reading.text == """
            Head
            What is known:
            The crane sank.
            The bridge stands.
            One is open.
            """)
}

@Test func `quotations and rules lose their marks`() {
    #expect(
        read("Head\n\n> We asked for this\n> for years.\n\n***\n\nEnd of it.", at: "a.md").text
            == "Head\nWe asked for this for years.\nEnd of it.")
}

@Test(arguments: [
    ("A **bold** and *soft* word.", "A bold and soft word."),
    ("A __bold__ and _soft_ word.", "A bold and soft word."),
    ("See [the map](https://x.example/a_(b)) now.", "See the map now."),
    ("See [**the** map](https://x.example) now.", "See the map now."),
    ("See <https://x.example/a> now.", "See https://x.example/a now."),
    ("A `code` word.", "A code word."),
    ("Two * three * four.", "Two * three * four."),
    ("A snake_case_name stays.", "A snake_case_name stays."),
    (#"A \*star\* stays."#, "A *star* stays."),
    ("He said [sic] it.", "He said [sic] it."),
    ("Open [bracket and *star", "Open [bracket and *star"),
    ("See [the map][1].\n\n[1]: https://x.example \"Map\"", "See the map."),
    ("The number of the dead was\n14. The army denied it.", "The number of the dead was 14. The army denied it."),
    ("Two ships sank.<br/>All were saved.", "Two ships sank. All were saved."),
    ("<!-- keep the name out -->\n\nTwo ships sank.", "Two ships sank."),
    ("<div class=\"box\">\nTwo ships sank.\n</div>", "Two ships sank."),
    ("It was ~~four~~ five.", "It was four five."),
])
func `marks within a paragraph are taken off, words are kept`(source: String, words: String) {
    #expect(read("Head\n\n\(source)", at: "a.md").articles.first?.paragraphs.first?.text == words)
}

@Test func `an image is the caption of its description`() {
    let text =
        "# Head\n\nThe bridge was closed on Monday night after a crane struck one of its piers.\n\n![The bridge from the north](b.jpg)\n\nIt will stay closed."
    #expect(read(text, at: "a.md").articles.first?.paragraphs.map(\.kind) == [.body, .caption, .body])
}

@Test func `code between fences is one paragraph`() {
    #expect(
        read("Head\n\n```\n# no heading\nx = 1\n```\n\nText is here.", at: "a.md").text
            == "Head\n# no heading x = 1\nText is here.")
}
