import Testing

@testable import Extraction

@Test func `the longest phrase wins`() {
    let lexicon = Lexicon([("new", 1), ("New York", 2), ("new york city council", 3)])
    let tokens = TokenizedText("in New York City today").tokens
    #expect(lexicon.longestMatch(in: tokens, at: 1)?.value == 2)
    #expect(lexicon.longestMatch(in: tokens, at: 1)?.count == 2)
    #expect(lexicon.longestMatch(in: tokens, at: 0) == nil)
}

@Test func `a table keeps every word it was given`() {
    var table = WordTable<Int>()
    for number in 0..<1000 { table["w\(number)"] = number }
    #expect((0..<1000).allSatisfy { (number: Int) in table["W\(number)"] == number })
    #expect(table["w1000"] == nil)
    #expect(table.count == 1000)
}

@Test(arguments: [1, 7, 255, 256, 1000])
func `a packed table gives every word its value, and no other`(different: Int) {
    var table = WordTable<Int>()
    for number in 0..<1000 { table["w\(number)"] = number % different }
    let packed = PackedWordTable(table)
    #expect((0..<1000).allSatisfy { (number: Int) in packed["w\(number)"] == number % different })
    #expect((1000..<50_000).allSatisfy { (number: Int) in packed["w\(number)"] == nil })
    #expect(packed.count == different)
}
