import EventModel
import Testing

@testable import TimelineUI

@Test(arguments: [("de", true), ("ja", true), ("en", false), ("es", false), (nil, false)])
func `an article says above its text that its language is not read`(tag: String?, isTold: Bool) {
    let article = Article(
        id: "kurier", headline: "Headline", published: nil, language: tag,
        paragraphs: [Paragraph(ordinal: 1, text: "Text.")])
    let notes = ArticleLayout(of: ArticleRecord(article: article), columns: 100).lines.filter { $0.kind == .note }.map(
        \.text)
    #expect(notes.contains { $0.hasSuffix("is not read: no events are found in it") } == isTold)
}
