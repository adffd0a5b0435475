import Articles
import EventModel
import Testing

@Test func `the first line of a text is its headline, blocks between blank lines are its paragraphs`() {
    let reading = read("Crane hits bridge\n\nA crane hit the bridge.\n\n\nNobody was hurt.\n", at: "articles/crane.txt")
    #expect(
        reading.text == """
            Crane hits bridge
            A crane hit the bridge.
            Nobody was hurt.
            """)
    #expect(reading.articles.first?.id == "crane")
    #expect(reading.articles.first?.paragraphs.map(\.ordinal) == [1, 2])
    #expect(reading.findings == [])
}

@Test func `each line is a paragraph where lines have any length`() {
    let long = String(repeating: "The crane broke loose in the storm and drifted. ", count: 4)
    let reading = read("Crane hits bridge\n\(long)\nNobody was hurt.\n\(long)\nIt was late.", at: "a.txt")
    #expect(reading.articles.first?.paragraphs.count == 4)
}

@Test func `lines that break where the next word had no room are one paragraph`() {
    let text = """
        Crane hits bridge

        A road bridge over the harbour has been closed after a crane
        struck one of its piers on Monday night, the harbour master
        said in a statement.

        Engineers found a crack of two metres. They will need some
        weeks for the repair.
        """
    #expect(
        read(text, at: "a.txt").text == """
            Crane hits bridge
            A road bridge over the harbour has been closed after a crane struck one of its piers on Monday night, \
            the harbour master said in a statement.
            Engineers found a crack of two metres. They will need some weeks for the repair.
            """)
}

@Test func `a line that ends early in wrapped text ends its paragraph`() {
    let text = """
        Crane hits bridge
        By Ada Quill
        5 March 2024

        A road bridge over the harbour has been closed after a crane
        struck one of its piers on Monday night, the harbour master
        said in a statement.
        Engineers found a crack of two metres in it. They will need
        some weeks for the repair.
        """
    let reading = read(text, at: "a.txt")
    #expect(reading.articles.first?.paragraphs.map(\.kind) == [.byline, .byline, .body, .body])
    #expect(reading.articles.first?.headline == "Crane hits bridge")
}

@Test func `all line ends count alike, and no-break spaces and control characters stay in the text`() {
    let reading = read("Head\r\n\r\nOne\u{A0}two \u{1B}[31mred.\r\rThree four.\n", at: "a.txt")
    #expect(reading.text == "Head\nOne\u{A0}two \u{1B}[31mred.\nThree four.")
}

@Test func `a date mark in front of the headline is taken off and dates the article`() {
    let reading = read(" date 2026-01-28 Crane hits bridge\n\nNobody was hurt.", at: "a.txt")
    #expect(reading.articles.first?.headline == "Crane hits bridge")
    #expect(reading.published == "2026-01-28 dateMark")
}

@Test func `a headline may begin with the word date`() {
    let reading = read("Date set for the opening of the bridge\n\nIt is a Monday.", at: "a.txt")
    #expect(reading.articles.first?.headline == "Date set for the opening of the bridge")
    #expect(reading.published == nil)
}

@Test(arguments: ["", "\n \n\t\n", "\u{FEFF}"])
func `a file without text has no article and says so`(text: String) {
    let reading = read(text, at: "articles/empty.txt")
    #expect(reading.articles == [])
    #expect(reading.complaints == ["articles/empty.txt: no text of an article was found"])
}

@Test func `nothing dates an article that has no date`() {
    let reading = read("Crane hits bridge\n\nIt happened on Tuesday, officials said.", at: "articles/crane.txt")
    #expect(reading.articles.first?.published == nil)
}

@Test func `an address and a date above the headline are not the headline`() {
    let text =
        "https://post.example/2024/03/05/crane\nTuesday, 5 March 2024\nCrane hits bridge\nNobody was hurt, the harbour master said."
    let reading = read(text, at: "a.txt")
    #expect(
        reading.text == """
            Crane hits bridge
            [credit] https://post.example/2024/03/05/crane
            [byline] Tuesday, 5 March 2024
            Nobody was hurt, the harbour master said.
            """)
    #expect(reading.articles.first?.url == "https://post.example/2024/03/05/crane")
}

@Test func `a first block as long as a paragraph is one, and the file's name stands for the headline`() {
    let text = String(repeating: "The crane broke loose in the storm and drifted. ", count: 15)
    #expect(read(text, at: "articles/crane.txt").articles.first?.headline == "crane")
    #expect(read(text, at: "articles/crane.txt").articles.first?.paragraphs.count == 1)
}
