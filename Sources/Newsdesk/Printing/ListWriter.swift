internal import Foundation
internal import Interchange

/// Results in large pieces.
final class OutputStream {
    private var pieces: [LinkedText] = []
    /// How many bytes they have.
    private var size = 0

    func line(_ text: String) throws(ConsoleError) { try line([LinkedText(text)]) }

    func line(_ pieces: [LinkedText]) throws(ConsoleError) {
        for piece in pieces + [LinkedText("\n")] { add(piece) }
        if size > 1 << 16 { try flush() }
    }

    /// What leads nowhere is one piece with what stood before it.
    private func add(_ piece: LinkedText) {
        size += piece.text.utf8.count
        if piece.target == nil, let last = pieces.indices.last, pieces[last].target == nil {
            pieces[last].text += piece.text
        } else {
            pieces.append(piece)
        }
    }

    func flush() throws(ConsoleError) {
        guard size > 0 else { return }
        defer { (pieces, size) = ([], 0) }
        try Console.results.write(pieces)
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
