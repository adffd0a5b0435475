import Extraction
import Testing

@Test func `the narrowest content that holds a place is its attribution`() throws {
    let text = "Police said that Helen Marsh told them that the bridge was closed. It was Monday."
    let cut = TokenizedText(text)
    let found = AttributionAnnotator().annotate(cut, people: PersonAnnotator().annotate(cut))
    let bridge = try #require(cut.tokens.first { cut.text(of: $0) == "bridge" })
    let monday = try #require(cut.tokens.first { cut.text(of: $0) == "Monday" })
    #expect(found.attribution(of: bridge.range)?.speaker.name == "Helen Marsh")
    #expect(found.attribution(of: monday.range) == nil)
}
