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
        var id: ArraySlice<UInt8>?
        var text: [UInt8]?
        guard scanner.take(0x7B) else { throw AnnotationError(position: scanner.offset, reason: .notAnObject) }
        while !scanner.take(0x7D) {
            guard let key = scanner.string(), scanner.take(0x3A) else {
                throw AnnotationError(position: scanner.offset, reason: .malformed)
            }
            switch String(decoding: key, as: UTF8.self) {
            case "id": id = scanner.rawValue()
            case "text": text = scanner.string()
            case "published": published = try Self.published(&scanner)
            case "language": language = try Self.language(&scanner)
            default: _ = scanner.rawValue()
            }
            guard scanner.take(0x2C) || scanner.take(0x7D) else {
                throw AnnotationError(position: scanner.offset, reason: .malformed)
            }
            if line[line.startIndex + scanner.offset - 1] == 0x7D { break }
        }
        guard scanner.isAtEnd() else { throw AnnotationError(position: scanner.offset, reason: .malformed) }
        guard let id else { throw AnnotationError(position: 0, reason: .missing("id")) }
        guard let text else { throw AnnotationError(position: 0, reason: .missing("text")) }
        self.id = id
        self.text = text
    }

    /// A string; nil for `null`.
    private static func optionalString(_ scanner: inout JSONScanner) throws(AnnotationError) -> [UInt8]? {
        let position = scanner.offset
        if let bytes = scanner.string() { return bytes }
        guard let raw = scanner.rawValue(), raw.elementsEqual("null".utf8) else {
            throw AnnotationError(position: position, reason: .malformed)
        }
        return nil
    }

    private static func language(_ scanner: inout JSONScanner) throws(AnnotationError) -> String? {
        try optionalString(&scanner).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func published(_ scanner: inout JSONScanner) throws(AnnotationError) -> Day? {
        guard let bytes = try optionalString(&scanner) else { return nil }
        let text = String(decoding: bytes.prefix(10), as: UTF8.self)
        guard let date = try? EDTFDate(text), let lower = date.lower, lower == date.upper else { return nil }
        return lower
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
        /// A field that must be there is not, or is no string.
        case missing(String)
    }

    /// Bytes from the start of the line.
    public var position: Int
    /// What was wrong.
    public var reason: Reason
}
