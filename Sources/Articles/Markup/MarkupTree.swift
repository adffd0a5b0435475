internal import EventModel

/// The elements and texts of an HTML or XML file in document order.
///
/// The descendants of the node at `i` are the nodes in `i + 1 ..< nodes[i].end`; so a subtree is skipped by going on at
/// its end, and no walk over a tree needs a stack as deep as the tree.
struct MarkupTree {
    var nodes: [MarkupNode] = []
    /// Entity references that stand unresolved in the text.
    var unresolvedEntities = 0
    /// What the parser could not make sense of, first of all.
    var firstError: MarkupError?
}

/// An element, or a run of text.
struct MarkupNode {
    /// The local name in lower case; empty for text.
    let name: String
    /// The address of the name's namespace, in XML that has them.
    var namespace: String?
    let attributes: [String: String]
    let text: String
    let parent: Int
    /// The index after its last descendant.
    var end: Int

    var isText: Bool { name.isEmpty }
}

/// Where and why a file is not well-formed.
struct MarkupError: Equatable {
    let line: Int
    let message: String
}

extension MarkupTree {
    /// The elements of a name (in lower case), in document order, within the node at `root` where one is given.
    func elements(named name: String, in root: Int? = nil) -> [Int] {
        range(of: root).filter { nodes[$0].name == name }
    }

    /// The elements of these names that stand in no other of them, in document order.
    func outermost(_ names: Set<String>, in root: Int? = nil) -> [Int] {
        let range = range(of: root)
        var result: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let isOne = names.contains(nodes[index].name)
            if isOne { result.append(index) }
            index = isOne ? nodes[index].end : index + 1
        }
        return result
    }

    /// The first element of a name.
    func first(_ name: String, in root: Int? = nil) -> Int? {
        range(of: root).first { nodes[$0].name == name }
    }

    /// The children of a node that are elements.
    func children(of index: Int) -> [Int] {
        var result: [Int] = []
        var child = index + 1
        while child < nodes[index].end {
            if !nodes[child].isText { result.append(child) }
            child = nodes[child].end
        }
        return result
    }

    /// Whether only one of the children of a node is an element.
    func hasOneChild(_ index: Int) -> Bool {
        var count = 0
        var child = index + 1
        while child < nodes[index].end, count < 2 {
            if !nodes[child].isText { count += 1 }
            child = nodes[child].end
        }
        return count == 1
    }

    /// The first child of a name.
    func child(_ name: String, of index: Int) -> Int? {
        children(of: index).first { nodes[$0].name == name }
    }

    /// All text in a node, its white space collapsed.
    func text(of index: Int) -> String {
        var text = CollapsedText()
        for node in nodes[index..<nodes[index].end] where node.isText { text.append(node.text) }
        return text.finished
    }

    /// All text in a node as it stands: scripts, and HTML in a feed.
    func rawText(of index: Int) -> String {
        nodes[index..<nodes[index].end].lazy.filter(\.isText).map(\.text).joined()
    }

    /// The ancestors of a node, nearest first.
    func ancestors(of index: Int) -> some Sequence<Int> {
        sequence(first: nodes[index].parent) { $0 < 0 ? nil : nodes[$0].parent }.prefix { $0 >= 0 }
    }

    /// The indices below a node, or all.
    func range(of root: Int?) -> Range<Int> {
        root.map { $0 + 1..<nodes[$0].end } ?? nodes.indices
    }
}

/// Text as a browser shows it: runs of white space are one blank. No-break spaces stay.
struct CollapsedText {
    private var bytes: [UInt8] = []
    private var isPending = false

    /// Adds a run of text.
    mutating func append(_ text: String) {
        for byte in text.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                isPending = true
            } else {
                if isPending && !bytes.isEmpty { bytes.append(0x20) }
                isPending = false
                bytes.append(byte)
            }
        }
    }

    /// Without white space at its ends.
    var finished: String { String(decoding: bytes, as: UTF8.self).trimmed }

    var byteCount: Int { bytes.count }
}
