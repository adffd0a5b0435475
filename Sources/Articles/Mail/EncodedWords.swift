/// Words of mail headers beyond ASCII: `=?utf-8?Q?caf=C3=A9?=`, `=?iso-8859-1?B?…?=` (RFC 2047).
enum EncodedWords {
    /// The text of a header. What cannot be decoded stays as it is; blanks between two encoded words are none.
    static func decode(_ header: String) -> String {
        var text = ""
        var rest = Substring(header)
        var wasEncoded = false
        while let start = rest.firstRange(of: "=?") {
            let plain = rest[..<start.lowerBound]
            guard let (word, end) = word(in: rest[start.lowerBound...]) else {
                text += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                wasEncoded = false
                continue
            }
            if !wasEncoded || plain.contains(where: { !$0.isWhitespace }) { text += plain }
            text += word
            rest = rest[end...]
            wasEncoded = true
        }
        return text + rest
    }

    /// The word that a text begins with, and where it ends.
    private static func word(in text: Substring) -> (String, String.Index)? {
        let parts = text.dropFirst(2).split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[1].count == 1, parts[3].first == "=", parts[2].utf8.count <= 2000 else {
            return nil
        }
        let bytes = Array(parts[2].utf8)
        let decoded =
            switch parts[1].lowercased() {
            case "b": TransferEncoding.base64(bytes[...])
            case "q": TransferEncoding.quotedPrintable(bytes.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
            default: [UInt8]?.none
            }
        guard let decoded else { return nil }
        // A language may follow the character set (RFC 2231).
        let label = parts[0].prefix { $0 != "*" }.lowercased()
        return (CharacterSetText.decode(decoded, label: label), text.index(after: parts[3].startIndex))
    }
}

/// Bytes of a stated character set as text.
enum CharacterSetText {
    /// Without a known label the bytes themselves decide.
    static func decode(_ bytes: [UInt8], label: String?) -> String {
        if let label, let converter = EncodingLabels.converter(for: label), converter != "UTF-8",
            let decoded = DeclaredCharacterSet.decode(bytes, by: converter)
        {
            return String(decoding: decoded, as: UTF8.self)
        }
        return String(decoding: DecodedText(bytes).bytes, as: UTF8.self)
    }
}
