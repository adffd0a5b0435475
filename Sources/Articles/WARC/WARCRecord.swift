internal import EventModel

/// The head of a record of a web archive (WARC 1.0 and 1.1, ISO 28500).
struct WARCRecord {
    /// In lower case: `response`, `revisit` …
    let type: String
    /// How many bytes follow.
    let length: Int
    private let fields: HTTPFields

    /// Of the lines behind its version; nil where it does not say what it is or how long.
    init?(_ lines: [[UInt8]]) {
        fields = HTTPFields(lines)
        guard let type = fields["warc-type"], let length = fields["content-length"].flatMap({ Int($0) }), length >= 0
        else { return nil }
        (self.type, self.length) = (type.lowercased(), length)
    }

    /// The address that was captured; some write it between angle brackets.
    var target: String? { fields["warc-target-uri"].map { $0.filter { $0 != "<" && $0 != ">" } } }
    /// When, in UTC.
    var date: String? { fields["warc-date"] }
    /// Of its block, with parameters, in lower case.
    var mediaType: String { fields["content-type"]?.lowercased() ?? "" }
    /// What its bytes must add up to: `sha1:…`.
    var blockDigest: String? { fields["warc-block-digest"] }
    /// What the bytes behind the server's head must add up to.
    var payloadDigest: String? { fields["warc-payload-digest"] }
    /// Whether it is a part of a longer one.
    var isSegment: Bool { type == "continuation" || fields["warc-segment-number"] != nil }
}

/// Lines of a name, a colon and a value, as mails and HTTP have them; the first of a name counts.
struct HTTPFields {
    private var values: [String: String] = [:]

    init(_ lines: some Sequence<some Collection<UInt8>>) {
        var last: String?
        for line in lines {
            let text = String(decoding: line, as: UTF8.self)
            if let first = text.first, first == " " || first == "\t", let last {
                values[last, default: ""] += " " + text.trimmed
            } else if let colon = text.firstIndex(of: ":") {
                let name = text[..<colon].trimmed.lowercased()
                if values[name] == nil { values[name] = text[text.index(after: colon)...].trimmed }
                last = name
            }
        }
    }

    /// The value of a name in lower case.
    subscript(name: String) -> String? { values[name] }
}
