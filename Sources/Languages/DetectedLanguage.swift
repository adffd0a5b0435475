internal import CCLD2

/// Which language a text is in, judged from its letters by CLD2.
public struct DetectedLanguage: Hashable, Sendable {
    /// The language that has the largest share.
    public var language: Language
    /// Its share of the letters, from 0 to 1.
    public var share: Double

    /// The language of a text; nil where the text is too short or too mixed for a reliable answer.
    public init?(_ text: String) {
        var text = text
        self.init(found: text.withUTF8 { Self.detect($0) })
    }

    /// The language of a text in UTF-8; nil where the text is too short or too mixed for a reliable answer.
    public init?(utf8: some Collection<UInt8>) {
        let found = utf8.withContiguousStorageIfAvailable { Self.detect($0) }
        self.init(found: found ?? Array(utf8).withUnsafeBufferPointer { Self.detect($0) })
    }

    private init?(found: ccld2_result) {
        guard found.is_reliable, let language = Self.language(of: found.shares.0) else { return nil }
        self.language = language
        share = Double(found.shares.0.percent) / 100
    }

    private static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> ccld2_result {
        bytes.withMemoryRebound(to: CChar.self) { characters in
            ccld2_detect(characters.baseAddress, Int32(length(of: bytes)))
        }
    }

    /// How much of a text is looked at: at most a mebibyte, cut before a whole character.
    private static func length(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard bytes.count > 1 << 20 else { return bytes.count }
        var end = 1 << 20
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    private static func language(of share: ccld2_share) -> Language? {
        var code = share.code
        return withUnsafeBytes(of: &code) { bytes in
            Language(tag: String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
        }
    }
}
