/// Plain text: its first block is the headline, paragraphs are lines or groups of lines.
struct PlainText {
    let draft: Draft

    init(_ bytes: [UInt8], path: String) {
        let front = FrontMatter(bytes, path: path)
        let groups = Lines.groups(in: front.body)
        let wrapping = LineWrapping(of: groups)
        let blocks = groups.flatMap(wrapping.paragraphs).map { Block(text: $0, isListItem: PlainText.isListItem($0)) }
        draft = Draft(metadata: front.metadata, blocks: blocks, findings: front.findings)
    }

    /// Behind a bullet or a hyphen.
    private static func isListItem(_ text: String) -> Bool {
        ["- ", "* ", "• ", "– ", "· "].contains { text.hasPrefix($0) }
    }
}
