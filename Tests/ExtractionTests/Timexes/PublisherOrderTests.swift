import EventModel
import Testing

@testable import Extraction

@Test(arguments: [
    ("https://paper.example.co.uk/news/1", "2025-04-03"), ("https://www.paper.de/1", "2025-04-03"),
    ("https://county.example.us/1", "2025-03-04"), ("https://agency.gov/1", "2025-03-04"),
    ("https://paper.com/1", "2025-XX-XX"), (nil, "2025-XX-XX"),
])
func `a date in figures is read in the order of the publisher's country`(url: String?, value: String) {
    let article = Article(
        id: "a", headline: "Bridge falls", url: url,
        paragraphs: [Paragraph(ordinal: 1, text: "The bridge fell on 03/04/2025, the mayor said.")])
    #expect(StoryText(article).timexes.map(\.value) == [value])
}
