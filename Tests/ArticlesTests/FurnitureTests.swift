import Articles
import EventModel
import Testing

/// The kinds of the lines after a headline, between paragraphs of a story where `isWithin`.
private func kinds(_ lines: String..., isWithin: Bool = true) -> [ParagraphKind] {
    let story = "A road bridge over the harbour has been closed after a crane struck one of its piers."
    let end = "Engineers found a crack of two metres, the harbour master said on Tuesday in a statement."
    let blocks = isWithin ? [story] + lines + [end] : lines + [story, end]
    let reading = read((["Crane hits bridge"] + blocks).joined(separator: "\n\n"), at: "a.txt")
    let paragraphs = reading.articles.first?.paragraphs ?? []
    return (isWithin ? paragraphs.dropFirst().dropLast() : paragraphs.dropLast(2)).map(\.kind)
}

@Test(arguments: [
    "Listen to this article", "Sign up for our morning newsletter", "Advertisement", "Share",
    "Subscribe now for full access",
    "Article continues below", "Skip past newsletter promotion",
])
func `calls to the reader are promotion`(line: String) {
    #expect(kinds(line) == [.promotion])
}

@Test(arguments: [
    "Read more: Ferry captain fined over collision", "Read more", "READ ALSO: Why the bridge is so low",
    "Related: The ferry row",
    "More on this story", "Watch: The moment the crane broke loose",
])
func `what leads to another story is a related headline, or promotion`(line: String) {
    #expect(kinds(line).first?.isFurniture == true)
}

@Test(arguments: [
    "Share prices fell by a tenth when the market opened on Tuesday, traders said.",
    "Read the letter aloud, the mayor told the harbour master, and then read it again to the council.",
    "Related companies own three more cranes of the type, the register shows.",
    "Image matters little to the port, its director said.",
    "By Tuesday morning the crane had sunk.",
    "File after file was carried out of the office by the police.",
    "Video from the shore shows the crane drifting towards the bridge.",
    "More than forty people watched from the shore.",
    "Source code of the crane's controls was published by the maker.",
    "Trending upwards for a year, the number of accidents worries insurers.",
])
func `a sentence that begins like furniture is text`(line: String) {
    #expect(kinds(line) == [.body])
}

@Test(arguments: [
    "Ada Quill/Getty Images", "Photograph: Bo Lindgren/The Portmere Post", "Featured image via the Post",
    "© 2024 The Portmere Post",
])
func `a photographer and an agency are a credit`(line: String) {
    #expect(kinds(line) == [.credit])
}

@Test(arguments: [
    "The bridge from the north on Monday Ada Quill/Getty Images", "Photo: The bridge from the north",
    "The bridge from the north. (AP Photo/Ada Quill)", "File photo: the crane in its dock",
])
func `a label with a credit is a caption`(line: String) {
    #expect(kinds(line) == [.caption])
}

@Test func `a full sentence before a credit is reporting`() {
    #expect(
        kinds("The harbour has been closed to ships of more than ten metres since Monday. Ada Quill/Getty Images") == [
            .body
        ])
}

@Test func `a label between headline and text is a caption, a summary is not`() {
    #expect(kinds("The bridge from the north", isWithin: false) == [.caption])
    let summary =
        "Engineers find a crack of two metres after the third collision of a vessel with the bridge in two years"
    #expect(kinds(summary, isWithin: false) == [.body])
}

@Test func `a short line between paragraphs is a subheading`() {
    #expect(kinds("Third accident in two years") == [.subheading])
    #expect(kinds("‘We asked for years’") == [.subheading])
}

@Test(arguments: [
    "By Ada Quill", "By Ada Quill and Bo Lindgren, harbour reporters", "BY ADA QUILL | 5 March 2024",
    "By Ada Quill/Bo Lindgren",
    "Published: 5 March 2024, 10:31 GMT", "Tuesday, March 5, 2024", "Updated 6 March 2024",
    "Reporting by Ada Quill; editing by Cy Marsh",
])
func `who wrote when is a byline`(line: String) {
    #expect(kinds(line, isWithin: false) == [.byline])
}

@Test func `headlines at the end belong to other stories`() {
    let text = """
        Crane hits bridge

        A road bridge over the harbour has been closed after a crane struck one of its piers.

        Engineers found a crack of two metres, the harbour master said.

        Ferry Captain Fined Over Bridge Collision in May

        Council Votes to Sell the Old Toll Road to Investors
        """
    #expect(
        read(text, at: "a.txt").articles.first?.paragraphs.map(\.kind) == [
            .body, .body, .relatedHeadline, .relatedHeadline,
        ])
}

@Test func `what follows an announcement of related stories belongs to them`() {
    let text = """
        Crane hits bridge

        A road bridge over the harbour has been closed after a crane struck one of its piers.

        Related Posts

        Ferry captain fined over collision

        Nobody was hurt, the harbour master said.
        """
    #expect(
        read(text, at: "a.txt").articles.first?.paragraphs.map(\.kind) == [
            .body, .relatedHeadline, .relatedHeadline, .body,
        ])
}

@Test func `items of a list at the end are text`() {
    let text =
        "# Head\n\nThe port lists its accidents.\n\nThey are three in two years.\n\n- Ferry in May\n- Barge in October\n- Crane in March this year\n- Tug in June last year"
    #expect(read(text, at: "a.md").articles.first?.paragraphs.allSatisfy { $0.kind == .body } == true)
}

@Test func `a text of nothing but short lines keeps them`() {
    let text =
        "Head of the list\n\nFerry captain fined\n\nBarge hits bridge\n\nCrane hits bridge again\n\nTug sinks in harbour"
    #expect(read(text, at: "a.txt").articles.first?.paragraphs.contains { $0.kind == .relatedHeadline } == false)
}

@Test func `paragraphs that are furniture keep their numbers`() {
    let reading = read(
        "Head\n\nListen to this article\n\nA crane hit the bridge on Monday night, officials said.", at: "a.txt")
    #expect(reading.articles.first?.paragraph(2)?.text.hasPrefix("A crane") == true)
}
