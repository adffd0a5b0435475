internal import CCLD2

/// A language, by the first part of its BCP 47 tag: `en` for `en`, `en-US` and `EN_gb`.
public struct Language: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Two or three letters in lower case.
    public let code: String

    /// The language of a BCP 47 tag; nil where the tag does not begin with two or three letters, and for names of
    /// character sets (`utf-8`), which pages state in its place: no subtag is a short number.
    ///
    /// Scripts, regions and variants are left out, and what is written in several ways is one: Norwegian `nb` and `nn`
    /// are `no`, Hebrew `iw` is `he`, Indonesian `in` is `id`, Tagalog `tl` is `fil`.
    public init?(tag: String) {
        let first = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        guard (2...3).contains(first.count), first.allSatisfy(Self.isLetter) else { return nil }
        let second = tag.utf8.dropFirst(first.count + 1).prefix { Self.isLetter($0) || Self.isDigit($0) }
        if (1...2).contains(second.count), second.allSatisfy(Self.isDigit) { return nil }
        let code = String(decoding: first.map { $0 | 0x20 }, as: UTF8.self)
        guard code != "und" else { return nil }
        self.code = Self.sameAs[code] ?? code
    }

    private init(_ code: String) { self.code = code }

    /// English.
    public static let english = Language("en")
    /// Spanish.
    public static let spanish = Language("es")
    /// Portuguese.
    public static let portuguese = Language("pt")

    /// The code.
    public var description: String { code }

    /// Its name in English: `German`; its code where the name is not known.
    public var englishName: String {
        let name = String(cString: ccld2_name(code))
        guard !name.isEmpty else { return code }
        return name.lowercased().split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }

    /// By code.
    public static func < (left: Language, right: Language) -> Bool { left.code < right.code }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Codes that are used for one language (IANA's subtag registry, macrolanguage and preferred value).
    private static let sameAs = [
        "nb": "no", "nn": "no", "iw": "he", "in": "id", "ji": "yi", "tl": "fil", "eng": "en", "spa": "es", "deu": "de",
        "fra": "fr", "por": "pt", "ita": "it", "cmn": "zh",
    ]
}
