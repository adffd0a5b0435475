import Testing

@Test(arguments: [
    "“I left [yesterday|2026-01-11],” Ana Ruiz told the court on [12 January|2026-01-12].",
    "In a letter dated [3 March 2025|2025-03-03] she wrote: “They came [last night|2025-03-02TNI].”",
    "Speaking on [20 January|2026-01-20], the mayor said the clerk was hurt on [Friday|2026-01-16].",
    "In a speech on [5 May 2024|2024-05-05] he said: “We leave [tomorrow|2024-05-06].”",
])
func `what is told in a speech or letter counts from its day`(text: String) {
    #expect(news(text) == text)
}

@Test func `a letter without a date of publication counts from its head`() {
    let text =
        "[3 March 2025|2025-03-03]\n\nDear Ana, they came [last night|2025-03-02TNI] and left [today|2025-03-03]."
    #expect(undated(text) == text)
}

@Test func `a date in the first sentence is no letterhead`() {
    let text = "On [3 March 2025|2025-03-03] they met. [Today|XXXX-XX-XX] all is calm."
    #expect(undated(text) == text)
}
