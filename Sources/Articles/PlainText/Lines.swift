/// Finds the lines and blank-line separated groups of a text, on bytes.
enum Lines {
    /// Groups of lines without a blank line between them, each line without white space at its end and start.
    static func groups(in bytes: ArraySlice<UInt8>) -> [[String]] {
        var groups: [[String]] = []
        var group: [String] = []
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let words = trimmed(line)
            if !words.isEmpty {
                group.append(String(decoding: words, as: UTF8.self))
            } else if !group.isEmpty {
                groups.append(group)
                group = []
            }
        }
        if !group.isEmpty { groups.append(group) }
        return groups
    }

    /// Without blanks, tabs, form feeds and no-break spaces at both ends.
    static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop(while: isBlank)
        while true {
            if let last = line.last, isBlank(last) {
                line.removeLast()
            } else if line.suffix(2).elementsEqual(noBreakSpace) {
                line.removeLast(2)
            } else if line.starts(with: noBreakSpace) {
                line = line.dropFirst(2).drop(while: isBlank)
            } else {
                return line
            }
        }
    }

    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0C || byte == 0x0B
    }
}
