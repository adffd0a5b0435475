internal import EventModel

/// One line of `annotate`: `{"id", "text", "published", "language"}`.
struct AnnotationRequest {
    /// The JSON of the id as it came.
    var id: ArraySlice<UInt8>
    /// UTF-8.
    var text: [UInt8]
    /// Nil where it is not given or not an exact day.
    var published: Day?
    /// A BCP 47 tag; nil where it is not given.
    var language: String?

    /// Reads a line; throws where it is no such object.
    init(line: ArraySlice<UInt8>) throws(AnnotationError) {
        var scanner = JSONScanner(line)
        var fields = Fields()
        guard scanner.take(0x7B) else { throw AnnotationError(position: scanner.offset, reason: .notAnObject) }
        if !scanner.take(0x7D) {
            repeat { try fields.take(&scanner) } while scanner.take(0x2C)
            guard scanner.take(0x7D) else { throw AnnotationError(position: scanner.offset, reason: .malformed) }
        }
        guard scanner.isAtEnd() else { throw AnnotationError(position: scanner.offset, reason: .malformed) }
        guard let id = fields.id else { throw AnnotationError(position: 0, reason: .missing("id")) }
        guard let text = fields.text else { throw AnnotationError(position: 0, reason: .missing("text")) }
        (self.id, self.text, published, language) = (id, text, fields.published, fields.language)
    }
}

/// The fields of a request as they come.
private struct Fields {
    var id: ArraySlice<UInt8>?
    var text: [UInt8]?
    var published: Day?
    var language: String?

    /// Takes one field; what it does not know is passed over.
    mutating func take(_ scanner: inout JSONScanner) throws(AnnotationError) {
        guard let key = scanner.string(), scanner.take(0x3A) else {
            throw AnnotationError(position: scanner.offset, reason: .malformed)
        }
        scanner.skipSpace()
        let position = scanner.offset
        let isValue =
            switch String(decoding: key, as: UTF8.self) {
            case "id": try takeID(&scanner)
            case "text": takeText(&scanner)
            case "published": takePublished(&scanner)
            case "language": takeLanguage(&scanner)
            default: scanner.rawValue() != nil
            }
        guard isValue else { throw AnnotationError(position: position, reason: .malformed) }
    }

    /// The answer repeats the id as it came: it must be JSON, and a value without parts.
    private mutating func takeID(_ scanner: inout JSONScanner) throws(AnnotationError) -> Bool {
        let position = scanner.offset
        guard let value = scanner.rawValue(), String(validating: value, as: UTF8.self) != nil else { return false }
        guard value.first != 0x7B, value.first != 0x5B else {
            throw AnnotationError(position: position, reason: .idWithParts)
        }
        id = value
        return true
    }

    private mutating func takeText(_ scanner: inout JSONScanner) -> Bool {
        text = scanner.string()
        return text != nil
    }

    /// A day that is not exact, or null, is none.
    private mutating func takePublished(_ scanner: inout JSONScanner) -> Bool {
        guard let bytes = scanner.string() else { return scanner.rawValue()?.elementsEqual("null".utf8) ?? false }
        let text = String(decoding: bytes.prefix(10), as: UTF8.self)
        guard let date = try? EDTFDate(text), let lower = date.lower, lower == date.upper else { return true }
        published = lower
        return true
    }

    private mutating func takeLanguage(_ scanner: inout JSONScanner) -> Bool {
        guard let bytes = scanner.string() else { return scanner.rawValue()?.elementsEqual("null".utf8) ?? false }
        language = String(decoding: bytes, as: UTF8.self)
        return true
    }
}

/// Why a line could not be annotated.
public struct AnnotationError: Error, Equatable, Sendable {
    /// What was wrong.
    public enum Reason: Equatable, Sendable {
        /// The line is no JSON object.
        case notAnObject
        /// The line is not well-formed JSON.
        case malformed
        /// A field that must be there is not.
        case missing(String)
        /// The id is an object or a list.
        case idWithParts
    }

    /// Bytes from the start of the line.
    public var position: Int
    /// What was wrong.
    public var reason: Reason
}

extension AnnotationError: CustomStringConvertible {
    /// Half a sentence, behind the line's number.
    public var description: String {
        switch reason {
        case .notAnObject: "not a JSON object"
        case .malformed: "not well-formed JSON at byte \(position + 1)"
        case .missing(let field): "“\(field)” is missing"
        case .idWithParts: "“id” is neither a text nor a number"
        }
    }
}
