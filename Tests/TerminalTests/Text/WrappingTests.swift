import RandomNumbers
import Terminal
import Testing

/// Where lines end. In the tests a line of the text that is expected is one line of the screen.
@Suite struct WrappingTests {
    @Test(arguments: [
        ("", 10, ""),
        ("one two three", 7, "one two|three"),
        ("one two three", 3, "one|two|thr|ee"),
        ("one   two", 4, "one|two"),
        ("one two  ", 7, "one two"),
        ("  indented text", 10, "  indented|text"),
        ("      ", 3, ""),
        ("first\nsecond\n\nlast", 10, "first|second||last"),
        ("first \r\nsecond\u{2028}third", 20, "first|second|third"),
        ("extraordinary", 5, "extra|ordin|ary"),
        ("a extraordinary", 5, "a|extra|ordin|ary"),
    ])
    func `lines end at blanks and line feeds, and in words only where one is too long`(
        text: String, columns: Int, lines: String
    ) {
        #expect(wrapped(text, columns) == lines)
    }

    @Test(arguments: [
        ("a well-known man", 7, "a well-|known|man"),
        ("he said—and left", 8, "he said—|and left"),
        ("and/or", 4, "and/|or"),
        ("see https://example.org/news/today", 20, "see https://|example.org/news/|today"),
        ("in 2025-26 or 9/11", 7, "in|2025-26|or 9/11"),
        ("at -5 degrees", 4, "at|-5|degr|ees"),
        ("one – two", 5, "one –|two"),
        ("one –two", 5, "one|–two"),
        ("the “end”.", 6, "the|“end”."),
        ("27\u{A0}January 2026", 12, "27\u{A0}January|2026"),
    ])
    func `lines end behind dashes and slashes between words, not in figures and not where blanks hold`(
        text: String, columns: Int, lines: String
    ) {
        #expect(wrapped(text, columns) == lines)
    }

    @Test(arguments: [
        ("外交部周二表示", 6, "外交部|周二表|示"),
        ("外交部周二表示", 7, "外交部|周二表|示"),
        ("日本語です。次", 10, "日本語で|す。次"),
        ("日「本語」", 4, "日|「本|語」"),
        ("abc日本", 5, "abc日|本"),
        ("한국어 문장", 6, "한국어|문장"),
        ("日本", 1, "日|本"),
    ])
    func `lines of ideographs end between any two, except before stops and behind opening brackets`(
        text: String, columns: Int, lines: String
    ) {
        #expect(wrapped(text, columns) == lines)
    }

    @Test func `a line knows the code points it shows, marks included`() {
        let lines = Wrapping.lines(of: "cafe\u{301} 👍🏽 end", columns: 4)
        #expect(lines.map(\.range) == [0..<5, 6..<8, 9..<12])
    }

    @Test(arguments: [
        ("one two three four", 9, 4, "one two|three|four"),
        ("one two three four", 13, 7, "one two three|four"),
        ("a extraordinary", 13, 8, "a|extra|ordin|ary"),
        ("extraordinary", 8, 3, "extraord|inary"),
        ("first\nsecond line", 11, 5, "first|second|line"),
        ("one two", 7, 5, "one two"),
        ("日本語日本語", 6, 2, "日本語|日本|語"),
        ("one two", 2, 5, "on|e|t|w|o"),
    ])
    func `lines behind the first may be shorter, and the first is as long as it can be`(
        text: String, columns: Int, hanging: Int, lines: String
    ) {
        let wrapped = Wrapping.lines(of: text, columns: columns, hanging: hanging)
        #expect(wrapped.map(\.text).joined(separator: "|") == lines)
    }

    @Test(arguments: UInt64(0)..<400)
    func `lines are no wider than asked, in order, and leave out nothing but blanks and line ends`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let text = random.text(upTo: 60)
        let columns = random.number(in: 2...20)
        let hanging = random.number(in: 0...columns - 2)
        let lines = Wrapping.lines(of: text, columns: columns, hanging: hanging)
        let scalars = Array(text.unicodeScalars)
        var end = 0
        for (index, line) in lines.enumerated() {
            #expect(line.range.lowerBound >= end)
            #expect(Array(line.text.unicodeScalars) == Array(scalars[line.range]))
            #expect(DisplayText.width(of: line.text) <= columns - (index == 0 ? 0 : hanging), "\(lines)")
            #expect(scalars[end..<line.range.lowerBound].allSatisfy { $0.properties.isWhitespace }, "\(lines)")
            end = line.range.upperBound
        }
        #expect(scalars[end...].allSatisfy { $0.properties.isWhitespace }, "\(lines)")
    }

    @Test(arguments: UInt64(0)..<200)
    func `what fits in one line is one line`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let text = random.text(upTo: 20).filter { !$0.isNewline && $0 != "\u{2028}" }
        #expect(Wrapping.lines(of: text, columns: max(1, DisplayText.width(of: text))).count == 1)
    }

    private func wrapped(_ text: String, _ columns: Int) -> String {
        Wrapping.lines(of: text, columns: columns).map(\.text).joined(separator: "|")
    }
}
