internal import EventModel
internal import FoundationEssentials

/// A JSON value of any shape.
enum JSONValue: Decodable, Equatable {
    case string(String)
    case number(Double)
    case bool(Bool)
    case array([JSONValue])
    case object([String: JSONValue])
    case null

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([String: JSONValue].self) {
            self = .object(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else {
            self = .null
        }
    }

    /// The value of a script on a page. Line ends within strings, which JSON forbids and pages have, are blanks here.
    init?(script: String) {
        let trimmed = script.trimmed
        let body = trimmed.drop { $0 != "{" && $0 != "[" }
        guard let end = body.lastIndex(where: { $0 == "}" || $0 == "]" }) else { return nil }
        let bytes = body[...end].utf8.map { $0 < 0x20 ? 0x20 : $0 }
        guard Self.levels(in: bytes) <= Self.deepest,
            let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
        else { return nil }
        self = value
    }

    /// The most arrays and objects within each other: the decoder calls itself for each.
    private static let deepest = 64

    /// How many there are at one place at most.
    private static func levels(in bytes: [UInt8]) -> Int {
        var (level, most, isInString, isEscaped) = (0, 0, false, false)
        for byte in bytes {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = isInString
            } else if byte == UInt8(ascii: "\"") {
                isInString.toggle()
            } else if !isInString {
                if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { level += 1 }
                if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { level -= 1 }
                most = max(most, level)
            }
        }
        return most
    }

    /// A member of an object.
    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// A text that is not empty.
    var string: String? {
        if case .string(let text) = self, !text.trimmed.isEmpty { text.trimmed } else { nil }
    }

    /// The elements of an array; a single value is an array of one.
    var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [self] }
    }
}
