import Testing

@Test(
    arguments: [
        "The letter was signed by [Margaret Osei] and [Tomasz Wielgosz].",
        "[Chen Guangli] and [Park Soo-jin] met in Geneva.",
        "The driver, [Ludwig van der Meer], was unhurt.",
        "She studied with [María de la Cruz] in Lima.",
        "[Khalid bin Rashid] received [Omar al-Farsi] on Sunday.",
        "The novel is by [J. R. Whitcombe].",
        "[George P. Halloran] signed it, and so did [Anne-Marie Duval].",
        "[Martin Holloway, Jr.] inherited the farm.",
        "The judge questioned [Siobhán O'Rourke] and [Ewan McAllister].",
    ])
func `full names of many kinds are found`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(
    arguments: [
        "Kristi “Ice” Holm spoke.", "Robert \"Bob\" Kessler spoke.", "James 'Jim' Orton spoke.",
        "Luis (Lucho) Herrera spoke.",
    ])
func `a nickname in marks is inside the name`(text: String) {
    #expect(markedPeople(text) == "[" + text.dropLast(7) + "] spoke.")
}

@Test(
    arguments: [
        "[Helen Marsh]'s lawyer objected.", "[Helen Marsh]’s lawyer objected.",
        "The family of [James Hollis]' lawyer objected.",
    ])
func `the possessive is not part of a name`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}
