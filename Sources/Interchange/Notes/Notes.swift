/// An event's notes, read from Markdown: blocks of runs, so that every format writes the same of them.
struct Notes: Hashable {
    /// What stands between two empty lines.
    struct Block: Hashable {
        enum Kind: Hashable { case paragraph, heading, quote, item(number: Int?), code }
        var kind: Kind
        var runs: [Run]
    }

    /// A piece of text in one style.
    struct Run: Hashable {
        var text: String
        var isStrong = false
        var isEmphasised = false
        var isCode = false
        /// Where it leads; http or https only.
        var link: String?
    }

    var blocks: [Block] = []

    /// The notes without any style, blocks as lines.
    var plain: String { blocks.map { $0.runs.map(\.text).joined() }.joined(separator: "\n") }
}
