internal import EventModel

/// The text of a file as valid UTF-8 with `\n` as its only line end, whatever it was written in.
///
/// A byte order mark decides; else bytes that are valid UTF-8 are UTF-8 whatever they declare; else zeros in every other
/// byte mean UTF-16; else the declared character set, by the labels of the Encoding Standard; else Windows-1252, of which
/// Latin-1 is the part in use.
struct DecodedText {
    /// Valid UTF-8, without byte order mark.
    let bytes: [UInt8]
    /// What could not be decoded.
    let loss: Loss?

    /// Text that did not survive.
    enum Loss: Equatable {
        case brokenBytes(Int)
        case unknownCharacterSet(String)
        case brokenUTF16
    }

    init(_ raw: [UInt8]) {
        let (text, loss) = DecodedText.decode(raw)
        bytes = text.withLineFeeds()
        self.loss = loss
    }

    private static func decode(_ raw: [UInt8]) -> ([UInt8], Loss?) {
        if let mark = ByteOrderMark(raw) { return decode(raw[mark.length...], as: mark) }
        if let guess = ByteOrderMark(guessing: raw) { return decode(raw[...], as: guess) }
        let hasEscapes = raw.contains(0x1B)
        let isUTF8 = String(validating: raw, as: UTF8.self) != nil
        if isUTF8, !hasEscapes { return (raw, nil) }
        let label = DeclaredCharacterSet.label(in: raw)
        let converter = label.flatMap(EncodingLabels.converter)
        // Its bytes are those of ASCII: escapes tell what they mean.
        if converter == "ISO-2022-JP", hasEscapes, let text = DeclaredCharacterSet.decode(raw, by: "ISO-2022-JP") {
            return (text, nil)
        }
        if isUTF8 { return (raw, nil) }
        let repaired = raw.repairingUTF8()
        if repaired.multibyte > 10 * repaired.broken { return (repaired.bytes, .brokenBytes(repaired.broken)) }
        guard let label else { return (Windows1252.decode(raw), nil) }
        guard let converter else { return (Windows1252.decode(raw), .unknownCharacterSet(label)) }
        // A false claim to be UTF-8 is most often Windows-1252.
        if ["UTF-8", "CP1252"].contains(converter) { return (Windows1252.decode(raw), nil) }
        if let decoded = DeclaredCharacterSet.decode(raw, by: converter) { return (decoded, nil) }
        return (Windows1252.decode(raw), .unknownCharacterSet(label))
    }

    private static func decode(_ raw: ArraySlice<UInt8>, as mark: ByteOrderMark) -> ([UInt8], Loss?) {
        switch mark {
        case .utf8:
            let repaired = Array(raw).repairingUTF8()
            return (repaired.bytes, repaired.broken == 0 ? nil : .brokenBytes(repaired.broken))
        case .utf16LittleEndian: return decodeUTF16(raw) { UInt16($0) | UInt16($1) << 8 }
        case .utf16BigEndian: return decodeUTF16(raw) { UInt16($0) << 8 | UInt16($1) }
        }
    }

    private static func decodeUTF16(
        _ raw: ArraySlice<UInt8>, unit: (UInt8, UInt8) -> UInt16
    ) -> ([UInt8], Loss?) {
        let units = stride(from: raw.startIndex, to: raw.endIndex - 1, by: 2).map { unit(raw[$0], raw[$0 + 1]) }
        let isWhole = raw.count.isMultiple(of: 2) && String(validating: units, as: UTF16.self) != nil
        return (Array(String(decoding: units, as: UTF16.self).utf8), isWhole ? nil : .brokenUTF16)
    }
}

extension DecodedText.Loss {
    /// The name of the finding.
    var rule: String { "lost-text" }

    /// One sentence.
    var message: String {
        switch self {
        case .brokenBytes(let count):
            "\(EnglishNumber.count(count, "byte is", "bytes are")) not UTF-8 and shown as U+FFFD"
        case .unknownCharacterSet(let name): "character set \(name) is not known; read as Windows-1252"
        case .brokenUTF16: "not all of it is UTF-16; what is not is shown as U+FFFD"
        }
    }
}

/// The mark at the start of a file that tells how its characters are written.
enum ByteOrderMark {
    case utf8, utf16LittleEndian, utf16BigEndian

    /// The mark that the bytes begin with.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else {
            return nil
        }
    }

    /// UTF-16 without a mark: most of its first characters have a zero for one of their two bytes.
    init?(guessing bytes: [UInt8]) {
        let sample = bytes.prefix(1000)
        guard sample.count >= 4 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        let half = sample.count / 2
        if zeros[1] * 10 > half * 7, zeros[0] * 10 < half {
            self = .utf16LittleEndian
        } else if zeros[0] * 10 > half * 7, zeros[1] * 10 < half {
            self = .utf16BigEndian
        } else {
            return nil
        }
    }

    /// In bytes.
    var length: Int { self == .utf8 ? 3 : 2 }
}
