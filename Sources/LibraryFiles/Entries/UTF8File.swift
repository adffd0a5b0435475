package import EventModel

/// The text of a file that must be UTF-8.
package enum UTF8File {
    /// Without a byte order mark; a finding at the first place where it is not UTF-8.
    package static func read(_ bytes: [UInt8], path: String, _ findings: inout [Finding]) -> [UInt8] {
        if let place = damage(in: bytes) {
            let message = "this file is not UTF-8; what cannot be read is shown as �"
            findings.append(
                Finding(path: path, line: place.line, column: place.column, rule: "encoding", message: message))
        }
        return bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func damage(in bytes: [UInt8]) -> SourcePosition? {
        do throws(Unicode.UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return position(of: error.byteOffsets.lowerBound, in: bytes)
        }
    }

    private static func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
        var (line, start) = (1, bytes.starts(with: mark) ? mark.count : 0)
        for place in start..<max(offset, start) {
            let isBreak = bytes[place] == 0x0A || bytes[place] == 0x0D && bytes[place + 1] != 0x0A
            if isBreak { (line, start) = (line + 1, place + 1) }
        }
        return SourcePosition(line: line, column: bytes[start..<max(offset, start)].count { $0 & 0xC0 != 0x80 } + 1)
    }
}
