/// A mailbox of many mails in one file (mbox, RFC 4155): each begins with a line `From ` behind an empty line.
struct Mailbox {
    private(set) var drafts: [Draft] = []

    init(_ file: ArticleFile) {
        let bytes = file.bytes
        var starts: [Int] = []
        var (line, isBehindEmpty) = (0, true)
        while line < bytes.count {
            let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
            if isBehindEmpty, bytes[line..<end].starts(with: Mailbox.mark) { starts.append(line) }
            isBehindEmpty = end - line == 0 || (end - line == 1 && bytes[line] == 0x0D)
            line = end + 1
        }
        for (start, end) in zip(starts, starts.dropFirst() + [bytes.count]) {
            let head = bytes[start..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
            drafts += MailMessage(Mailbox.unescaped(bytes[head..<end])[...], path: file.path).drafts
        }
    }

    static let mark = Array("From ".utf8)

    /// Lines that begin with `From ` have a `>` before them in a mailbox.
    private static func unescaped(_ message: ArraySlice<UInt8>) -> [UInt8] {
        let escaped = [0x3E] + mark
        var result: [UInt8] = []
        result.reserveCapacity(message.count)
        for line in message.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !result.isEmpty || line.startIndex > message.startIndex { result.append(0x0A) }
            let quotes = line.prefix { $0 == 0x3E }.count
            let isEscaped = quotes > 0 && line.dropFirst(quotes - 1).starts(with: escaped)
            result += isEscaped ? line.dropFirst() : line
        }
        return result
    }
}
