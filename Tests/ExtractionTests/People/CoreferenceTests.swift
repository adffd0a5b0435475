import Testing

@Test(
    arguments: [
        "[Alicia Moreno] fled. Police found [Moreno=Alicia Moreno] on Friday.",
        "[Peter Novak] and [Jana Novak] came. [Jana=Jana Novak] stayed.",
        "[George W. Tilden] spoke; [George Tilden=George W. Tilden] had not been asked.",
        "[William Acheson] spoke. [Bill Acheson=William Acheson] left.",
        "[Bashar al-Nasser] spoke. Critics of [al-Nasser=Bashar al-Nasser] left.",
        "[Ursula von der Heide] spoke. [Heide=Ursula von der Heide] left.",
        "[Li Guowei] spoke. Reporters asked [Li=Li Guowei] about it.",
    ])
func `short forms go to the full name`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(
    arguments: [
        "[Laura Becker] and [Simon Becker] came. [Simon Becker] left.",
        "[George A. Tilden] met [George B. Tilden].",
        "[Martin Holloway, Jr.] buried [Martin Holloway, Sr.] on Friday.",
    ])
func `names that contradict each other stay apart`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test func `a surname shared by two means the one told last`() {
    let text = "[Laura Becker] arrived on Monday. [Simon Becker] left. Police questioned [Becker=Simon Becker]."
    #expect(markedPeople(unmarkedPeople(text)) == text)
}
