internal import Mustache

/// Text made to mean itself in HTML and XML.
///
/// Scalar by scalar: a quotation mark with an accent upon it is one character for Swift and a quotation mark for a browser.
enum HTMLText {
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSign) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&")
            || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "'")
    }
}

/// What templates write between double braces, see ``HTMLText``.
struct EscapedText: MustacheContentType {
    static let name = "ESCAPED"
    static let register: Void = MustacheContentTypes.register(EscapedText(), named: name)

    func escapeText(_ text: String) -> String { HTMLText.escaped(text) }
}

extension MustacheTemplate {
    /// A template that was compiled in; it is right, or nothing could be exported at all.
    static func embedded(_ bytes: [UInt8]) -> MustacheTemplate {
        _ = EscapedText.register
        let text = "{{% CONTENT_TYPE: \(EscapedText.name)}}" + String(decoding: bytes, as: UTF8.self)
        do {
            return try MustacheTemplate(string: text)
        } catch {
            preconditionFailure("a template cannot be read: \(error)")
        }
    }
}
