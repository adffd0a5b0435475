/// A value of a YAML or JSON document, without its place and its form.
public indirect enum DocumentValue: Hashable, Sendable {
    case null
    case text(String)
    /// A number, `true` or `false`: written without quotes. Files are read without guessing, so it comes back as a text.
    case literal(String)
    case list([DocumentValue])
    case map([Entry])

    /// A key and its value.
    public struct Entry: Hashable, Sendable {
        /// The key.
        public var key: String
        /// The value.
        public var value: DocumentValue

        /// An entry.
        public init(_ key: String, _ value: DocumentValue) {
            self.key = key
            self.value = value
        }
    }

    /// As it comes back when it is read.
    var asRead: DocumentValue {
        switch self {
        case .null, .text: self
        case .literal(let text): .text(text)
        case .list(let values): .list(values.map(\.asRead))
        case .map(let entries): .map(entries.map { Entry($0.key, $0.value.asRead) })
        }
    }

    /// The elements of a list or the values of a mapping; a scalar has none.
    var children: [DocumentValue] {
        switch self {
        case .list(let values): values
        case .map(let entries): entries.map(\.value)
        case .null, .text, .literal: []
        }
    }

    /// Whether it is a list or a mapping.
    var isCollection: Bool {
        switch self {
        case .list, .map: true
        case .null, .text, .literal: false
        }
    }
}

/// One step from a value of a document to a value in it.
public enum DocumentStep: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// The value of a key.
    case key(String)
    /// An element of a list, from 0.
    case index(Int)

    /// The value of a key.
    public init(stringLiteral key: String) { self = .key(key) }
    /// An element of a list, from 0.
    public init(integerLiteral index: Int) { self = .index(index) }
}

/// The way from the whole of a document to a value in it: `["sources", 0, "paragraph"]`.
public typealias DocumentPath = [DocumentStep]

extension DocumentPath {
    /// `sources[0].paragraph`, for messages.
    var sentence: String {
        let text = map { step in
            switch step {
            case .key(let key): ".\(key)"
            case .index(let index): "[\(index)]"
            }
        }.joined()
        return text.isEmpty ? "the document" : String(text.drop { $0 == "." })
    }
}
