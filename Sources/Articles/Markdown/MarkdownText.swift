internal import CCMark
internal import EventModel

/// Markdown (CommonMark with tables and footnotes, by cmark-gfm): headings, paragraphs, items of lists and rows of tables
/// are blocks; comments and definitions of links are no text.
struct MarkdownText {
    let draft: Draft

    init(_ bytes: [UInt8], path: String) {
        let front = FrontMatter(bytes, path: path)
        var walk = MarkdownWalk()
        walk.take(Array(front.body))
        draft = Draft(metadata: front.metadata, blocks: walk.blocks, findings: front.findings)
    }
}

/// One walk over the tree of a Markdown text, without recursion.
private struct MarkdownWalk {
    private(set) var blocks: [Block] = []
    private var text = ""
    private var linked = 0
    private var links = 0
    private var images = 0
    private var items = 0
    private var hasWords = false

    mutating func take(_ bytes: [UInt8]) {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8) else { return }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough"] {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        bytes.withUnsafeBytes {
            cmark_parser_feed(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
        }
        guard let root = cmark_parser_finish(parser) else { return }
        defer { cmark_node_free(root) }
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard let node = cmark_iter_get_node(iterator) else { continue }
            if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
        }
    }

    private mutating func enter(_ node: OpaquePointer) {
        switch String(cString: cmark_node_get_type_string(node)) {
        case "text", "code": append(literal(node))
        case "softbreak", "linebreak": text += " "
        case "html_inline": if literal(node).lowercased().hasPrefix("<br") { text += " " }
        case "link": links += 1
        case "image": images += 1
        case "item", "tasklist": items += 1
        case "code_block": takeCode(literal(node))
        case "html_block": takeHTML(literal(node))
        case "table_cell": if !text.isEmpty { text += " | " }
        default: break
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch String(cString: cmark_node_get_type_string(node)) {
        case "paragraph", "table_row", "table_header": flush(nil)
        case "heading": flush(.subheading)
        case "link": links -= 1
        case "image": images -= 1
        case "item", "tasklist": items -= 1
        default: break
        }
    }

    private mutating func append(_ words: String) {
        text += words
        if links > 0 { linked += words.utf8.count }
        if images == 0, words.utf8.contains(where: { $0 > 0x20 }) { hasWords = true }
    }

    private mutating func flush(_ kind: ParagraphKind?) {
        defer { (text, linked, hasWords) = ("", 0, false) }
        let words = text.trimmed
        guard !words.isEmpty else { return }
        let isLink = linked > 0 && linked >= words.utf8.count
        blocks.append(
            Block(text: words, kind: hasWords ? kind : .caption, isLink: isLink, isListItem: items > 0))
    }

    /// The words of raw HTML; a comment has none.
    private mutating func takeHTML(_ html: String) {
        guard let tree = MarkupTree(html: Array(html.utf8)), !tree.nodes.isEmpty else { return }
        blocks += PageBlocks(of: tree).blocks.map(\.block)
    }

    private func literal(_ node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    private mutating func takeCode(_ code: String) {
        let lines = code.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
        if !lines.isEmpty { blocks.append(Block(text: lines.joined(separator: " "))) }
    }
}
