internal import EventModel

/// The name of who wrote a text, alone and emphasised in a line above or below it.
enum Signature {
    /// Gives such a line its kind. A person whom the text is about is named in it again; who wrote it is not.
    static func mark(_ blocks: inout [PageBlock], in tree: MarkupTree) {
        let texts = blocks.indices.filter { blocks[$0].kind == nil }
        guard texts.count >= 3, let last = texts.last else { return }
        let above = texts.prefix(6).prefix { !blocks[$0].isRunningText }
        for index in above + [last] where isEmphasised(blocks[index], in: tree) {
            let names = PersonalNames(in: blocks[index].text).whole
            guard names.contains(where: { $0.contains(" ") }) else { continue }
            let others = (blocks[..<index] + blocks[(index + 1)...]).map(\.text)
            if !isRepeated(blocks[index].text, in: others) { blocks[index].kind = .byline }
        }
    }

    private static func isEmphasised(_ block: PageBlock, in tree: MarkupTree) -> Bool {
        guard block.text.utf8.count <= 80, let child = tree.children(of: block.element).first else { return false }
        return ["strong", "b", "em", "i"].contains(tree.nodes[child].name) && tree.text(of: child) == block.text
    }

    private static func isRepeated(_ line: String, in texts: [String]) -> Bool {
        let words = Set(line.lowercased().dateWords)
        return texts.contains { $0.lowercased().dateWords.contains(where: words.contains) }
    }
}
