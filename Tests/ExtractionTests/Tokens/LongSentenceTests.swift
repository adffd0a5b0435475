import Testing

@testable import Extraction

@Suite struct `A sentence` {
    /// What people write and what nobody would: names, dates, marks, with spaces and without.
    @Test(arguments: [
        "killed on Monday and ", "said Smith ", "1/", "January ", "“a ", "\" ", "the first week of ", "a,", "(", "-",
        "U.S. ", "Mr. ", "3 May, ", "中", "x\u{301} ",
    ])
    func `ends somewhere, whatever the text`(piece: String) {
        let text = TokenizedText(utf8: Array(String(repeating: piece, count: 3000).utf8))
        #expect(text.sentences.allSatisfy { $0.count <= 2 * SentenceSplitter.longest })
        #expect(text.sentences.map(\.count).reduce(0, +) == text.tokens.count)
        #expect(zip(text.sentences, text.sentences.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    }

    @Test func `of as many words as people write is one`() {
        let long = "He saw " + String(repeating: "it and ", count: 190) + "left. He went."
        #expect(TokenizedText(long).sentences.count == 2)
    }
}
