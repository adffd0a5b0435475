internal import Foundation
internal import Interchange

/// Results in large pieces.
final class OutputStream {
    private var buffer = ""

    func line(_ text: String) throws(ConsoleError) {
        buffer += text
        buffer += "\n"
        if buffer.utf8.count > 1 << 16 { try flush() }
    }

    func flush() throws(ConsoleError) {
        guard !buffer.isEmpty else { return }
        defer { buffer = "" }
        try Console.results.write(buffer)
    }
}

/// Writes a list as lines, as a JSON array or as CSV with a header.
struct ListWriter {
    private let output: OutputStream
    private let format: OutputFormat
    private var count = 0

    init(_ output: OutputStream, format: OutputFormat, header: String) throws(ConsoleError) {
        self.output = output
        self.format = format
        if format == .csv { try output.line(header) }
    }

    mutating func line(_ text: String) throws(ConsoleError) {
        try output.line(text)
        count += 1
    }

    mutating func value(_ value: JSONValue) throws(ConsoleError) {
        try line((count == 0 ? "[" : ",") + value.line)
    }

    mutating func element(_ value: some Encodable) throws {
        try line((count == 0 ? "[" : ",") + ListWriter.encoded(value))
    }

    mutating func end() throws(ConsoleError) {
        if format == .json { try output.line(count == 0 ? "[]" : "]") }
        try output.flush()
    }

    static func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
