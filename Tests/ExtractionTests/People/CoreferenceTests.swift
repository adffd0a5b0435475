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

@Test(
    arguments: [
        "[Laura Becker] arrived on Monday. [Simon Becker] left. Police questioned [Becker].",
        "[Anna Lee] and her brother [David Lee] were at the rally. [Lee] was hurt.",
        "[Yusuf Ali Karimi] and [Youssef Karimi] were held. [Karimi] was freed on Tuesday.",
    ])
func `a surname that two share stays open`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(
    arguments: [
        "[Anna Lee] was held. [David Lee] was hurt. Ms [Lee=Anna Lee] said so.",
        "[Anna Lee] was held. [David Lee] was hurt. Mr [Lee=David Lee] said so.",
        "[Laura Becker] spoke. Her husband, [Simon Becker], left. Mrs. [Becker=Laura Becker] stayed.",
        "[Kenneth Pohl] spoke on Monday. Mrs [Pohl] did not.",
    ])
func `a title tells which of two is meant, or that neither is`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(
    arguments: [
        "[Ruth Maddox] spoke. [Maddox=Ruth Maddox] left before [Peter Maddox] came. [Maddox] was not asked.",
        "[Michael Joseph Haldane] died. His son, [Michael Joseph Haldane Jr], spoke.",
        "Captain [de Mesnard] and [Walter de Mesnard] were hurt on Monday.",
        "[William Acheson] and [Bill Acheson] came.",
    ])
func `two are never made one`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}

@Test(
    arguments: [
        "[Ahmad Karimi] spoke. [Ahmed Karimi=Ahmad Karimi] left.",
        "[Sergei Volkonov] spoke. [Sergey Volkonov=Sergei Volkonov] left.",
        "[MARGARET OSEI=Margaret Osei] QUITS AFTER VOTE\n\n[Margaret Osei] quit on Monday.",
        "[Patrick O’Dowd] was held. [O’Dowd=Patrick O’Dowd] denies it.",
        "[Niamh O'Dowd] was held. Ms [O’Dowd=Niamh O'Dowd] denies it.",
        "[Martin Holloway Jr.] came. [Martin Holloway=Martin Holloway Jr.] left.",
    ])
func `spellings of one name are one person`(text: String) {
    #expect(markedPeople(unmarkedPeople(text)) == text)
}
