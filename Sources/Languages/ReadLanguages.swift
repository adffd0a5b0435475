extension Language {
    /// The languages that are read for dates, people and events; texts in others are shown and searched only.
    public static let read: Set<Language> = Set(inOrder)

    /// The same in the order in which a text is compared with them.
    private static let inOrder: [Language] = [.english, .spanish]

    /// Whether it is read for dates, people and events.
    public var isRead: Bool { Self.read.contains(self) }

    /// The language of a tag; nil where it is none, or one that is read.
    public static func unread(_ tag: String?) -> Language? {
        tag.flatMap { Language(tag: $0) }.flatMap { $0.isRead ? nil : $0 }
    }

    /// What is said of a text in a language that is not read: "German is not read: no events are found in it".
    public var unreadRemark: String { "\(englishName) is not read: no events are found in it" }

    /// The languages that are read, in words: "English and Spanish".
    public static var readInWords: String { inOrder.map(\.englishName).joined(separator: " and ") }

    /// The language in which a text that stands by itself is read: the one that is stated, else English where it is plainly
    /// that, else the one that CLD2 finds, else English. The frequent words of other languages are those of their neighbours
    /// too.
    public static func ofText(_ utf8: [UInt8], stated tag: String?) -> Language {
        if let stated = tag.flatMap({ Language(tag: $0) }) { return stated }
        if english.isPlain(inUTF8: utf8.prefix(1024)) { return .english }
        guard let found = DetectedLanguage(utf8: utf8), found.share >= 0.8 else { return .english }
        return found.language
    }
}
