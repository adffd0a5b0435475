import Testing

@testable import EventModel

@Suite struct ArticleAnchoringTests {
    private let index = AnchorIndex(
        Article(
            id: "post", headline: "Two ships lost at sea",
            paragraphs: [
                Paragraph(ordinal: 1, text: "The first ship went down at noon."),
                Paragraph(ordinal: 2, text: "The second ship went down at dusk."),
                Paragraph(ordinal: 3, text: "Nobody had seen it coming, the harbour master said."),
            ]))

    private func anchor(_ paragraph: Int, _ quote: String) -> Anchoring {
        index.anchor(Citation(article: "post", paragraph: paragraph, selector: TextSelector(exact: quote)))
    }

    @Test func `words are exact in the paragraph named and moved in another`() {
        #expect(anchor(1, "first ship") == .exact(Anchor(paragraph: 1, range: 4..<14)))
        #expect(anchor(3, "first ship") == .moved(Anchor(paragraph: 1, range: 4..<14)))
        #expect(anchor(0, "lost at sea") == .exact(Anchor(paragraph: 0, range: 10..<21)))
        #expect(anchor(9, "lost at sea") == .moved(Anchor(paragraph: 0, range: 10..<21)))
    }

    @Test func `the paragraph named goes before equal words elsewhere`() {
        #expect(anchor(2, "went down at") == .exact(Anchor(paragraph: 2, range: 16..<28)))
        #expect(
            anchor(3, "went down at")
                == .ambiguous([Anchor(paragraph: 1, range: 15..<27), Anchor(paragraph: 2, range: 16..<28)]))
    }

    @Test func `a quote does not run across paragraphs`() {
        #expect(anchor(1, "at noon. The second") == .orphan)
    }

    @Test func `a citation without a quote is its whole paragraph`() {
        #expect(index.anchor(Citation(article: "post", paragraph: 1)) == .exact(Anchor(paragraph: 1, range: 0..<33)))
        #expect(index.anchor(Citation(article: "post", paragraph: 4)) == .orphan)
        #expect(AnchorIndex([]).anchor(TextSelector(exact: "ship")) == .orphan)
    }
}
