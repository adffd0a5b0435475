import EventModel

/// A small invented story: a bridge that is closed, three sources, one reprint, sources that disagree.
enum SampleStory {
    static let zone = "Europe/Berlin"

    static let people = [
        Person(
            id: "ada-moser", name: "Ada Moser", aliases: ["A. Moser"], weakAliases: ["Moser"],
            description: "mayor of Oberau"),
        Person(id: "jon-good", name: "Jon Good", weakAliases: ["Good"], description: "engineer of the county"),
    ]

    static let articles = [
        Article(
            id: "courier", headline: "Bridge at Oberau closed after cracks are found", authors: ["Lea Brandt"],
            publisher: "Courier", published: published("2024-05-04"), url: "https://courier.example/bridge",
            paragraphs: [
                Paragraph(
                    ordinal: 1,
                    text: "The old bridge at Oberau was closed on Friday. Engineers had found two cracks in a beam."),
                Paragraph(ordinal: 2, text: "Mayor Ada Moser said that nobody was hurt. She spoke of a good decision."),
                Paragraph(ordinal: 3, text: "Read more: Ten bridges to see this summer", kind: .relatedHeadline),
                Paragraph(ordinal: 4, text: "The county will decide about a new bridge in June, said Jon Good."),
            ], path: "articles/courier.md"),
        Article(
            id: "post", headline: "Three cracks: bridge shut", publisher: "Morning Post",
            published: published("2024-05-05"),
            paragraphs: [
                Paragraph(
                    ordinal: 1, text: "Three cracks were found in the bridge at Oberau, which was shut on Saturday.")
            ], path: "articles/post.md"),
        Article(
            id: "undated", headline: "Opened in 1921: the bridge of Oberau",
            paragraphs: [Paragraph(ordinal: 1, text: "The bridge was opened in 1921.")], path: "articles/undated.txt"),
    ]

    static let events = [
        Event(
            id: "1921-opening", title: "The bridge at Oberau is opened", date: date("1921"), tags: ["background"],
            citations: [cite("undated", 1, "opened in 1921")], notes: "Background.", path: "events/1921-opening.md"),
        Event(
            id: "2024-05-03-closure", title: "The bridge at Oberau is closed after cracks are found",
            date: date("2024-05-03"), time: TimeOfDay("16:00~"), place: "Oberau", tags: ["bridge"],
            people: [Participation(person: "ada-moser", role: "mayor")],
            citations: [
                cite("courier", 1, "closed on Friday", claims: [Claim(property: "date", value: "2024-05-03")]),
                cite("courier", 1, "two cracks", claims: [Claim(property: "cracks", value: "2")]),
                cite("courier", 0, "Bridge at Oberau closed"),
                cite("courier", 2, "nobody was hurt"),
                cite(
                    "post", 1, "shut on Saturday",
                    claims: [
                        Claim(property: "date", value: "2024-05-04"),
                        Claim(property: "cracks", value: "3", attributedTo: "the police"),
                    ]),
            ], notes: "Friday is the county's own date.", path: "events/2024-05-03-closure.md"),
        Event(
            id: "2024-05-03-statement", title: "Mayor Moser speaks of a good decision", date: date("2024-05-03"),
            people: [Participation(person: "ada-moser", role: "speaker")],
            citations: [cite("courier", 2, "a good decision")], path: "events/2024-05-03-statement.md"),
        Event(
            id: "2024-06-decision", title: "The county decides about a new bridge", date: date("2024-06"),
            people: [Participation(person: "jon-good", role: "engineer")],
            citations: [cite("courier", 4, "will decide about a new bridge")],
            notes: "decide: “will decide” in Courier, paragraph 4\ndate: “in June” after 4 May 2024",
            status: .suggested, path: ""
        ),
        Event(id: "rumour", title: "A rumour of an older crack"),
    ]

    static func date(_ text: String) -> EDTFDate? { try? EDTFDate(text) }

    static func published(_ text: String) -> PublicationDate? {
        date(text).map { PublicationDate(date: $0, provenance: .frontMatter) }
    }

    private static func cite(_ article: ArticleID, _ paragraph: Int, _ quote: String, claims: [Claim] = []) -> Citation
    {
        Citation(article: article, paragraph: paragraph, selector: TextSelector(exact: quote), claims: claims)
    }
}
