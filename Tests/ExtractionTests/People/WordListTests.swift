import Testing

@testable import Extraction

@Test(arguments: EnglishWords.lists.map(\.list.name))
func `a word list has one word a line, in order, and says where it is from`(name: String) throws {
    let list = try #require(EnglishWords.lists.first { $0.list.name == name }).list
    let lines = list.lines.map { Array($0.utf8) }
    #expect(!lines.isEmpty)
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    #expect(lines.allSatisfy { $0.first != 0x20 && $0.last != 0x20 })
    #expect(list.source.hasSuffix("."))
    #expect(try #require(list.date.wholeMatch(of: /20\d\d-\d\d-\d\d/)).output == list.date)
}

@Test func `the lists of single words have no line of several`() {
    for case (let list, .some) in EnglishWords.lists {
        #expect(list.lines.allSatisfy { !$0.contains(" ") }, "\(list.name)")
    }
}

@Test func `no two lists have one name`() {
    let names = EnglishWords.lists.map(\.list.name)
    #expect(Set(names).count == names.count)
}

@Test func `a list is looked up as its words are read`() {
    var hashes: [UInt64] = []
    EnglishWords.cities.forEachHash { hashes.append($0) }
    #expect(hashes == EnglishWords.cities.lines.map { WordHash.of(String($0)) })
}

@Test func `every kind of feature has room and every name is its own`() {
    #expect(Set(NameFeatures.all.map(\.name)).count == NameFeatures.all.count)
    #expect(WordTrait.allCases.count <= 64 && JointTrait.allCases.count <= 64 && SegmentTrait.allCases.count <= 64)
    #expect(EvidenceTrait.allCases.count <= 64 && LineTrait.allCases.count <= 64)
}
