import EventModel
import Testing

@testable import Articles

@Suite struct CharacterTests {
    private static let head = "<html><head><title>Talks end</title>"
    private static let text = "</head><body><p>The talks in the capital ended on Monday, the ministry said, and "

    @Test(
        arguments: [
            ("<meta charset=gb2312>", [0xD6, 0xEC, 0xE9, 0x46, 0xBB, 0xF9], "朱镕基"),
            ("<meta charset='Shift_JIS'>", [0x87, 0x40], "①"), ("<meta charset=x-cp1251>", [0xC0, 0xE1], "Аб"),
            ("<meta charset=\"iso-2022-jp\">", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
            ("<!--<meta charset=iso-8859-1>--><meta charset=iso-8859-2>", [0xA3, 0xF3], "Łó"),
            ("<meta http-equiv=content-type content='text/html; charset=windows-1253'>", [0xE1], "α"),
            ("<meta charset=latin1>", [0x93, 0xE9, 0x94], "“é”"), ("<meta charset=ks_c_5601-1987>", [0xB0, 0xA1], "가"),
            ("<meta charset=utf-16>", [0xC3, 0xA9], "é"), ("<meta charset=big5>", [0xA4, 0x40], "一"),
        ] as [(String, [UInt8], String)])
    func `labels of character sets mean what browsers take them for`(meta: String, bytes: [UInt8], word: String) {
        let page = Array("\(Self.head)\(meta)\(Self.text)".utf8) + bytes + Array(" said so again.</p>".utf8)
        #expect(read(page, at: "a.html").articles.first?.paragraphs.first?.text.contains(" \(word) said") == true)
    }

    @Test func `a label that no browser knows is told`() {
        let page = Array("\(Self.head)<meta charset=x-none>\(Self.text)".utf8) + [0xE9] + Array(" so.</p>".utf8)
        #expect(read(page, at: "a.html").complaints.contains { $0.contains("x-none") })
    }

    @Test(arguments: [
        ("it&#146;s", "it’s"), ("&#x93;so&#X94;", "“so”"), ("Wa&lstrok;&eogon;sa", "Wałęsa"),
        ("caf&eacute s", "café s"),
        ("?a=1&copy=2", "?a=1&copy=2"), ("Tom &amp Ann", "Tom & Ann"), ("a & b", "a & b"),
        ("&#0;", "\u{FFFD}"), ("&nope;", "&nope;"), ("&NotEqualTilde;", "≂̸"),
    ])
    func `references are resolved as browsers do`(source: String, text: String) {
        let page = "\(Self.head)\(Self.text)\(source) on the pier.</p>"
        let read = read(page, at: "a.html").articles.first?.paragraphs.first?.text
        #expect(source == "&#0;" || read?.contains(" \(text) on the pier") == true, "\(read ?? "")")
        #expect(HTMLEntities.decode(source) == text)
    }

    @Test func `text behind an element that has no end stays`() {
        let page = "\(Self.head)\(Self.text) more. <embed src=v.swf> Two were hurt.</p><p>They were led away.</p>"
        #expect(read(page, at: "a.html").text.contains("Two were hurt."))
    }

    @Test(arguments: 1...3)
    func `quotation marks that are never closed cost no more than their page`(kind: Int) {
        let mark = ["<a b=\"", "<p title='", "<a href=\"x\" b='"][kind - 1]
        let page = "<html><body><p>Text of some length is here, for the page to have a paragraph.</p>"
        #expect(!read(page + String(repeating: mark, count: 20_000), at: "a.html").articles.isEmpty)
    }
}
