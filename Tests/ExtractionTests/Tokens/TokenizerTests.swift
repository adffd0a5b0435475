import Testing

@testable import Extraction

private func words(_ text: String) -> String {
    let cut = TokenizedText(text)
    return cut.tokens.map { cut.text(of: $0) }.joined(separator: "|")
}

private func sentences(_ text: String) -> String {
    let cut = TokenizedText(text)
    return cut.sentences.map { cut.text(cut.byteRange(ofTokens: $0)) }.joined(separator: " ‖ ")
}

@Test func `words, numbers, ordinals and marks are tokens`() {
    #expect(words("The A380's 2,300 seats, 3.5 km") == "The|A380|'|s|2,300|seats|,|3.5|km")
    #expect(words("on the 27th at 6pm (18:00)") == "on|the|27th|at|6|pm|(|18|:|00|)")
    #expect(words("a 27-year-old") == "a|27|-|year|-|old")
    #expect(words("in the 1990s") == "in|the|1990|s")
}

@Test func `dotted abbreviations are one word and initials keep their full stop apart`() {
    #expect(words("the U.S. at 6 a.m. by J. K. Smith") == "the|U.S.|at|6|a.m.|by|J|.|K|.|Smith")
    #expect(words("480 B.C. and") == "480|B.C.|and")
}

@Test func `an apostrophe stays inside a name but not before a possessive`() {
    #expect(words("O'Brien's o'clock don't they'll") == "O'Brien|'|s|o'clock|don't|they|'|ll")
    #expect(words("Mayor’s d’Estaing") == "Mayor|’|s|d’Estaing")
}

@Test func `letters beyond ASCII belong to words and fold to their base`() {
    #expect(words("São Paulo, Tết") == "São|Paulo|,|Tết")
    #expect(WordHash.of("SÃO") == WordHash.of("sao"))
    #expect(WordHash.of("Tết") == WordHash.of("tet"))
    #expect(WordHash.of("Łódź") == WordHash.of("lodz"))
    #expect(WordHash.of("Ж") == WordHash.of("ж"))
    #expect(WordHash.of("a") != WordHash.of("b"))
}

@Test func `a full stop after a title, an initial or a month's short form ends no sentence`() {
    #expect(sentences("Mr. Smith met Dr. J. Doe. They left.") == "Mr. Smith met Dr. J. Doe. ‖ They left.")
    #expect(sentences("It fell on Jan. 27 in the U.S. Senate.") == "It fell on Jan. 27 in the U.S. Senate.")
    #expect(sentences("He went to the U.S. The trip was long.") == "He went to the U.S. ‖ The trip was long.")
    #expect(sentences("It opened at 6 p.m. He came.") == "It opened at 6 p.m. ‖ He came.")
}

@Test func `a quotation mark behind a full stop belongs to its sentence`() {
    #expect(sentences("“Stop.” He ran.") == "“Stop.” ‖ He ran.")
    #expect(sentences("\"Why?\" she said. 'No!' he said.") == "\"Why?\" she said. ‖ 'No!' he said.")
}

@Test func `blank lines part paragraphs and a wrapped line does not`() {
    let cut = TokenizedText("A headline\n\nThe first line\nruns on.\nAnother one.")
    #expect(cut.paragraphs.count == 3)
    #expect(cut.paragraphs.map { cut.text(cut.byteRange(ofTokens: $0)) }[1] == "The first line\nruns on.")
}

@Test func `numbers carry their value`() {
    #expect(TokenizedText("2,300 1939 3rd 99999999999 3.5").tokens.map(\.number) == [2300, 1939, 3, -1, 3])
    #expect(TokenizedText("3.5").tokens[0].traits.contains(.decimal))
}

@Test func `traits tell capitals, sentence starts and spaces`() {
    let tokens = TokenizedText("The NATO men. Go-cart").tokens
    #expect(tokens.map(\.isCapitalized) == [true, true, false, false, true, false, false])
    #expect(tokens.map(\.isAllCaps) == [false, true, false, false, false, false, false])
    #expect(tokens.map(\.startsSentence) == [true, false, false, false, true, false, false])
    #expect(tokens.map(\.isAfterSpace) == [true, true, true, false, true, false, false])
}

@Test func `a cursor counts code points before a byte`() {
    let cut = TokenizedText("é“日”x")
    var cursor = cut.codePoints()
    #expect(cut.tokens.map { cursor.range(ofBytes: $0.range) } == [0..<1, 1..<2, 2..<3, 3..<4, 4..<5])
    #expect(cursor.offset(ofByte: 2) == 1)
}

@Test(arguments: ["", " ", "\n\n", "…", "\u{FEFF}", "a\u{0}b", "’", "1.", ".5", "1,", "٣"])
func `odd texts are cut without loss of order`(text: String) {
    let cut = TokenizedText(text)
    #expect(cut.sentences.reduce(0) { $0 + $1.count } == cut.tokens.count)
    #expect(zip(cut.tokens, cut.tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
}

@Test func `ill-formed UTF-8 is cut too`() {
    let cut = TokenizedText(utf8: [0x61, 0xFF, 0xC3, 0x20, 0xE2, 0x80])
    #expect(cut.tokens.last?.end == 6)
}
