import Testing

@testable import EventModel

@Suite struct NameIndexTests {
    private let index = Names([
        Person(id: "mara-pretzel", name: "Mara Prétzel", aliases: ["M. J. Prétzel"], description: "harbour pilot"),
        Person(id: "jan-pretorius", name: "Jan Pretorius", weakAliases: ["Pretorius"]),
        Person(id: "pret", name: "Pret", description: "a shop"),
        Person(id: "olga-o", name: "Olga O’Hara-Świątek", description: "minister of ports"),
        Person(id: "ivan", name: "Иван Щукин"),
    ])

    private func found(_ typed: String) -> [String] {
        index.matches(for: typed).map { "\($0.person) \($0.kind) \($0.field): " + marked($0.text, $0.ranges) }
    }

    @Test(arguments: [
        (
            "pret",
            [
                "pret exact name: [Pret]", "jan-pretorius wordPrefix name: Jan [Pret]orius",
                "mara-pretzel wordPrefix name: Mara [Prét]zel",
            ]
        ),
        ("etz", ["mara-pretzel substring name: Mara Pr[étz]el"]),
        ("pretzel mar", ["mara-pretzel wordPrefix name: [Mar]a [Prétzel]"]),
        ("jp", ["jan-pretorius initials name: [J]an [P]retorius"]),
        ("mjp", ["mara-pretzel initials alias: [M]. [J]. [P]rétzel"]),
        ("o'hara", ["olga-o wordPrefix name: Olga [O’Hara]-Świątek"]),
        ("swiatek", ["olga-o wordPrefix name: Olga O’Hara-[Świątek]"]),
        ("minis", ["olga-o wordPrefix description: [minis]ter of ports"]),
        ("щук", ["ivan wordPrefix name: Иван [Щук]ин"]),
        ("zzz", []),
    ])
    func `a part of a name finds its people, best first, with what matched`(typed: String, expected: [String]) {
        #expect(found(typed) == expected)
    }

    @Test(
        arguments: [
            ("pertorius", "jan-pretorius typo name: Jan [Pretorius]"),
            ("pertz", "mara-pretzel typo name: Mara [Prétz]el"),
            ("prettorius", "jan-pretorius typo name: Jan [Pretorius]"),
            ("pretrius", "jan-pretorius typo name: Jan [Pretorius]"),
            ("swiontek", nil), ("szukin", nil), ("щекин", "ivan typo name: Иван [Щукин]"),
            ("jan pertor", "jan-pretorius typo name: [Jan] [Pretor]ius"),
            ("prt", nil),
        ] as [(String, String?)])
    func `one slip is forgiven in words of four letters`(typed: String, expected: String?) {
        #expect(found(typed) == [expected].compactMap { $0 })
    }

    @Test func `a slip is forgiven only where no name matches as typed`() {
        #expect(index.matches(for: "pret").allSatisfy { $0.kind < .typo })
    }

    @Test func `nothing typed lists everybody by name, within the limit`() {
        #expect(
            index.matches(for: " ").map(\.person.name) == ["jan-pretorius", "mara-pretzel", "olga-o", "pret", "ivan"])
        #expect(index.matches(for: "", limit: 2).count == 2)
        #expect(index.matches(for: "pret", limit: 1).map(\.person.name) == ["pret"])
    }

    @Test func `the index is the same when it is read back, and damage is noticed`() {
        #expect(index.isSameUnpacked)
        let bytes = index.bytes
        for end in stride(from: 0, to: bytes.count, by: 7) { #expect(index.unpacked(from: bytes[..<end]) == nil) }
        var damaged = bytes
        for place in 0..<24 { damaged[place] = 0xFF }
        #expect(index.unpacked(from: damaged[...]) == nil)
    }

    @Test(
        arguments: [
            ("pretti", "prett", 5), ("pretti", "pertti", 6), ("pretti", "preti", 6), ("pretti", "xretti", 6),
            ("pretti", "prettix", 6), ("pretti", "retti", 6), ("pretti", "ptetri", nil), ("ab", "ba", 2),
            ("a", "ab", 1),
            ("", "a", 0), ("", "ab", nil),
        ] as [(String, String, Int?)])
    func `a typed word stands for a beginning with at most one slip`(text: String, typed: String, length: Int?) {
        #expect(OneTypo.prefix(of: Array(text.utf8)[...], typed: Array(typed.utf8)[...]) == length)
    }
}

/// Puts `[` and `]` around ranges of code points.
func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    var result = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
        if ranges.contains(where: { $0.upperBound == index }) { result += "]" }
        if ranges.contains(where: { $0.lowerBound == index }) { result += "[" }
        result.unicodeScalars.append(scalar)
    }
    return ranges.contains { $0.upperBound == text.unicodeScalars.count } ? result + "]" : result
}

/// People and the index of their names.
private struct Names {
    private let people: [Person]
    private let index: NameIndex

    init(_ people: [Person]) {
        self.people = people
        index = NameIndex(people.enumerated().map { (key: Int64($0), person: $1) })
    }

    func matches(for typed: String, limit: Int = .max) -> [NameMatch] {
        index.hits(for: typed).prefix(limit).map { index.match($0, for: typed, of: people[Int($0.key)]) }
    }

    var isSameUnpacked: Bool { unpacked(from: bytes[...]) == index }

    func unpacked(from bytes: ArraySlice<UInt8>) -> NameIndex? {
        Array(bytes).withUnsafeBytes { NameIndex(packed: $0) }
    }

    var bytes: [UInt8] { index.packed }
}
