import Extraction
import Testing

private func clusters(_ articles: String...) -> [PersonCluster] {
    PersonLinker.clusters(articles.map { PersonAnnotator().annotate(TokenizedText($0)) })
}

@Test func `one full name in two articles is one person`() {
    let found = clusters("Police held Alicia Moreno.", "Alicia Moreno was released. Moreno left.")
    #expect(found.map(\.name) == ["Alicia Moreno"])
    #expect(found.map(\.mentions.count) == [3])
    #expect(found.map(\.weakAliases) == [["Moreno"]])
}

@Test func `a nickname between the names is no part of the name`() {
    let found = clusters("Police held Alicia “Big Al” Moreno.", "Alicia Moreno was released.")
    #expect(found.map(\.name) == ["Alicia Moreno"])
    #expect(found.map(\.aliases) == [["Alicia “Big Al” Moreno"]])
}

@Test func `two who share only a surname are never merged`() {
    let found = clusters("Police held Alicia Moreno.", "Police held Carlos Moreno.")
    #expect(found.map(\.name) == ["Alicia Moreno", "Carlos Moreno"])
}

@Test func `a surname alone goes to the only full name that has it`() {
    let found = clusters("Police held Alicia Moreno.", "Police released Ms Moreno on Friday.")
    #expect(found.map(\.name) == ["Alicia Moreno"])
}

@Test func `a name that is short for two fuller ones is one person wherever it stands`() {
    let found = clusters(
        "Police held Alicia Clara Moreno.", "Police held Alicia Berta Moreno.", "They saw Alicia Moreno on Friday.",
        "Alicia Moreno left Lund.")
    #expect(found.map(\.name) == ["Alicia Clara Moreno", "Alicia Berta Moreno", "Alicia Moreno"])
    #expect(found.map(\.mentions.count) == [1, 1, 2])
}

@Test func `a surname alone goes to nobody where two have it`() {
    let found = clusters(
        "Police held Alicia Moreno.", "Police held Carlos Moreno.", "They saw Captain Moreno on Friday.")
    #expect(found.map(\.name) == ["Alicia Moreno", "Carlos Moreno", "Moreno"])
}

@Test func `two surnames alone are not merged`() {
    #expect(clusters("Police released Ms Moreno.", "Police released Mr Moreno.").map(\.mentions.count) == [1, 1])
}

@Test func `initials and familiar names agree, other middle names do not`() {
    #expect(clusters("They met William Acheson.", "They met Bill Acheson.").map(\.aliases) == [["Bill Acheson"]])
    #expect(clusters("They met George A. Tilden.", "They met George B. Tilden.").count == 2)
    #expect(clusters("They met George A. Tilden.", "They met George Tilden.").count == 1)
}

@Test func `a name that suits two persons joins neither`() {
    let found = clusters("They met George A. Tilden.", "They met George B. Tilden.", "They met George Tilden.")
    #expect(found.count == 3)
}

@Test func `the order of the articles does not matter`() {
    let articles = ["They met George Tilden.", "They met Ann Tilden.", "They saw Mr Tilden and George A. Tilden."]
    let forward = PersonLinker.clusters(articles.map { PersonAnnotator().annotate(TokenizedText($0)) })
    let backward = PersonLinker.clusters(articles.reversed().map { PersonAnnotator().annotate(TokenizedText($0)) })
    #expect(Set(forward.map(\.key)) == Set(backward.map(\.key)))
    #expect(Set(forward.map(\.mentions.count)) == Set(backward.map(\.mentions.count)))
}

@Test(arguments: [
    ("Łukasz Żal", "lukasz-zal"), ("Jean-Luc d'Arc", "jean-luc-darc"), ("J. R. Whitcombe", "j-r-whitcombe"),
])
func `keys are plain letters`(name: String, key: String) throws {
    let found = PersonAnnotator().annotate(TokenizedText("They met \(name)."))
    let mention = try #require(found.first)
    #expect(mention.text == name)
    #expect(mention.key == key)
}
