internal import EventModel

/// A part of a MIME message: header and body (RFC 2045). Nested parts are not looked into further than one level.
struct MIMEPart {
    private var headers: [String: String] = [:]
    private let raw: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        var last: String?
        while let end = rest.firstIndex(of: 0x0A) {
            let line = String(decoding: rest[..<end], as: UTF8.self)
            rest = rest[(end + 1)...]
            if line.trimmed.isEmpty || line == "\r" { break }
            if line.first == " " || line.first == "\t", let last {
                headers[last, default: ""] += " " + line.trimmed.withoutReturn
            } else if let colon = line.firstIndex(of: ":") {
                let name = line[..<colon].lowercased()
                headers[name] = headers[name] ?? String(line[line.index(after: colon)...]).trimmed.withoutReturn
                last = name
            }
        }
        raw = rest
    }

    /// The value of a header, whose name is in lower case.
    func header(_ name: String) -> String? { headers[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// A parameter of a header: `boundary`, `charset`.
    func parameter(_ name: String, of header: String) -> String? {
        guard let value = headers[header] else { return nil }
        for field in MIMEPart.fields(of: value).dropFirst() {
            guard let mark = field.firstIndex(of: "=") else { continue }
            let text = String(field[field.index(after: mark)...].trimmed.filter { $0 != "\"" })
            let key = field[..<mark].trimmed.lowercased()
            if key == name { return text }
            // `filename*=utf-8''caf%C3%A9.html` (RFC 2231).
            if key == name + "*" { return text.split(separator: "'").last.map { MIMEPart.unescaped($0) } }
        }
        return nil
    }

    /// Parted at semicolons that stand in no quotation marks.
    private static func fields(of value: String) -> [Substring] {
        var isQuoted = false
        return value.split(omittingEmptySubsequences: false) { character in
            if character == "\"" { isQuoted.toggle() }
            return character == ";" && !isQuoted
        }
    }

    private static func unescaped(_ text: Substring) -> String {
        String(
            decoding: TransferEncoding.quotedPrintable(
                text.utf8.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }[...]),
            as: UTF8.self)
    }

    var isPage: Bool {
        let type = headers["content-type"]?.lowercased() ?? ""
        return type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
    }

    /// The parts between its boundaries.
    var parts: [MIMEPart] {
        guard let boundary = parameter("boundary", of: "content-type") else { return [] }
        let mark = Array("--\(boundary)".utf8)
        var parts: [MIMEPart] = []
        var start: Int?
        var line = raw.startIndex
        while line < raw.endIndex {
            let end = raw[line...].firstIndex(of: 0x0A) ?? raw.endIndex - 1
            if raw[line...end].starts(with: mark) {
                if let start { parts.append(MIMEPart(raw[start..<line])) }
                start = end + 1
                if raw[line...end].dropFirst(mark.count).starts(with: "--".utf8) { return parts }
            }
            line = end + 1
        }
        if let start, start < raw.endIndex { parts.append(MIMEPart(raw[start...])) }
        return parts
    }

    /// The body as it was before it was encoded for its way.
    var body: [UInt8] {
        switch headers["content-transfer-encoding"]?.lowercased() {
        case "quoted-printable": TransferEncoding.quotedPrintable(raw)
        case "base64": TransferEncoding.base64(raw)
        default: Array(raw)
        }
    }
}

extension String {
    fileprivate var withoutReturn: String { hasSuffix("\r") ? String(dropLast()) : self }
}
