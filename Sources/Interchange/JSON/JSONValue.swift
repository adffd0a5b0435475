internal import EventModel

/// A value of JSON (RFC 8259) that keeps the order of its members.
public indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Int)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A name and its value.
    public struct Member: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The value.
        public var value: JSONValue
    }

    /// An object; members whose value is nil are left out.
    public static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }

    /// Texts; nil stays nil.
    public static func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }

    /// A list of texts.
    public static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}

extension JSONValue {
    /// In one line, in UTF-8. What is invisible or acts on a terminal is spelled out (`\u202e`), and so is `<`: the line may
    /// stand within a page.
    public var line: String { String(decoding: bytes(indent: nil), as: UTF8.self) }

    /// Over several lines, two blanks deeper at each level.
    public var pretty: String { String(decoding: bytes(indent: 0), as: UTF8.self) }

    private func bytes(indent: Int?) -> [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, indent: indent)
        return bytes
    }

    private func write(to bytes: inout [UInt8], indent: Int?) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let value): bytes += "\(value)".utf8
        case .string(let text): JSONValue.write(text, to: &bytes)
        case .array(let values):
            JSONValue.write(values, between: ("[", "]"), to: &bytes, indent) { $0.write(to: &$1, indent: $2) }
        case .object(let members):
            JSONValue.write(members, between: ("{", "}"), to: &bytes, indent) { member, bytes, indent in
                JSONValue.write(member.name, to: &bytes)
                bytes += (indent == nil ? ":" : ": ").utf8
                member.value.write(to: &bytes, indent: indent)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between ends: (String, String), to bytes: inout [UInt8], _ indent: Int?,
        _ write: (Element, inout [UInt8], Int?) -> Void
    ) {
        bytes += ends.0.utf8
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            breakLine(&bytes, indent.map { $0 + 1 })
            write(element, &bytes, indent.map { $0 + 1 })
        }
        if !elements.isEmpty { breakLine(&bytes, indent) }
        bytes += ends.1.utf8
    }

    private static func breakLine(_ bytes: inout [UInt8], _ indent: Int?) {
        guard let indent else { return }
        bytes.append(10)
        bytes += [UInt8](repeating: 32, count: indent * 2)
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(scalar.value)]
            case "\n": bytes += "\\n".utf8
            case "\t": bytes += "\\t".utf8
            case "<": bytes += "\\u003c".utf8
            case " "..."~": bytes.append(UInt8(scalar.value))
            case _ where scalar.effect == .none: bytes += Unicode.UTF8.encode(scalar) ?? .init()
            default: for unit in scalar.utf16 { JSONText.escape(unit, to: &bytes) }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
