import RandomNumbers
import Terminal
import Testing
import TimelineUI

/// Code points that join the one before, the one behind, or neither, and what is usually between them.
private let pieces: [String] = [
    "e", "x", " ", "\u{301}", "\u{308}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "1", "👍", "🏿", "👩", "🇪", "🇨", "🇦", "ก",
    "ำ", "क", "्", "ष", "ि", "\u{1112}", "\u{1161}", "\u{11AB}", "한", "\u{600}", "\u{34F}", "\u{E0067}", "\u{E007F}",
    "🏴",
]

/// Keys that move or delete.
private let movements: [Key] = [
    .backspace, .delete, .left, .right, .home, .end, .controlLeft, .control("w"), .control("a"), .control("e"),
]

extension SeededRandom {
    /// A key: mostly something that is typed, sometimes a movement or a paste.
    fileprivate mutating func key() -> Key {
        switch Int.random(in: 0..<10, using: &self) {
        case 0..<6: .character(Character(word(of: 1)))
        case 6: .paste(word(of: 4))
        default: movements.randomElement(using: &self) ?? .left
        }
    }

    private mutating func word(of length: Int) -> String {
        (0..<length).map { _ in pieces.randomElement(using: &self) ?? "e" }.joined()
    }
}

extension LineInput {
    /// Takes one key after the other.
    fileprivate mutating func take(_ keys: [Key]) { keys.forEach { _ = take($0) } }

    fileprivate var scalars: [Unicode.Scalar] { Array(text.unicodeScalars) }
}

@Suite struct `Typing` {
    @Test(arguments: [
        ["e", "\u{301}"], ["🇪", "🇨"], ["👩", "\u{200D}", "👩"], ["👍", "🏿"], ["☠", "\u{FE0F}"], ["ก", "ำ"],
        ["क", "्", "ष", "ि"], ["\u{1112}", "\u{1161}", "\u{11AB}"], ["1", "\u{FE0F}", "\u{20E3}"],
    ])
    func `characters that join are one for the cursor and for a deletion`(pieces: [Character]) {
        let whole = pieces.map(String.init).joined()
        var line = LineInput("a")
        line.take(pieces.map(Key.character) + [.character("x")])
        #expect(line.scalars == Array(("a" + whole + "x").unicodeScalars))
        #expect(line.cursor == line.text.count)
        line.take([.backspace, .backspace])
        #expect(line.text == "a")
        line.take(pieces.map(Key.character) + [.left, .delete])
        #expect(line.text == "a")
    }

    @Test(arguments: [
        ("two\nlines", "two lines"), ("a\r\nb\n\nc", "a b c"), ("\nend\n", "end"), ("one line", "one line"), ("\n", ""),
    ])
    func `a break in what is pasted into a line is a space`(_ pasted: String, _ line: String) {
        var input = LineInput("<")
        input.take([.paste(pasted)])
        #expect(input.text == "<" + line)
    }

    @Test func `what joins the character behind leaves the cursor behind both`() {
        var line = LineInput("\u{301}")
        line.take([.home, .character("e"), .character("x")])
        #expect(line.scalars == Array("e\u{301}x".unicodeScalars))
        line = LineInput("ex\u{301}")
        line.take([.left, .character("\u{308}"), .character("y")])
        #expect(line.scalars == Array("e\u{308}yx\u{301}".unicodeScalars))
    }

    @Test func `a deletion that lets its neighbours join leaves the cursor behind them`() {
        var line = LineInput("👍")
        line.take([.character("a"), .character("b"), .left, .paste("🏿")])
        #expect(line.text == "👍a🏿b")
        line = LineInput("🇪 🇨x")
        line.take([.home, .right, .delete, .character("y")])
        #expect(line.text == "🇪🇨yx")
    }

    @Test(arguments: 0..<200)
    func `any keys leave the cursor between two characters of the text, and lose nothing`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        var line = LineInput()
        for _ in 0..<60 {
            let (former, key) = (line, random.key())
            _ = line.take(key)
            #expect((0...line.text.count).contains(line.cursor))
            switch key {
            case .character(let typed): expect(line, is: former, with: String(typed))
            case .paste(let pasted): expect(line, is: former, with: pasted)
            case .left, .right, .home, .end, .controlLeft: #expect(line.scalars == former.scalars)
            default: #expect(line.scalars.count <= former.scalars.count)
            }
        }
    }

    private func expect(_ line: LineInput, is former: LineInput, with typed: String) {
        let before = former.text.prefix(former.cursor)
        let after = former.text.dropFirst(former.cursor)
        #expect(line.scalars == Array((before + typed + after).unicodeScalars))
    }

    @Test(arguments: [
        "/", "f", "p", ":", "d", "c", "cA", "jE", "jE⇥⇥⇥⇥⇥⇥⇥", "jP", "jP⇥⇥⇥⇥", "+", "jL", "D", "S", "j⏎vL",
    ])
    func `no line on the screen ends the program, whatever is typed`(journey: String) {
        var random = SeededRandom(seed: journey.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        var reader = Reader(columns: 100)
        reader.type(journey)
        for index in 0..<300 {
            reader.send(.key(random.key()))
            if index % 40 == 39 { reader.send(.key([.tab, .up, .down].randomElement(using: &random) ?? .tab)) }
            #expect(draw(reader.state).cells.count == 3000)
        }
    }
}
