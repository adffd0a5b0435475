import Glibc
import Testing

@testable import Newsdesk

/// What comes out when these lines go in.
private func annotate(_ input: String) throws -> (output: String, summary: AnnotationStream.Summary, wrong: [Int]) {
    let files = try (Scratch(), Scratch())
    try files.0.write(input)
    var wrong: [Int] = []
    var stream = AnnotationStream(input: files.0.descriptor, output: files.1.descriptor)
    let summary = try stream.run { line, _ in wrong.append(line) }
    return (try files.1.read(), summary, wrong)
}

/// A file that is gone when it is closed.
private final class Scratch {
    let descriptor: Int32

    init() throws {
        let file = try #require(tmpfile())
        descriptor = fileno(file)
    }

    func write(_ text: String) throws {
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            try #require(count > 0)
            start += count
        }
        lseek(descriptor, 0, SEEK_SET)
    }

    func read() throws -> String {
        lseek(descriptor, 0, SEEK_SET)
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(contentsOf: chunk[..<count])
        }
    }
}

@Test func `each line is answered with its id and what was found, in code points`() throws {
    let line = #"{"id":"a1","text":"“Ärger” on Monday.","published":"2026-01-28"}"#
    let found = #"{"start":11,"end":17,"text":"Monday","type":"DATE","value":"2026-01-26"}"#
    #expect(
        try annotate(line + "\n").output == #"{"id":"a1","timexes":["# + found + #"],"people":[],"mentions":[]}"# + "\n"
    )
}

@Test func `ids may be numbers, fields may come in any order, unknown ones are passed over`() throws {
    let line = #" { "x" : [1,{"y":"}"}], "text" : "In 1939.", "published" : null, "id" : 7 } "#
    #expect(try annotate(line).output.hasPrefix(#"{"id":7,"timexes":[{"start":3,"end":7,"text":"1939""#))
}

@Test func `escapes are read and written`() throws {
    let line = #"{"id":"\"\u00e9\ud83d\ude00","text":"A \"b\"\n\n\u2014 on\tMonday\\"}"#
    let output = try annotate(line).output
    #expect(output.hasPrefix(#"{"id":"\"\u00e9\ud83d\ude00","timexes":[{"start":12,"end":18,"text":"Monday""#))
}

@Test func `half a pair of surrogates takes one code point`() throws {
    let output = try annotate(#"{"id":1,"text":"\ud800 on Monday"}"#).output
    #expect(output.hasPrefix(#"{"id":1,"timexes":[{"start":5,"end":11,"text":"Monday""#))
}

@Test(arguments: [
    "no json", "{}", #"{"id":1}"#, #"{"text":"a"}"#, #"{"id":1,"text":"a""#, #"{"id":1,"text":2}"#, "[1]",
    #"{"id":1,"text":"a"} x"#, #"{"id":1,"text":"a\x"}"#, #"{"id":1,"text":"\u12"}"#, #"{"id":1 "text":"a"}"#, "{",
    "\"",
    #"{"id":"#, #"{"id":1,"text":"a","published":x}"#, #"{"id":1 2,"text":"a"}"#, #"{"id":nul,"text":"a"}"#,
    #"{"id":01,"text":"a"}"#, #"{"id":1.,"text":"a"}"#, #"{"id":1e,"text":"a"}"#, #"{"id":-,"text":"a"}"#,
    #"{"id":+1,"text":"a"}"#, #"{"id":"\q","text":"a"}"#, "{\"id\":\"\t\",\"text\":\"a\"}", #"{"id":[1],"text":"a"}"#,
    #"{"id":{"a":1},"text":"a"}"#, #"{"id":1,"text":"a",}"#, #"{,"id":1,"text":"a"}"#, #"{"id":1,"text":"a","x":[1,]}"#,
    #"{"id":1,"text":"a","x":{"y"}}"#, #"{"id":1,"text":"a","x":[}"#, #"{"id":1,"text":"a","x":tru}"#,
    #"{"id":,"text":"a"}"#,
])
func `a line that is wrong is told and the next is answered`(line: String) throws {
    let result = try annotate("\n" + line + "\n" + #"{"id":2,"text":"b"}"# + "\n")
    #expect(result.wrong == [2])
    #expect(result.summary == AnnotationStream.Summary(answered: 1, failed: 1))
    #expect(result.output.hasPrefix(#"{"id":2,"#))
}

@Test(arguments: ["7", "-0.5e+3", "\"\\u00e9 é\"", "true", "null", "0"])
func `an id that is a value without parts comes back as it came`(id: String) throws {
    #expect(try annotate("{\"id\": \(id) ,\"text\":\"a\"}").output.hasPrefix("{\"id\":\(id),"))
}

@Test func `what is nested takes no stack`() throws {
    let deep = String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
    #expect(try annotate("{\"id\":1,\"x\":\(deep),\"text\":\"a\"}").summary.answered == 1)
    #expect(try annotate("{\"id\":1,\"x\":\(deep)],\"text\":\"a\"}").summary.failed == 1)
}

@Test(arguments: [
    ("[1]", "not a JSON object"), (#"{"id":"x" "text":"He"}"#, "not well-formed JSON at byte 11"),
    (#"{"id":"x"}"#, "“text” is missing"), (#"{"id":[],"text":"a"}"#, "“id” is neither a text nor a number"),
])
func `what is wrong with a line is said in words`(line: String, words: String) throws {
    let file = try Scratch()
    try file.write(line)
    var told: [String] = []
    var stream = try AnnotationStream(input: file.descriptor, output: Scratch().descriptor)
    _ = try stream.run { _, error in told.append("\(error)") }
    #expect(told == [words])
}

@Test func `lines longer than what is read at once are put together`() throws {
    let text = String(repeating: "It rained all along the river. ", count: 3_000)
    let input = (1...3).map { #"{"id":\#($0),"text":"\#(text)In 1939 it stopped."}"# }.joined(separator: "\n")
    let result = try annotate(input)
    #expect(result.summary.answered == 3)
    #expect(result.output.split(separator: "\n").allSatisfy { $0.contains(#""value":"1939""#) })
}

@Test func `a date of publication that is no exact day counts as none`() throws {
    let line = #"{"id":1,"text":"It fell on Monday.","published":"2026-01"}"#
    #expect(try annotate(line).output.contains(#""value":"XXXX-XX-XX""#))
}

@Test func `a time behind the date of publication does not matter`() throws {
    let line = #"{"id":1,"text":"It fell on Monday.","published":"2026-01-28T10:00:00Z"}"#
    #expect(try annotate(line).output.contains(#""value":"2026-01-26""#))
}

@Test func `a text in a language that is not read says so, and nothing is read in it`() throws {
    let german = "Die Polizei teilte am Montag mit, dass Anna Berg bei dem Brand im Hafen verletzt worden sei."
    let lines = [
        #"{"id":1,"text":"\#(german)","published":"2026-01-28"}"#,
        #"{"id":2,"text":"Monday","published":"2026-01-28","language":"fr-CA"}"#,
        #"{"id":3,"text":"\#(german)","published":"2026-01-28","language":null}"#,
    ]
    let nothing = #""read":false,"timexes":[],"people":[],"mentions":[]}"#
    let output = try annotate(lines.joined(separator: "\n") + "\n").output.split(separator: "\n")
    #expect(
        output == [
            #"{"id":1,"language":"de",\#(nothing)"#, #"{"id":2,"language":"fr",\#(nothing)"#,
            #"{"id":3,"language":"de",\#(nothing)"#,
        ])
}
