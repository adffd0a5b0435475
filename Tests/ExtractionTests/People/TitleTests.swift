import Extraction
import Testing

@Test(
    arguments: [
        ("Prime Minister Ingrid Solberg resigned.", "Ingrid Solberg", "Prime Minister"),
        ("Police asked Mr. Hargrove to wait.", "Hargrove", "Mr."),
        ("The bill was written by Senator Paul Lindqvist.", "Paul Lindqvist", "Senator"),
        ("The patient saw Dr Amina Yusuf on Monday.", "Amina Yusuf", "Dr"),
        ("He wrote to spokeswoman Karen Whitfield.", "Karen Whitfield", "spokeswoman"),
    ])
func `titles and roles stand beside the name, not in it`(text: String, name: String, title: String) throws {
    let found = PersonAnnotator().annotate(TokenizedText(text))
    let mention = try #require(found.first)
    #expect(found.count == 1)
    #expect(mention.text == name)
    #expect(mention.title == title)
    #expect(mention.rule == .title)
}

@Test func `a name without a title has none`() throws {
    let mention = try #require(PersonAnnotator().annotate(TokenizedText("They saw Karen Whitfield.")).first)
    #expect(mention.title == nil)
    #expect(mention.rule == .givenName)
}
