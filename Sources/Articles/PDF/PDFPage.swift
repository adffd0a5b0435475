/// A page of a PDF as `pdftotext -bbox-layout` gives it: blocks of lines in reading order, with their boxes in points.
struct PDFPage {
    let height: Double
    var blocks: [[PDFLine]]

    /// All pages of its output.
    static func pages(in tree: MarkupTree) -> [PDFPage] {
        tree.elements(named: "page").map { page in
            let blocks = tree.elements(named: "block", in: page).map { block in
                tree.elements(named: "line", in: block).compactMap { PDFLine(tree, at: $0) }
            }
            return PDFPage(height: tree.nodes[page].number("height"), blocks: blocks.filter { !$0.isEmpty })
        }
    }
}

/// A line of text on a page.
struct PDFLine {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let text: String

    var height: Double { bottom - top }

    init?(_ tree: MarkupTree, at line: Int) {
        let words = tree.elements(named: "word", in: line).map { tree.text(of: $0) }.filter { !$0.isEmpty }
        guard !words.isEmpty else { return nil }
        let node = tree.nodes[line]
        (left, right) = (node.number("xmin"), node.number("xmax"))
        (top, bottom) = (node.number("ymin"), node.number("ymax"))
        text = words.joined(separator: " ")
    }

    /// Without its digits: what is the same at the head of every page but for the page's number.
    var mould: String { text.lowercased().filter { !$0.isNumber } }

    /// Nothing but a page's number, with or without the word for it: `3`, `– 3 –`, `Page 3 of 12`, `iv`.
    var isPageNumber: Bool {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard (1...4).contains(words.count), text.utf8.count <= 24 else { return false }
        let marks: Set<String> = [
            "page", "p", "of", "seite", "von", "página", "pagina", "de", "di", "sur", "side", "av",
        ]
        let isNumber = { (word: Substring) in
            (word.count <= 4 && word.allSatisfy(\.isNumber)) || word.allSatisfy { "ivxlc".contains($0) }
        }
        return words.contains(where: isNumber) && words.allSatisfy { isNumber($0) || marks.contains(String($0)) }
    }
}

extension MarkupNode {
    fileprivate func number(_ name: String) -> Double { attributes[name].flatMap { Double($0) } ?? 0 }
}
