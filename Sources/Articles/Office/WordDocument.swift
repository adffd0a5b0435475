internal import Containers
internal import EventModel

/// A document of Word (Office Open XML, ECMA-376): paragraphs, headings, lists, rows of tables as lines, footnotes.
struct WordDocument {
    private(set) var draft = Draft()

    private static let notes = ["word/footnotes.xml", "word/endnotes.xml"]
    private static let parts = ["word/document.xml", "word/styles.xml", "docProps/core.xml"]

    init(_ file: ArticleFile) {
        do throws(SheetError) {
            let package = try OfficePackage(file.bytes, parts: Set(Self.notes + Self.parts))
            guard let tree = package.tree("word/document.xml") else {
                draft.findings.append(Self.finding(file, "it holds no text of Word"))
                return
            }
            let styles = WordStyles(package.tree("word/styles.xml"))
            draft.take(WordText(tree, styles, in: tree.first("body")).paragraphs)
            for notes in Self.notes.compactMap(package.tree) { take(notes, styles) }
            OfficeProperties(package.tree("docProps/core.xml")).complete(&draft)
        } catch {
            draft.findings.append(Self.finding(file, error.reason))
        }
    }

    /// Footnotes are set apart.
    private mutating func take(_ notes: MarkupTree, _ styles: WordStyles) {
        for note in notes.outermost(["footnote", "endnote"]) where notes.nodes[note].attributes["type"] == nil {
            let text = WordText(notes, styles, in: note).paragraphs.map(\.block.text).joined(separator: " ").trimmed
            if !text.isEmpty { draft.blocks.append(Block(text: text, kind: .credit)) }
        }
    }

    private static func finding(_ file: ArticleFile, _ reason: String) -> Finding {
        Finding(path: file.path, rule: "unread", message: "the document cannot be read: \(reason)")
    }
}

/// What the styles of a document are for: their ids are in the language of the program, their names are not.
struct WordStyles {
    private var names: [String: String] = [:]

    init(_ tree: MarkupTree?) {
        guard let tree else { return }
        for style in tree.elements(named: "style") {
            guard let id = tree.nodes[style].attributes["styleid"],
                let name = tree.child("name", of: style).flatMap({ tree.nodes[$0].attributes["val"] })
            else { continue }
            names[id] = name.lowercased()
        }
    }

    func name(of id: String) -> String { names[id] ?? id.lowercased() }
}

/// The paragraphs of Word's markup.
struct WordText {
    private(set) var paragraphs: [OfficeParagraph] = []
    private let tree: MarkupTree
    private let styles: WordStyles

    /// What was deleted or moved away while changes were tracked, what is kept for older programs, and boxes, which are
    /// paragraphs of their own.
    private static let left: Set<String> = ["del", "movefrom", "fallback", "txbxcontent", "ppr"]

    init(_ tree: MarkupTree, _ styles: WordStyles, in root: Int?) {
        (self.tree, self.styles) = (tree, styles)
        guard let root else { return }
        take(root, depth: 0)
    }

    private mutating func take(_ root: Int, depth: Int) {
        var index = root + 1
        while index < tree.nodes[root].end {
            let name = tree.nodes[index].name
            switch name {
            case "p": takeParagraph(index, depth)
            case "tbl": takeTable(index, depth)
            case "fallback", "del", "movefrom": break
            default:
                index += 1
                continue
            }
            index = tree.nodes[index].end
        }
    }

    private mutating func takeParagraph(_ index: Int, _ depth: Int) {
        let properties = tree.child("ppr", of: index)
        let style = properties.flatMap { tree.child("pstyle", of: $0) }.flatMap { tree.nodes[$0].attributes["val"] }
        var block = Block(text: text(of: index))
        block.isListItem = properties.flatMap { tree.child("numpr", of: $0) } != nil
        let name = style.map(styles.name) ?? ""
        if name.hasPrefix("heading") || name == "subtitle" { block.kind = .subheading }
        if name == "caption" { block.kind = .caption }
        paragraphs.append(OfficeParagraph(block: block, isTitle: name == "title"))
        guard depth < 4 else { return }
        for box in boxes(in: index) { take(box, depth: depth + 1) }
    }

    /// A table of one column sets a page; of others each row is a line.
    private mutating func takeTable(_ index: Int, _ depth: Int) {
        let rows = tree.outermost(["tr"], in: index).map { tree.outermost(["tc"], in: $0) }
        guard rows.contains(where: { $0.count > 1 }), depth < 4 else {
            for cell in rows.joined() where depth < 4 { take(cell, depth: depth + 1) }
            return
        }
        for row in rows {
            let cells = row.map { cell in
                tree.elements(named: "p", in: cell).map { text(of: $0) }.filter { !$0.isEmpty }.joined(separator: " ")
            }
            let line = cells.filter { !$0.isEmpty }.joined(separator: " | ")
            paragraphs.append(OfficeParagraph(block: Block(text: line, isListItem: true)))
        }
    }

    private func boxes(in paragraph: Int) -> [Int] {
        var (boxes, index) = ([Int](), paragraph + 1)
        while index < tree.nodes[paragraph].end {
            let name = tree.nodes[index].name
            if name == "txbxcontent" { boxes.append(index) }
            index = name == "txbxcontent" || name == "fallback" ? tree.nodes[index].end : index + 1
        }
        return boxes
    }

    private func text(of paragraph: Int) -> String {
        var (text, index) = (CollapsedText(), paragraph + 1)
        while index < tree.nodes[paragraph].end {
            let name = tree.nodes[index].name
            switch name {
            case "t": text.append(tree.rawText(of: index))
            case "tab", "br", "cr": text.append(" ")
            case "nobreakhyphen": text.append("-")
            default: break
            }
            index = Self.left.contains(name) || name == "t" ? tree.nodes[index].end : index + 1
        }
        return text.finished
    }
}
