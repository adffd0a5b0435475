import Extraction
import Testing

@Test(arguments: [
    "They [recently|PAST_REF] moved and [now|PRESENT_REF] live here.", "It is [currently|PRESENT_REF] closed.",
    "in [the past|PAST_REF]", "in [the near future|FUTURE_REF]", "in [recent years|PXY]",
    "in [the coming weeks|PXW]", "[these days|PRESENT_REF]", "He will [soon|FUTURE_REF] leave.",
    "for [the time being|PRESENT_REF]",
    "At [the moment|PRESENT_REF] all is calm.", "in [the present day|PRESENT_REF]",
])
func `vague words are tagged`(text: String) {
    #expect(news(text) == text)
}

@Test(arguments: [
    "as soon as he came", "soon after", "past the station", "shortly before", "at the moment of truth", "now-closed",
])
func `the same letters in another sense are not`(text: String) {
    #expect(news(text) == text)
}

@Test func `vague words never become a date on the timeline`() {
    let text = TokenizedText("Recently, for three days, every week, several years ago, they met.")
    let found = TimexAnnotator().annotate(text, published: nil)
    #expect(found.count == 4)
    #expect(found.allSatisfy { $0.isVague && $0.edtf == nil })
}
