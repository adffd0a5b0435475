/// Markdown: headings, paragraphs and list items are blocks; its marks are taken off.
struct MarkdownText {
    let draft: Draft

    init(_ bytes: [UInt8], path: String) {
        let front = FrontMatter(bytes, path: path)
        var parser = MarkdownBlocks()
        for line in front.body.split(separator: 0x0A, omittingEmptySubsequences: false) {
            parser.take(String(decoding: line, as: UTF8.self))
        }
        draft = Draft(metadata: front.metadata, blocks: parser.finish(), findings: front.findings)
    }
}
