import EventModel
import Extraction
import Testing

@Test(arguments: [
    "It opened on [January 4, 2019|2019-01-04], a [Friday|2019-01-04].",
    "It opened on [4 January 2019|2019-01-04].",
    "It opened on [the 4th of January 2019|2019-01-04].",
    "[Friday, January 4, 2019|2019-01-04]",
    "It opened on [Jan. 4, 2019|2019-01-04].",
    "It opened in [January 2019|2019-01], [Sept. 2018|2018-09] and [March of 2017|2017-03].",
    "Dated [SEPTEMBER 3, 1939|1939-09-03].",
])
func `a day or month with its year is read as written`(text: String) {
    #expect(news(text) == text)
    #expect(undated(text) == text)
}

@Test(arguments: [
    "The raid was on [January 24|2026-01-24].",
    "It closed on [December 30|2025-12-30].",
    "The trial will open on [February 3|2026-02-03].",
    "The first case was heard on [20 November|2025-11-20].",
    "It fell in [December|2025-12] and rose in [January|2026-01].",
    "It was expected to end on [December 15|2025-12-15] and did.",
    "He was arrested in [March|2025-03].",
    "Voters will decide in [November|2026-11].",
])
func `a date without a year is the nearest that suits the clause`(text: String) {
    #expect(news(text) == text)
}

@Test func `once a paragraph names a year its dates inherit it`() {
    let text = """
        The treaty of [April 24, 1963|1963-04-24] was signed by ten states, and on [May 2|1963-05-02] by more.

        On [January 3|2026-01-03] it was cited.
        """
    #expect(news(text) == text)
}

@Test func `a day of the last ten is not moved to another year`() {
    let text =
        "It was founded in [1997|1997]. It met from [January 23|2026-01-23] to [25|2026-01-25], as on [March 3|2026-03-03]."
    #expect(news(text) == text)
}

@Test func `a year before a noun is not inherited`() {
    let text = "It breached the [1963|1963] convention. On [7 January|2026-01-07] an agent came."
    #expect(news(text) == text)
    let open = "It breached the [1963|1963] convention. On [7 January|XXXX-01-07] an agent came."
    #expect(undated(open) == open)
}

@Test(arguments: [
    "between [10|1940-05-10] and [14 May 1940|1940-05-14].",
    "from [April|1955-04] to [June 1955|1955-06].",
    "in [December|1943-12] and [January 1944|1944-01].",
    "from [June 5|1944-06-05] to [July 3, 1944|1944-07-03].",
    "on [May 10|1940-05-10]-[12, 1940|1940-05-12].",
])
func `the first of two dates takes its month or year from the second`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "They march on. You may go. It may rain, but March on!",
    "Theresa May said that April Jones came with August Wilson.",
    "He scored 3 march goals.", "the Long March ended", "Women's March on Rome",
])
func `verbs and names are no months`(text: String) {
    #expect(news(text) == text)
}

@Test func `a day of the month alone belongs to the month told last`() {
    let text = "It began on [3 March 2019|2019-03-03] and ended on [the 20th|2019-03-20]."
    #expect(news(text) == text)
}

@Test func `a month takes the year that stands behind it in words`() {
    let text =
        "It was built in [1990|1990]. By [August of that year|1990-08] it stood. In [June last year|2025-06] it fell."
    #expect(news(text) == text)
}

@Test func `without a publication and a year the year stays open`() {
    let text = "They met on [3 May|XXXX-05-03]."
    #expect(undated(text) == text)
}

@Test(arguments: [
    "He was born in [1958|1958] in Lima. In [December|2025-12] he left.",
    "It was founded in [1874|1874]. On [November 3|2025-11-03] it was sold.",
    "The bonds fall due in [2039|2039]. The meeting is on [November 21|2026-11-21].",
])
func `a year of birth, foundation or maturity does not carry on`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "The minute of [March 7 2023|2023-03-07] was kept back. It was long.\n\nOn [March 7|2023-03-07] she pleaded for time.",
    "On [5 March|2019-03-05] he fell. He had met her on [5 March 2019|2019-03-05].",
    "She died on [26 January 2020|2020-01-26]. He wept.\n\nOn [26 January|2026-01-26] the hall was shut.",
    "He was born on [3 May 1958|1958-05-03], she on [3 May 1960|1960-05-03].\n\nOn [3 May|2025-05-03] they met.",
])
func `a day has the year that the text gives it elsewhere, unless it has just been or has two`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    ("2005-04-20", "Much has changed since September 11.", "2001-09-11"),
    ("2005-11-20", "Much has changed since September 11.", "2001-09-11?"),
    ("2005-09-13", "Crowds gathered on September 11.", "2005-09-11"),
    ("2005-04-20", "The show will open on September 11.", "2005-09-11"),
    ("2000-10-20", "Crowds gathered on September 11.", "2000-09-11"),
    ("2005-09-14", "He spoke about September 11.", "2005-09-11?"),
    ("2005-09-14", "The September 11 attacks were recalled.", "2001-09-11?"),
    ("2005-06-14", "The September 11 attacks were recalled.", "2001-09-11"),
])
func `a day that is the name of an event is of its year`(published: String, text: String, date: String) throws {
    let day = try #require(try EDTFDate(published).lower)
    #expect(TimexAnnotator().annotate(TokenizedText(text), published: day).map { $0.edtf?.text } == [date])
}
