internal import EventModel

/// The text of a file that must be UTF-8.
enum PlainText {
    /// Without a byte order mark; a finding where it is not UTF-8.
    static func read(_ bytes: [UInt8], path: String, _ findings: inout [Finding]) -> [UInt8] {
        if String(validating: bytes, as: UTF8.self) == nil {
            let message = "this file is not UTF-8; what cannot be read is shown as �"
            findings.append(Finding(path: path, rule: "encoding", message: message))
        }
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}
