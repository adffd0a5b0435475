extension String {
    /// A name without what stands in quotation marks between its words: `Ada “The Count” Byron` is Ada Byron.
    var withoutNickname: String {
        let marks: Set<Character> = ["\"", "“", "”", "„", "‘", "’", "«", "»"]
        var isInside = false
        let words = split(separator: " ").filter { word in
            if let first = word.first, marks.contains(first) { isInside = true }
            defer { if let last = word.last, marks.contains(last) { isInside = false } }
            return !isInside
        }
        return isInside || words.count < 2 ? self : words.joined(separator: " ")
    }
}

/// A name as a key.
enum NameKey {
    /// In lower-case ASCII where there is a base letter, words joined by `-`, without full stops.
    static func of(_ name: String) -> String {
        var key = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "A"..."Z": key.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case "a"..."z", "0"..."9": key.unicodeScalars.append(scalar)
            default: append(scalar, to: &key)
            }
        }
        return key.hasSuffix("-") ? String(key.dropLast()) : key
    }

    private static func append(_ scalar: Unicode.Scalar, to key: inout String) {
        if let base = LetterTable.base(of: scalar.value) {
            key.unicodeScalars.append(Unicode.Scalar(base))
        } else if scalar.properties.isAlphabetic {
            key += scalar.properties.lowercaseMapping
        } else if (scalar.properties.isWhitespace || scalar == "-"), !key.isEmpty, !key.hasSuffix("-") {
            key += "-"
        }
    }
}
