import EventModel
import Testing

@Suite struct EnglishNumberTests {
    @Test(arguments: [
        (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (123_456, "123,456"), (1_234_567, "1,234,567"),
        (-999, "-999"), (-1000, "-1,000"), (Int.min, "-9,223,372,036,854,775,808"),
    ])
    func `digits stand in threes`(number: Int, text: String) {
        #expect(EnglishNumber.grouped(number) == text)
    }

    @Test func `one is singular, all others are plural`() {
        #expect(EnglishNumber.count(1, "event") == "1 event")
        #expect(EnglishNumber.count(0, "event") == "0 events")
        #expect(EnglishNumber.count(2000, "person", "people") == "2,000 people")
    }

    @Test(arguments: [
        ("", ""), (" \t\n", ""), (" a  b ", "a  b"), ("\u{A0}\u{3000}x\u{2028}", "x"), ("\r\nx\r\n", "x"), ("x", "x"),
        (" e\u{301} ", "e\u{301}"),
    ])
    func `white space of any kind goes at both ends`(text: String, trimmed: String) {
        #expect(text.trimmed == trimmed)
        #expect("|\(text)|".dropFirst().dropLast().trimmed == trimmed)
    }
}
