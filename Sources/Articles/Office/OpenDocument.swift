internal import Containers
internal import EventModel

/// A text in OpenDocument (ISO 26300), as LibreOffice writes it: paragraphs, headings, lists, rows of tables as lines,
/// footnotes.
struct OpenDocument {
    private(set) var draft = Draft()
    private var titles: Set<String> = []
    private var notes: [String] = []

    /// What is no text of the document: deleted while changes were tracked, remarks, tables of contents.
    private static let left: Set<String> = [
        "tracked-changes", "annotation", "table-of-content", "sequence-decls", "forms",
    ]

    init(_ file: ArticleFile) {
        do throws(SheetError) {
            let package = try OfficePackage(file.bytes, parts: ["content.xml", "meta.xml"])
            guard let tree = package.tree("content.xml"), let text = tree.first("text") else {
                draft.findings.append(Self.finding(file, "it holds no text"))
                return
            }
            titles = Self.styles(of: tree)
            draft.take(paragraphs(of: tree, in: text, depth: 0))
            draft.blocks += notes.map { Block(text: $0, kind: .credit) }
            OfficeProperties(package.tree("meta.xml")).complete(&draft)
        } catch {
            draft.findings.append(Self.finding(file, error.reason))
        }
    }

    private static func finding(_ file: ArticleFile, _ reason: String) -> Finding {
        Finding(path: file.path, rule: "unread", message: "the document cannot be read: \(reason)")
    }

    /// The names of the styles of titles: what is set by hand has a style of its own, which names its parent.
    private static func styles(of tree: MarkupTree) -> Set<String> {
        let own = tree.elements(named: "style").filter { tree.nodes[$0].attributes["parent-style-name"] == "Title" }
        return Set(own.compactMap { tree.nodes[$0].attributes["name"] } + ["Title"])
    }

    private mutating func paragraphs(of tree: MarkupTree, in root: Int, depth: Int) -> [OfficeParagraph] {
        var (found, index) = ([OfficeParagraph](), root + 1)
        while index < tree.nodes[root].end {
            let name = tree.nodes[index].name
            if name == "p" || name == "h" {
                found.append(paragraph(of: tree, at: index))
                if depth < 4 { found += boxes(of: tree, in: index, depth: depth) }
            } else if name == "table" {
                found += rows(of: tree, in: index, depth: depth)
            } else if !Self.left.contains(name) {
                index += 1
                continue
            }
            index = tree.nodes[index].end
        }
        return found
    }

    private mutating func paragraph(of tree: MarkupTree, at index: Int) -> OfficeParagraph {
        var block = Block(text: text(of: tree, in: index))
        if tree.nodes[index].name == "h" { block.kind = .subheading }
        block.isListItem = tree.ancestors(of: index).contains { tree.nodes[$0].name == "list-item" }
        let style = tree.nodes[index].attributes["style-name"] ?? ""
        return OfficeParagraph(block: block, isTitle: titles.contains(style))
    }

    /// Boxes of text are paragraphs of their own.
    private mutating func boxes(of tree: MarkupTree, in index: Int, depth: Int) -> [OfficeParagraph] {
        tree.elements(named: "text-box", in: index).flatMap { paragraphs(of: tree, in: $0, depth: depth + 1) }
    }

    private mutating func rows(of tree: MarkupTree, in table: Int, depth: Int) -> [OfficeParagraph] {
        let rows = tree.outermost(["table-row"], in: table).map { tree.outermost(["table-cell"], in: $0) }
        guard rows.contains(where: { $0.count > 1 }) else {
            return depth < 4 ? rows.joined().flatMap { paragraphs(of: tree, in: $0, depth: depth + 1) } : []
        }
        return rows.map { row in
            let cells = row.map { cell in
                tree.elements(named: "p", in: cell).map { text(of: tree, in: $0) }.filter { !$0.isEmpty }
                    .joined(separator: " ")
            }
            let line = cells.filter { !$0.isEmpty }.joined(separator: " | ")
            return OfficeParagraph(block: Block(text: line, isListItem: true))
        }
    }

    /// The text of a paragraph; its footnotes are kept for later.
    private mutating func text(of tree: MarkupTree, in paragraph: Int) -> String {
        var (text, index) = (CollapsedText(), paragraph + 1)
        while index < tree.nodes[paragraph].end {
            let node = tree.nodes[index]
            switch node.name {
            case "": text.append(node.text)
            case "s", "tab", "line-break": text.append(" ")
            case "note":
                let body = tree.first("note-body", in: index).map { tree.text(of: $0) } ?? ""
                if !body.isEmpty { notes.append(body) }
            default: break
            }
            let isLeft = node.name == "note" || node.name == "text-box" || Self.left.contains(node.name)
            index = isLeft ? node.end : index + 1
        }
        return text.finished
    }
}
