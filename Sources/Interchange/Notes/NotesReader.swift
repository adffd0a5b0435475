internal import CCMark
internal import EventModel

/// Reads Markdown (CommonMark) by cmark's events. Raw HTML is kept as the text that it is, pictures become their words.
struct NotesReader {
    private var notes = Notes()
    private var style = Notes.Run(text: "")
    private var quotes = 0
    private var lists: [(isOrdered: Bool, next: Int)] = []
    private var pending: Notes.Block.Kind?

    /// What the curator says of an event. In the notes of a suggestion stands why it is one: that is for whoever decides on
    /// it, and not for readers of a report.
    static func notes(of event: Event) -> Notes { event.status == .suggested ? Notes() : notes(event.notes) }

    /// The notes of a text.
    static func notes(_ markdown: String) -> Notes {
        guard !markdown.isEmpty else { return Notes() }
        let text = Array(markdown.utf8)
        let document = text.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, 0) }
        }
        guard let document, let iterator = cmark_iter_new(document) else { return Notes() }
        defer {
            cmark_iter_free(iterator)
            cmark_node_free(document)
        }
        var reader = NotesReader()
        while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(iterator) else { break }
            if event == CMARK_EVENT_ENTER { reader.enter(node) } else { reader.leave(node) }
        }
        reader.notes.blocks.removeAll { $0.runs.isEmpty }
        return reader.notes
    }

    private mutating func enter(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH: open(pending ?? (quotes > 0 ? .quote : .paragraph))
        case CMARK_NODE_HEADING: open(.heading)
        case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK:
            open(.code)
            add(NotesReader.literal(node))
        case CMARK_NODE_BLOCK_QUOTE: quotes += 1
        case CMARK_NODE_LIST:
            lists.append((cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, Int(cmark_node_get_list_start(node))))
        case CMARK_NODE_ITEM: openItem()
        case CMARK_NODE_STRONG: style.isStrong = true
        case CMARK_NODE_EMPH: style.isEmphasised = true
        case CMARK_NODE_LINK: style.link = cmark_node_get_url(node).flatMap { String(cString: $0).webAddress }
        case CMARK_NODE_CODE:
            style.isCode = true
            add(NotesReader.literal(node))
            style.isCode = false
        case CMARK_NODE_TEXT, CMARK_NODE_HTML_INLINE: add(NotesReader.literal(node))
        case CMARK_NODE_SOFTBREAK: add(" ")
        case CMARK_NODE_LINEBREAK: add("\n")
        default: break
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: quotes -= 1
        case CMARK_NODE_LIST: lists.removeLast()
        case CMARK_NODE_ITEM: pending = nil
        case CMARK_NODE_STRONG: style.isStrong = false
        case CMARK_NODE_EMPH: style.isEmphasised = false
        case CMARK_NODE_LINK: style.link = nil
        default: break
        }
    }

    private mutating func openItem() {
        guard let list = lists.last else { return }
        pending = .item(number: list.isOrdered ? list.next : nil)
        lists[lists.count - 1].next += 1
    }

    private mutating func open(_ kind: Notes.Block.Kind) {
        notes.blocks.append(Notes.Block(kind: kind, runs: []))
        if pending != nil { pending = .paragraph }
    }

    private mutating func add(_ text: String) {
        if notes.blocks.isEmpty { open(.paragraph) }
        var run = style
        run.text = text
        let last = notes.blocks.count - 1
        if let before = notes.blocks[last].runs.last, before.hasSameStyle(as: run) {
            notes.blocks[last].runs[notes.blocks[last].runs.count - 1].text += text
        } else {
            notes.blocks[last].runs.append(run)
        }
    }

    private static func literal(_ node: OpaquePointer) -> String {
        var text = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
        while text.last == "\n" { text.removeLast() }
        return text
    }
}

extension Notes.Run {
    fileprivate func hasSameStyle(as other: Notes.Run) -> Bool {
        var same = other
        same.text = text
        return same == self
    }
}
