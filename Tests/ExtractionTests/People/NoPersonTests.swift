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

@Test(
    arguments: [
        "[Sanna Marin] Clarifies Stance on Border\n\nOn Monday it rained.",
        "[Karl Weber] Threatens to Quit Coalition\n\nOn Monday it rained.",
        "[Maria Duarte] Criticizes Plan for Harbour\n\nOn Monday it rained.",
        "BY [MARTA KLEIN], Staff Writer\n\nOn Monday it rained.",
    ])
func `a verb or an office beside a name is no name`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(
    arguments: [
        "City Council President [Odell Payton] said agents came. [Payton=Odell Payton] spoke on Tuesday.",
        "Border czar [Tim Holman] said so. [Holman=Tim Holman] left.",
        "Ecuador's President [Darío Novoa] protested. [Novoa=Darío Novoa] wrote a letter.",
        "The agent, [Jonas Rusk], fired. [Rusk=Jonas Rusk] was suspended.",
        "“It was wrong,” said Foreign Minister [Gabriela Sommer]. [Sommer=Gabriela Sommer] called it an outrage.",
        "Police Chief [Brian Ohara] and Sheriff [Dana Witt] spoke to reporters.",
    ])
func `officials who act or speak are found with their surnames alone`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}
