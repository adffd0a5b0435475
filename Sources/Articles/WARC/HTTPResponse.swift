internal import Containers
internal import EventModel

/// What a server answered, as a web archive keeps it (RFC 9112): its head, and its body as it was sent.
struct HTTPResponse {
    let status: Int
    private let fields: HTTPFields
    /// Where the body begins.
    let bodyStart: Int

    /// No page is longer unpacked.
    static let largest = 64 << 20

    /// Of the first bytes of an answer; nil where they are none or break off before the body.
    init?(head: [UInt8]) {
        guard head.starts(with: Array("HTTP/".utf8)), let end = Self.end(of: head) else { return nil }
        let lines = head[..<end.head].split(separator: 0x0A)
        let words = String(decoding: lines.first ?? [], as: UTF8.self).split(separator: " ")
        guard words.count > 1, let status = Int(words[1].prefix(3)) else { return nil }
        self.status = status
        bodyStart = end.body
        fields = HTTPFields(lines.dropFirst().map { $0.last == 0x0D ? $0.dropLast() : $0 })
    }

    /// With parameters, in lower case.
    var mediaType: String { fields["content-type"]?.lowercased() ?? "" }

    /// The body as it was before it was packed for its way; nil where that cannot be undone. Archives often keep it
    /// unpacked and leave the head as it was.
    func body(_ sent: [UInt8]) -> [UInt8]? {
        var body = joined(sent)
        let codings = (fields["content-encoding"] ?? "").lowercased().split(separator: ",").map { $0.trimmed }
        for coding in codings.reversed() {
            guard let unpacked = Self.unpacked(body, coding) else { return nil }
            body = unpacked
        }
        return body
    }

    /// The body in one piece, packed as it is.
    func joined(_ sent: [UInt8]) -> [UInt8] {
        guard fields["transfer-encoding"]?.lowercased().contains("chunked") == true else { return sent }
        return Self.joined(sent) ?? sent
    }

    private static func unpacked(_ bytes: [UInt8], _ coding: String) -> [UInt8]? {
        switch coding {
        case "gzip", "x-gzip":
            bytes.starts(with: [0x1F, 0x8B]) ? Inflater.inflated(bytes, .gzip, limit: largest) : bytes
        case "deflate":
            // RFC 9110 means zlib, and some servers do not.
            isText(bytes)
                ? bytes
                : Inflater.inflated(bytes, .zlib, limit: largest) ?? Inflater.inflated(bytes, .none, limit: largest)
        case "br": isText(bytes) ? bytes : Brotli.decoded(bytes, limit: largest)
        case "", "identity": bytes
        default: isText(bytes) ? bytes : nil
        }
    }

    /// The chunks as one; nil where the body does not come in chunks. What breaks off is kept up to there.
    private static func joined(_ bytes: [UInt8]) -> [UInt8]? {
        var (body, place) = ([UInt8](), 0)
        while let feed = bytes[place...].firstIndex(of: 0x0A) {
            let digits = bytes[place..<feed].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
            guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
                return body.isEmpty ? nil : body
            }
            let start = feed + 1
            if size == 0 { return body }
            let end = size < bytes.count - start ? start + size : bytes.count
            body += bytes[start..<end]
            place = bytes[end...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        }
        return body
    }

    private static func isText(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(512).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        return head.first == UInt8(ascii: "<") && !head.contains { $0 < 0x09 }
    }

    private static func end(of head: [UInt8]) -> (head: Int, body: Int)? {
        if let end = head.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) { return (end.lowerBound, end.upperBound) }
        return head.firstRange(of: [0x0A, 0x0A]).map { ($0.lowerBound, $0.upperBound) }
    }
}
