import Foundation
import Interchange
import Testing

@Suite struct `A JSON value` {
    @Test func `keeps the order of members and leaves out what is nil`() {
        let value = JSONValue.object(["b": .number(1), "a": nil, "c": .texts(["x", "y"]), "d": .bool(false)])
        #expect(value.line == #"{"b":1,"c":["x","y"],"d":false}"#)
        #expect(value.pretty == "{\n  \"b\": 1,\n  \"c\": [\n    \"x\",\n    \"y\"\n  ],\n  \"d\": false\n}")
        #expect(JSONValue.array([]).pretty == "[]")
    }

    @Test func `spells out what acts on a terminal or in a page, and reads as the same`() throws {
        let text = "</script>\u{1B}[0m\u{202E}\u{7F}\u{E0041}\u{200B} \"\\ é 漢 😀\n\t\u{FEFF}"
        let line = JSONValue.string(text).line
        #expect(!line.contains("<"))
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x202E })
        let read = try JSONSerialization.jsonObject(with: Data(line.utf8), options: .fragmentsAllowed) as? String
        #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
}
