import EventModel
import Testing

@testable import Articles

@Suite struct HeadlineTests {
    @Test(arguments: [
        ("Bridge closed: “nobody hurt”", "Bridge closed — \"nobody hurt\""),
        ("Café fire, explained", "CAFE FIRE EXPLAINED"),
        ("Who's next?", "Who’s next"),
    ])
    func `two headlines that differ in punctuation, case and accents only are the same`(title: String, line: String) {
        #expect(title.lettersAndDigits == line.lettersAndDigits)
        var blocks = [Block(text: line), Block(text: "A crane struck the bridge on Monday.")]
        let headline = Headline(taking: title, from: &blocks, stem: "a")
        #expect(headline?.text == title)
        #expect(blocks.map(\.text) == ["A crane struck the bridge on Monday."])
    }

    @Test(arguments: [("Bridge closed", "Bridge closes"), ("Ferry 2 sinks", "Ferry 3 sinks"), ("A", "B")])
    func `headlines that differ in a letter or a digit are two`(title: String, line: String) {
        #expect(title.lettersAndDigits != line.lettersAndDigits)
    }

    @Test func `a person and the user name of the same letters are one`() {
        #expect(AuthorNames(["Jane Roe", "jane-roe"]).names == ["Jane Roe"])
    }
}
