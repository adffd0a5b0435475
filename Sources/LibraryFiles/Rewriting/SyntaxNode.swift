/// A value of a document and the bytes that write it.
package struct SyntaxNode: Sendable {
    package enum Content: Sendable {
        case null
        case text(String)
        case list([SyntaxNode])
        case map([SyntaxEntry])
    }

    /// How it is written. A list or mapping is `flow` (in brackets), `block` (by lines) or `bare` (`a: b` in a flow list).
    /// An `alias` has its values from elsewhere: as a whole it can be replaced, in parts it cannot.
    enum Style: Sendable {
        case plain, single, double, literal, flow, block, bare, alias
    }

    package var content: Content
    var style: Style
    /// Where it begins, as in the source map.
    package var position: SourcePosition
    /// In bytes of the file, with anchor and tag, without the line's end and comments behind it. Empty for a null that
    /// is not written.
    package var range: Range<Int>
    /// Where anchor and tag end.
    package var start: Int
    /// Whether it stands within brackets.
    var isInFlow: Bool

    /// Without places and form.
    package var value: DocumentValue {
        switch content {
        case .null: .null
        case .text(let text): .text(text)
        case .list(let nodes): .list(nodes.map(\.value))
        case .map(let entries): .map(entries.map { DocumentValue.Entry($0.key, $0.value.value) })
        }
    }

    /// The elements of a list or the values of a mapping.
    var children: [SyntaxNode] {
        switch content {
        case .list(let nodes): nodes
        case .map(let entries): entries.map(\.value)
        case .null, .text: []
        }
    }

    /// Whether it is a list or a mapping written by lines.
    var isBlock: Bool { style == .block }

    /// The index of the child that a step leads to.
    package func index(of step: DocumentStep) -> Int? {
        switch (step, content) {
        case (.index(let index), .list(let nodes)): nodes.indices.contains(index) ? index : nil
        case (.key(let key), .map(let entries)): entries.firstIndex { $0.key == key }
        default: nil
        }
    }

    /// What a path leads to; nil where it leads nowhere.
    package subscript(_ path: some Collection<DocumentStep>) -> SyntaxNode? {
        guard let step = path.first else { return self }
        return index(of: step).flatMap { children[$0][path.dropFirst()] }
    }
}

/// A key and its value.
package struct SyntaxEntry: Sendable {
    package var key: String
    var keyRange: Range<Int>
    package var value: SyntaxNode
}
