internal import EventModel

/// Names of what a library has, as FollowTheMoney wants them: letters, digits, dots and hyphens, a letter or digit at both ends.
enum EntityName {
    private static let articles = "article-"

    static func event(_ id: EventID) -> String { "event-" + escaped(id.name) }
    static func article(_ id: ArticleID) -> String { articles + escaped(id.name) }
    static func person(_ id: PersonID) -> String { "person-" + escaped(id.name) }

    /// The article that a name of ours stands for; nil for the names of others.
    static func article(in name: String) -> ArticleID? {
        guard name.hasPrefix(articles) else { return nil }
        let parts = name.dropFirst(articles.count).split(separator: ".", omittingEmptySubsequences: false)
        var bytes = Array((parts.first ?? "").utf8)
        for part in parts.dropFirst() {
            guard part.utf8.count >= 2, let byte = UInt8(part.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            bytes += part.dropFirst(2).utf8
        }
        return String(validating: bytes, as: UTF8.self).map { ArticleID($0) }
    }

    /// Any other byte as a dot and two digits; so is a hyphen at the end.
    private static func escaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return bytes.enumerated().map { place, byte in
            let isPlain =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || byte == 45 && place < bytes.count - 1
            return isPlain
                ? String(UnicodeScalar(byte)) : "." + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
