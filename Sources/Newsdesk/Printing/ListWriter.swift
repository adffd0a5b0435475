internal import Foundation
internal import Glibc
internal import Terminal

/// Standard output in large pieces.
final class OutputStream {
    private var buffer: [UInt8] = []
    private let isTerminal = isatty(STDOUT_FILENO) == 1

    /// What an article says never reaches a terminal as control sequences.
    private static func visible(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { DisplayText.visible(String($0)) }
            .joined(separator: "\n")
    }

    func line(_ text: String) {
        buffer += (isTerminal ? OutputStream.visible(text) : text).utf8
        buffer.append(10)
        if buffer.count > 1 << 16 { flush() }
    }

    func flush() {
        guard !buffer.isEmpty else { return }
        FileHandle.standardOutput.write(Data(buffer))
        buffer = []
    }

    deinit { flush() }
}

/// Writes a list as lines, as a JSON array or as CSV with a header.
struct ListWriter {
    private let output: OutputStream
    private let format: OutputFormat
    private var count = 0

    init(_ output: OutputStream, format: OutputFormat, header: String) {
        self.output = output
        self.format = format
        if format == .csv { output.line(header) }
    }

    mutating func line(_ text: String) {
        output.line(text)
        count += 1
    }

    mutating func element(_ value: some Encodable) throws {
        line((count == 0 ? "[" : ",") + (try ListWriter.encoded(value)))
    }

    mutating func end() {
        if format == .json { output.line(count == 0 ? "[]" : "]") }
        output.flush()
    }

    static func encoded(_ value: some Encodable, isPretty: Bool = false) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
