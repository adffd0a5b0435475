/// The bytes of a file whose values can be replaced one by one, while everything else stays as it is: comments, the
/// order of keys, quotes, blank lines, ends of lines, unknown keys.
///
/// Every change is read back before it holds: where the document would mean anything else than what was asked for, the
/// change is refused and the bytes stay as they were. What is written through aliases and anchors is refused.
public struct EditableDocument: Sendable {
    /// Which part of a file is the document.
    public enum Form: Hashable, Sendable {
        /// The front matter of a Markdown file.
        case markdown
        /// The whole of a YAML file.
        case yaml
        /// A line of a table, from 1: JSON.
        case row(Int)
    }

    /// The whole file.
    public private(set) var bytes: [UInt8]
    /// Which part of it is the document.
    public let form: Form
    private(set) var span: Range<Int>
    package private(set) var firstLine: Int
    package private(set) var root: SyntaxNode
    let newline: String

    /// Reads a file. The document must be UTF-8; what stands around it is kept whatever it is.
    public init(_ bytes: [UInt8], as form: Form) throws(RewritingError) {
        guard let (span, firstLine) = DocumentSpan.find(form, in: bytes) else {
            throw .unreadable(reason: "there is no front matter and no such line", position: nil)
        }
        guard String(validating: bytes[span], as: UTF8.self) != nil else {
            throw .unreadable(reason: "the text is not UTF-8", position: nil)
        }
        self.bytes = bytes
        self.form = form
        self.span = span
        self.firstLine = firstLine
        newline = DocumentSpan.newline(of: bytes)
        root = try Self.read(bytes, span, form, firstLine)
    }

    /// What the document says.
    public var value: DocumentValue { root.value }

    /// What stands at a path; nil where nothing does.
    public func value(at path: DocumentPath) -> DocumentValue? { root[path]?.value }

    /// Puts a value in the place of another. A scalar keeps its quotes where the new text can be written with them.
    public mutating func replace(_ path: DocumentPath, with value: DocumentValue) throws(RewritingError) {
        guard let node = root[path] else { throw .noSuchPlace(path.sentence) }
        guard node.value != value.asRead else { return }
        try change(at: path, to: root.value.replacing(path[...], with: value)) { editing in
            editing.replacement(of: path, with: value)
        }
    }

    /// Adds a key to a mapping, behind another key or at the end. A null counts as an empty mapping.
    public mutating func insert(
        _ key: String, _ value: DocumentValue, into path: DocumentPath = [], after other: String? = nil
    ) throws(RewritingError) {
        guard let node = root[path], let entries = node.entries, !entries.contains(where: { $0.key == key }) else {
            throw .noSuchPlace(path.sentence)
        }
        let entry = DocumentValue.Entry(key, value)
        guard !entries.isEmpty else { return try fill(path, .map([entry])) }
        let place = other.flatMap { other in entries.firstIndex { $0.key == other } } ?? entries.count - 1
        var expected = entries.map { DocumentValue.Entry($0.key, $0.value.value) }
        expected.insert(entry, at: place + 1)
        try change(at: path, to: root.value.replacing(path[...], with: .map(expected))) { editing in
            editing.insertion(of: entry, into: node, after: place)
        }
    }

    /// Adds an element to a list, before the one that has this index or at the end. A null counts as an empty list.
    public mutating func insert(
        _ value: DocumentValue, at index: Int, into path: DocumentPath
    ) throws(RewritingError) {
        guard let node = root[path], let nodes = node.elements, (0...nodes.count).contains(index) else {
            throw .noSuchPlace(path.sentence)
        }
        guard !nodes.isEmpty else { return try fill(path, .list([value])) }
        var expected = nodes.map(\.value)
        expected.insert(value, at: index)
        try change(at: path, to: root.value.replacing(path[...], with: .list(expected))) { editing in
            editing.insertion(of: value, into: node, at: index)
        }
    }

    /// Takes out a key with its value, or an element of a list, and the comment on its last line.
    public mutating func remove(_ path: DocumentPath) throws(RewritingError) {
        guard let step = path.last, let parent = root[path.dropLast()], let index = parent.index(of: step) else {
            throw .noSuchPlace(path.sentence)
        }
        guard parent.children.count > 1 else {
            let empty: DocumentValue = parent.entries == nil ? .list([]) : .map([])
            return try fill(Array(path.dropLast()), empty)
        }
        try change(at: path, to: root.value.removing(path[...])) { editing in
            editing.removal(of: index, from: parent)
        }
    }
}

extension EditableDocument {
    private mutating func fill(_ path: DocumentPath, _ value: DocumentValue) throws(RewritingError) {
        try change(at: path, to: root.value.replacing(path[...], with: value)) { editing in
            editing.replacement(of: path, with: value)
        }
    }

    /// Tries a change in its plainest form, then with quotes around what is new, and keeps what means what is expected.
    private mutating func change(
        at path: DocumentPath, to expected: DocumentValue, _ splice: (DocumentEditing) -> Splice?
    ) throws(RewritingError) {
        for isCautious in [false, true] {
            var editing = DocumentEditing(self)
            editing.writer.isCautious = isCautious
            guard let splice = splice(editing) else { continue }
            var changed = bytes
            changed.replaceSubrange(splice.range, with: splice.text.utf8)
            let grown = span.lowerBound..<span.upperBound + splice.text.utf8.count - splice.range.count
            guard let root = try? Self.read(changed, grown, form, firstLine), root.value == expected.asRead else {
                continue
            }
            (bytes, span, self.root) = (changed, grown, root)
            return
        }
        throw .unsupported(path.sentence)
    }

    private static func read(
        _ bytes: [UInt8], _ span: Range<Int>, _ form: Form, _ firstLine: Int
    ) throws(RewritingError) -> SyntaxNode {
        let value = try parse(bytes[span], form, firstLine)
        return try SyntaxReader.read(bytes, span, firstLine: firstLine, value: value)
    }

    private static func parse(
        _ text: ArraySlice<UInt8>, _ form: Form, _ firstLine: Int
    ) throws(RewritingError) -> SourceValue {
        do throws(SourceError) {
            guard case .row = form else {
                return try YAMLDocument.read(String(decoding: text, as: UTF8.self), firstLine: firstLine)
            }
            return try text.withUnsafeBufferPointer { (row) throws(SourceError) in
                try JSONLine.read(row, line: firstLine)
            }
        } catch {
            throw .unreadable(reason: error.reason, position: error.position)
        }
    }
}
