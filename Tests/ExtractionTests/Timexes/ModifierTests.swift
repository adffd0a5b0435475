import EventModel
import Extraction
import Testing

/// The modifiers of the timexes of a text, as TIMEX3 writes them; `-` for none.
private func modifiers(_ text: String) -> [String] {
    TimexAnnotator().annotate(TokenizedText(text), published: Day(year: 2026, month: 1, day: 28))
        .map { $0.modifier?.rawValue ?? "-" }
}

@Test(arguments: [
    ("It began in early 1990.", "START"), ("It ended in late May.", "END"), ("It fell in mid-April.", "MID"),
    ("It fell in the middle of March 2020.", "MID"), ("It began at the beginning of 1990.", "START"),
    ("It ended at the end of last year.", "END"), ("It grew in the first half of 1942.", "-"),
    ("It took about three days.", "APPROX"), ("It took around two years.", "APPROX"),
    ("It took more than two years.", "MORE_THAN"), ("It took less than an hour.", "LESS_THAN"),
    ("It took nearly a year.", "LESS_THAN"), ("It took at least a week.", "EQUAL_OR_MORE"),
    ("It took at most a week.", "EQUAL_OR_LESS"), ("It took up to six months.", "EQUAL_OR_LESS"),
    ("It fell more than a decade ago.", "MORE_THAN"), ("It fell in 1990.", "-"), ("It took three days.", "-"),
    ("It fell in the late 1980s.", "END"), ("It came late on Monday.", "-"),
])
func `what part of a time is meant, or how nearly, is its modifier`(text: String, modifier: String) {
    #expect(modifiers(text) == [modifier])
}

@Test(arguments: [
    ("It fell less than three months ago.", "2025-10/2026-01-28"), ("It fell nearly three months ago.", "2025-10~"),
    ("It fell about two weeks ago.", "2026-01-12~/2026-01-18~"),
    ("It fell more than two years ago.", "2024~"), ("It fell three months ago.", "2025-10"),
    ("It fell in early 1990.", "1990"), ("It fell on 3 January 2026.", "2026-01-03"),
])
func `a time that is roughly given is a rough date`(text: String, date: String) {
    let found = TimexAnnotator().annotate(TokenizedText(text), published: Day(year: 2026, month: 1, day: 28))
    #expect(found.map { $0.edtf?.text } == [date])
}
