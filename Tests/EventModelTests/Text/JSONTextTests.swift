import RandomNumbers
import Testing

@testable import EventModel

@Suite struct JSONTextTests {
    @Test(arguments: [
        ("n", "\n"), ("u00e9", "é"), ("ud83d\\ude00", "😀"), ("u0041rest", "A"), ("/", "/"),
        ("ud800", "\u{FFFD}"), ("ude00", "\u{FFFD}"), ("ud800\\u0041", "\u{FFFD}"), ("ud800\\n", "\u{FFFD}"),
        ("uD83D\\uDE0", "\u{FFFD}"),
        ("q", nil), ("", nil), ("u12", nil), ("u+123", nil), ("ug000", nil),
    ])
    func `an escape is one code point, half a pair the one for what cannot be read`(escape: String, text: String?) {
        var bytes: [UInt8] = []
        let length = Array(escape.utf8).withUnsafeBufferPointer { JSONText.readEscape($0, into: &bytes) }
        #expect(length.map { _ in String(decoding: bytes, as: UTF8.self) } == text)
        if text == nil { #expect(bytes.isEmpty) }
    }

    @Test func `what is written is read again`() {
        var random = SeededRandom(seed: 12)
        for _ in 0..<500 {
            let text = (0..<8).map { _ in
                ["\"", "\\", "\u{0}", "\u{1F}", "\u{B}", "\n", "é", "😀", "a"].randomElement(using: &random) ?? ""
            }
            .joined()
            var bytes: [UInt8] = []
            JSONText.write(text, to: &bytes)
            #expect(read(bytes) == text)
            #expect(!bytes.contains { $0 < 0x20 })
        }
    }

    @Test(arguments: ["0", "-0", "12", "-12.50", "1e5", "1E+5", "0.1e-2"])
    func `a number is one`(text: String) {
        #expect(Array(text.utf8).withUnsafeBufferPointer(JSONText.isNumber))
    }

    @Test(arguments: ["", "-", "01", "-01", "+1", ".5", "5.", "1e", "1e+", "0x4", "1 ", "1a", "--1"])
    func `what only looks like a number is none`(text: String) {
        #expect(!Array(text.utf8).withUnsafeBufferPointer(JSONText.isNumber))
    }

    private func read(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var index = 1
        while index < bytes.count - 1 {
            if bytes[index] == UInt8(ascii: "\\") {
                let length = bytes[(index + 1)...].withUnsafeBufferPointer { JSONText.readEscape($0, into: &text) }
                index += 1 + (length ?? bytes.count)
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
