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

@Test func `a compacted table gives every word its value`() {
    var table = WordTable<Int>()
    for number in 0..<1000 { table["w\(number)"] = number % 7 }
    let compacted = table.compacted()
    #expect((0..<1000).allSatisfy { (number: Int) in compacted["w\(number)"] == number % 7 })
    #expect(compacted["w1000"] == nil)
    #expect(compacted.count == 7)
}
