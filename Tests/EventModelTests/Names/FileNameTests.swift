import EventModel
import Testing

struct FileNameTests {
    @Test(arguments: [
        ("", FileNameError.empty), ("  ", .empty), (".", .hidden), ("..", .hidden), (".hidden", .hidden),
        ("a/b", .separator), ("/etc/passwd", .separator), ("..\\x", .hidden), ("a\\b", .separator),
        ("a\u{0}b", .control("\u{0}")), ("a\n", .control("\n")), ("\u{1B}[2J", .control("\u{1B}")),
        ("a\u{7F}", .control("\u{7F}")), ("a\u{9B}1m", .control("\u{9B}")), ("a\u{2028}b", .control("\u{2028}")),
        ("\u{202E}abc", .invisible("\u{202E}")), ("a\u{2066}b", .invisible("\u{2066}")),
        ("a\u{E0041}", .invisible("\u{E0041}")), ("\u{FEFF}a", .invisible("\u{FEFF}")),
        ("a\u{3164}", .invisible("\u{3164}")), ("a\u{FFFF}", .invisible("\u{FFFF}")),
        (String(repeating: "n", count: 256), .tooLong(limit: 255)),
    ])
    func `what is no plain name is refused, and why`(_ text: String, _ error: FileNameError) {
        #expect(throws: error) { try FileName(text) }
    }

    @Test(arguments: [
        "a", "2026-01-27-consulate-attempt", "café", "cafe\u{301}", "北京", "می\u{200C}خواهم", "क्\u{200D}ष",
        "☀\u{FE0F} day",
        "~", "-x", "con", "a b.c", "x…", "Καλημέρα", "a'b\"c", String(repeating: "n", count: 255),
    ])
    func `names as people write them are left as they are`(_ text: String) throws {
        #expect(try FileName(text).text == text)
    }

    @Test func `there is room behind a name where that is asked for`() throws {
        #expect(throws: FileNameError.tooLong(limit: 250)) { try FileName(String(repeating: "n", count: 251), room: 5) }
        #expect(EventID(String(repeating: "n", count: 252)).canNameFile)
        #expect(EventID(String(repeating: "n", count: 253)).fault == .tooLong(limit: 252))
    }

    @Test(arguments: [
        ("../../etc/passwd", "etc-passwd"), ("..", "page"), ("", "page"), ("/", "page"), ("a/b\\c", "a-b-c"),
        ("\u{202E}txt.exe", "txt.exe"), ("  My page.html", "My page.html"), ("a\n\n\nb", "a-b"), ("café", "café"),
        (String(repeating: "ä", count: 90), String(repeating: "ä", count: 50)),
    ])
    func `any text can be tamed into a name`(_ text: String, _ name: String) throws {
        #expect(FileName(taming: text, or: "page").text == name)
    }

    @Test func `what is tamed is a name, whatever it was`() throws {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "\(scalar)/\(scalar).\(scalar)"
            #expect(throws: Never.self) { try FileName(FileName(taming: text, or: "page").text) }
        }
    }
}
