internal import EventModel
internal import Foundation

/// Finds the rows of one event in tables of many, without reading what the other rows say.
struct TableSearch: Sendable {
    private static let key = BytePattern(Array("\"id\"".utf8))
    private let name: BytePattern

    init(_ id: EventID) { name = BytePattern(Array(id.name.utf8)) }

    /// Whether some lines may have a row of the event.
    func isWorthReading(_ lines: UnsafeRawBufferPointer) -> Bool { candidate(in: lines, from: 0) != nil }

    /// The rows of the event, the first line with number 1: where in the bytes they are, and their numbers.
    func rows(in bytes: UnsafeRawBufferPointer) -> [(range: Range<Int>, number: Int)] {
        var found: [(range: Range<Int>, number: Int)] = []
        var (start, number) = (0, 1)
        while let line = candidate(in: bytes, from: start) {
            while let end = Self.first(0x0A, in: bytes, from: start), end < line.lowerBound {
                (start, number) = (end + 1, number + 1)
            }
            found.append((line, number))
            (start, number) = (line.upperBound + 1, number + 1)
        }
        return found
    }

    /// The next line that names the event or has an id with escapes, which may be the same.
    private func candidate(in bytes: UnsafeRawBufferPointer, from start: Int) -> Range<Int>? {
        guard start < bytes.count else { return nil }
        let named = name.first(in: bytes, from: start).map { line(around: $0, in: bytes) }
        var start = start
        while let escape = Self.first(0x5C, in: bytes, from: start), escape < named?.lowerBound ?? .max {
            let line = line(around: escape, in: bytes)
            if hasEscapedID(UnsafeRawBufferPointer(rebasing: bytes[line])) { return line }
            start = line.upperBound
        }
        return named
    }

    /// Whether an id of a line is written with escapes, or cannot be told.
    private func hasEscapedID(_ line: UnsafeRawBufferPointer) -> Bool {
        var start = 0
        while let key = Self.key.first(in: line, from: start) {
            start = key + 4
            let value = line[start...].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3A }
            guard value.first == 0x22 else { return true }
            if value.dropFirst().first(where: { $0 == 0x22 || $0 == 0x5C }) != 0x22 { return true }
        }
        return start == 0
    }

    private func line(around place: Int, in bytes: UnsafeRawBufferPointer) -> Range<Int> {
        let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return start..<(Self.first(0x0A, in: bytes, from: place) ?? bytes.count)
    }

    private static func first(_ byte: Int32, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress else { return nil }
        return memchr(base + start, byte, bytes.count - start).map { UnsafeRawPointer($0) - base }
    }
}
