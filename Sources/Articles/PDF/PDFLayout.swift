internal import EventModel

/// Makes paragraphs of the lines of pages: running heads, page numbers and footnotes are set apart, words parted at line ends
/// are joined, and so is a paragraph that goes on in the next column or on the next page.
struct PDFLayout {
    private(set) var blocks: [Block] = []
    /// Of a line of text, in points.
    private let lineHeight: Double
    private let runningHeads: Set<String>

    init(_ pages: [PDFPage]) {
        let heights = pages.flatMap(\.blocks).flatMap { $0 }.flatMap {
            Array(repeating: $0.height, count: $0.text.utf8.count / 20 + 1)
        }
        lineHeight = heights.isEmpty ? 0 : heights.sorted()[heights.count / 2]
        runningHeads = PDFLayout.runningHeads(of: pages)
        for (number, page) in pages.enumerated() {
            for block in page.blocks { take(block, on: page, number: number + 1) }
        }
        takeHeadline()
    }

    /// Of a page's height, in percent, at its top and at its bottom.
    private static let margin = 10.0

    private static func isInMargin(_ line: PDFLine, of page: PDFPage) -> Bool {
        line.bottom * 100 < page.height * margin || line.top * 100 > page.height * (100 - margin)
    }

    /// Lines in the margins that stand on several pages, but for their numbers.
    private static func runningHeads(of pages: [PDFPage]) -> Set<String> {
        var counts: [String: Int] = [:]
        for page in pages {
            let lines = page.blocks.flatMap { $0 }.filter { isInMargin($0, of: page) }
            for mould in Set(lines.map(\.mould)) { counts[mould, default: 0] += 1 }
        }
        return Set(counts.filter { $0.value >= 2 && $0.value * 4 >= pages.count }.keys)
    }

    private mutating func take(_ lines: [PDFLine], on page: PDFPage, number: Int) {
        var rest = lines[...]
        while let first = rest.first {
            let isFurniture = isFurniture(first, on: page)
            let part = rest.prefix { isFurniture == self.isFurniture($0, on: page) }
            rest = rest.dropFirst(part.count)
            if isFurniture {
                blocks.append(Block(text: part.map(\.text).joined(separator: " "), kind: .promotion, page: number))
            } else {
                for paragraph in paragraphs(of: Array(part)) { take(paragraph: paragraph, on: page, number: number) }
            }
        }
    }

    private func isFurniture(_ line: PDFLine, on page: PDFPage) -> Bool {
        PDFLayout.isInMargin(line, of: page) && (line.isPageNumber || runningHeads.contains(line.mould))
    }

    /// A block's lines, cut where a line is set in or stands further below.
    private func paragraphs(of lines: [PDFLine]) -> [[PDFLine]] {
        let left = lines.map(\.left).min() ?? 0
        let right = lines.map(\.right).max() ?? 0
        var paragraphs: [[PDFLine]] = []
        for line in lines {
            guard let last = paragraphs.last?.last else {
                paragraphs.append([line])
                continue
            }
            let isSetIn = line.left - left > lineHeight * 0.6 && last.left - left < lineHeight * 0.4
            let isBelow = line.top - last.bottom > lineHeight * 0.9
            let isOther = abs(line.height - last.height) > lineHeight * 0.25
            let endsShort = right - last.right > (right - left) * 0.25 && Wording.endsSentence(last.text)
            if isSetIn || isBelow || isOther || endsShort {
                paragraphs.append([line])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs
    }

    private mutating func take(paragraph lines: [PDFLine], on page: PDFPage, number: Int) {
        let text = lines.dropFirst().reduce(lines.first?.text ?? "") { PDFLayout.joined($0, $1.text) }
        let height = lines.map(\.height).max() ?? 0
        let isLarge = height > lineHeight * 1.12 && text.utf8.count < 200 && !Wording.endsSentence(text)
        let isNote =
            height < lineHeight * 0.87 && (lines.first?.top ?? 0) * 2 > page.height
            && text.first.map { $0.isNumber || "*†".contains($0) } == true
        let kind: ParagraphKind? = isNote ? .credit : isLarge ? .subheading : nil
        if kind == nil, let last = blocks.lastIndex(where: { $0.kind != .promotion && $0.kind != .credit }),
            blocks[last].kind == nil, goesOn(blocks[last].text, text)
        {
            blocks[last].text = PDFLayout.joined(blocks[last].text, text)
        } else {
            blocks.append(Block(text: text, kind: kind, page: number, size: height))
        }
    }

    /// Whether a text that begins in lower case goes on a sentence that has no end.
    private func goesOn(_ text: String, _ next: String) -> Bool {
        guard !Wording.endsSentence(text) else { return false }
        return next.unicodeScalars.first?.properties.isLowercase == true
    }

    /// Two pieces of a text; a word that was parted at the end of its line is one again.
    static func joined(_ text: String, _ next: String) -> String {
        guard let last = text.unicodeScalars.last, last == "-" || last == "\u{AD}" || last == "\u{2010}" else {
            return text + " " + next
        }
        let before = text.unicodeScalars.dropLast().last
        guard before?.properties.isAlphabetic == true, next.unicodeScalars.first?.properties.isLowercase == true else {
            return last == "\u{AD}"
                ? String(text.dropLast()) + next : text + (before?.properties.isAlphabetic == true ? "" : " ") + next
        }
        return String(text.dropLast()) + next
    }

    /// The largest line of the first page heads the article.
    private mutating func takeHeadline() {
        let first = blocks.indices.filter { blocks[$0].page == 1 && blocks[$0].kind == .subheading }
        guard let head = first.max(by: { blocks[$0].size < blocks[$1].size }) else { return }
        guard blocks[head].size > lineHeight * 1.25 else { return }
        var block = blocks.remove(at: head)
        block.kind = nil
        blocks.insert(block, at: 0)
    }
}
