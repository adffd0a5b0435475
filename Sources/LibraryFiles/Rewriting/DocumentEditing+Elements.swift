extension DocumentEditing {
    /// Adds an entry behind another one of a mapping that has some.
    package func insertion(of entry: DocumentValue.Entry, into node: SyntaxNode, after index: Int) -> Splice? {
        let end = node.children[index].range.upperBound
        guard node.isBlock else {
            return Splice(range: end..<end, text: ", " + writer.entry(entry, isInFlow: true))
        }
        let column = column(starts(of: node)[index])
        return newLine(after: end, column: column, writer.line(entry, column: column))
    }

    /// Adds an element to a list that has some.
    package func insertion(of value: DocumentValue, into node: SyntaxNode, at index: Int) -> Splice? {
        let starts = starts(of: node)
        guard node.isBlock else {
            let text = writer.inline(value, isInFlow: true)
            if index < starts.count { return Splice(range: starts[index]..<starts[index], text: text + ", ") }
            let end = node.children[index - 1].range.upperBound
            return Splice(range: end..<end, text: ", " + text)
        }
        let column = column(starts[0])
        let text = "- " + writer.element(value, column: column + 2)
        if index > 0 { return newLine(after: node.children[index - 1].range.upperBound, column: column, text) }
        let margin = writer.newline + String(repeating: " ", count: column)
        return Splice(range: starts[0]..<starts[0], text: text + margin)
    }

    /// A new line below the one that holds the end of a value, and its comment.
    private func newLine(after end: Int, column: Int, _ text: String) -> Splice {
        let place = scanner.endOfLine(end)
        return Splice(
            range: place..<place, text: writer.newline + String(repeating: " ", count: column) + text)
    }

    /// Takes out one of several entries or elements.
    func removal(of index: Int, from node: SyntaxNode) -> Splice? {
        let starts = starts(of: node)
        let end = node.children[index].range.upperBound
        guard node.isBlock else {
            guard index == starts.count - 1 else { return Splice(range: starts[index]..<starts[index + 1], text: "") }
            return Splice(range: node.children[index - 1].range.upperBound..<end, text: "")
        }
        let line = scanner.startOfLine(starts[index], notBefore: span.lowerBound)
        if bytes[line..<starts[index]].allSatisfy({ $0 == 0x20 }) {
            return Splice(range: line..<scanner.nextLine(end), text: "")
        }
        guard index + 1 < starts.count else { return Splice(range: starts[index]..<scanner.endOfLine(end), text: "") }
        // The first key behind a dash: the next one comes up, unless a comment stands between.
        let next = starts[index + 1]
        let isClose = bytes[end..<next].allSatisfy { [0x20, 0x0A, 0x0D].contains($0) }
        return Splice(range: starts[index]..<(isClose ? next : end), text: "")
    }
}
