import Extraction
import Testing

@Test(
    arguments: [
        ("They met Helen Marsh.", PersonRule.givenName), ("They met Mr Marsh.", .title),
        ("They met Li Guowei.", .familyNameFirst),
    ])
func `a mention knows why it was taken for a person`(text: String, rule: PersonRule) throws {
    let mention = try #require(PersonAnnotator().annotate(TokenizedText(text)).first)
    #expect(mention.rule == rule)
    #expect(!mention.rule.explanation.isEmpty)
}

@Test func `offsets count bytes and code points`() throws {
    let text = "“Señor” saw Zoë Strömberg."
    let mention = try #require(PersonAnnotator().annotate(TokenizedText(text)).first)
    #expect(mention.codePoints == 12..<25)
    #expect(String(decoding: Array(text.utf8)[mention.bytes], as: UTF8.self) == "Zoë Strömberg")
}

@Test func `the same text gives the same mentions`() {
    let text = TokenizedText("Helen Marsh met Peter Novak in Prague. Marsh said Novak was late.")
    #expect(PersonAnnotator().annotate(text) == PersonAnnotator().annotate(text))
}
