import Testing

@Test(
    arguments: [
        "The Ministry of Health and the World Bank signed the agreement.",
        "Goldman Sachs and Morgan Stanley lost money.",
        "Protests began in Minneapolis and spread to Saint Paul, Minnesota.",
        "The Johns Hopkins Hospital and the Kennedy Center closed.",
        "American and Russian officials met at Lake Geneva in July.",
        "She read The Last Emperor and saw A Beautiful Lie.",
    ])
func `organisations, places, peoples and works are no persons`(text: String) {
    #expect(markedPeople(text) == text)
}

@Test(
    arguments: [
        "Deadly Fire Kills Ten in Harbour Hotel", "DEADLY FIRE KILLS TEN IN HARBOUR HOTEL",
        "Storm Leaves Thousands Without Power Across Coast",
    ])
func `words of headlines are no persons`(text: String) {
    #expect(markedPeople(text + "\n\nThe fire began at noon.") == text + "\n\nThe fire began at noon.")
}

@Test func `a name in a headline is found once the article gives it in full`() {
    let text = "[Halvorsen=Erik Halvorsen] Quits After Court Ruling\n\n[Erik Halvorsen] quit on Monday."
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(arguments: ["", " ", "\n\n", "A", "’s", "“", "Mr.", "J.", "\u{0}\u{FFFD}", "O'", "Jr., Jr., Jr.", "de la de la"])
func `odd texts have no persons`(text: String) {
    #expect(markedPeople(text) == text)
}
