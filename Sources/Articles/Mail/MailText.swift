internal import EventModel

/// The plain text of a mail: what is quoted from other mails and the signature below a line of `-- ` are set apart.
struct MailText {
    private(set) var blocks: [Block] = []

    init(_ text: String) {
        let text = text.replacing("\r\n", with: "\n")
        let signature = text.ranges(of: "\n-- \n").last?.lowerBound ?? text.endIndex
        var run: [Substring] = []
        var isQuoted = false
        for line in text[..<signature].split(separator: "\n", omittingEmptySubsequences: false) {
            let quotes = line.first == ">"
            if quotes != isQuoted {
                add(run, isQuoted)
                run = []
                isQuoted = quotes
            }
            run.append(quotes ? line.drop { $0 == ">" || $0 == " " } : line)
        }
        add(run, isQuoted)
        add(text[signature...].dropFirst(4).split(separator: "\n"), as: .credit)
    }

    /// The line that says who wrote what follows belongs to it: `On Tuesday Ada Quill wrote:`.
    private mutating func add(_ lines: [Substring], _ isQuoted: Bool) {
        if isQuoted, let last = blocks.indices.last, blocks[last].kind == nil, blocks[last].text.hasSuffix(":"),
            blocks[last].text.utf8.count <= 200
        {
            blocks[last].kind = .credit
        }
        add(lines, as: isQuoted ? .promotion : nil)
    }

    private mutating func add(_ lines: [Substring], as kind: ParagraphKind?) {
        let groups = Lines.groups(in: Array(lines.joined(separator: "\n").utf8)[...])
        let wrapping = LineWrapping(of: groups)
        blocks += groups.flatMap(wrapping.paragraphs).map { Block(text: $0, kind: kind) }
    }
}
