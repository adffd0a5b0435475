import Interchange
import Testing

@Suite struct `Comma-separated values` {
    @Test(arguments: [
        (["a", "b"], "a,b"),
        (["", ""], ","),
        (["one, two", "3"], "\"one, two\",3"),
        (["she said \"no\""], "\"she said \"\"no\"\"\""),
        (["a\"\u{301}b"], "\"a\"\"\u{301}b\""),
        (["two\nlines", "x"], "\"two\nlines\",x"),
        (["a\r\nb"], "\"a\r\nb\""),
        (["ñ", "≠"], "ñ,≠"),
    ])
    func `fields are quoted where RFC 4180 asks for it`(fields: [String], line: String) {
        #expect(CSVRecord(fields).description.unicodeScalars.elementsEqual(line.unicodeScalars))
    }
}
