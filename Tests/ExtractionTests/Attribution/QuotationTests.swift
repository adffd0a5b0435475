import Extraction
import Testing

@Test(
    arguments: [
        "“[The bridge is closed],” <Helen Marsh> {said}.",
        "“[The bridge is closed],” {said} <Helen Marsh>, a spokeswoman for the city.",
        "\"[The bridge is closed],\" <the ministry> {said} on Monday.",
        "\"[Is the bridge closed?]\" <he> {asked}.",
        "“[The bridge is closed],” {said} <a spokesman for the railway>.",
        "“[The bridge is closed],” <Helen Marsh>, the city's engineer, {said}.",
        "“[The bridge is closed],” <Helen Marsh> later {told} reporters.",
    ])
func `a quotation belongs to the speaker behind it`(text: String) {
    #expect(agrees(text, rule: .quotationThenSpeaker))
}

@Test(
    arguments: [
        "<Helen Marsh> {said}: “[The bridge is closed].”",
        "<Helen Marsh> {said}, \"[The bridge is closed].\"",
        "<The ministry> {said} in a statement: \"[The bridge is closed].\"",
        "<She> {wrote}: “[The bridge is closed].”",
    ])
func `a quotation belongs to the speaker before it`(text: String) {
    #expect(agrees(text, rule: .speakerThenQuotation))
}

@Test func `further quotations of a paragraph go on with the same speaker`() {
    let text = "“The bridge is closed,” said Helen Marsh. “It will open again in the spring.”"
    #expect(
        speech(text) == [
            "Helen Marsh | said | \"The bridge is closed",
            "Helen Marsh | said | \"It will open again in the spring",
        ])
}

@Test func `a quotation in another paragraph does not`() {
    let text = "“The bridge is closed,” said Helen Marsh.\n\n“It will open again in the spring.”"
    #expect(speech(text) == ["Helen Marsh | said | \"The bridge is closed"])
}

@Test(arguments: ["He called it a “grave mistake”.", "The film “The Last Bridge” opened on Monday."])
func `words in marks without a speaker are nobody's`(text: String) {
    #expect(speech(text).isEmpty)
}
