extension Language {
    /// The languages that are read for dates, people and events; texts in others are shown and searched only.
    public static let read: Set<Language> = [.english]

    /// Whether it is read for dates, people and events.
    public var isRead: Bool { Self.read.contains(self) }

    /// The language in which a text that stands by itself is read: the one that is stated, else the one that it is plainly
    /// in, else English.
    public static func ofText(_ utf8: [UInt8], stated tag: String?) -> Language {
        if let stated = tag.flatMap({ Language(tag: $0) }) { return stated }
        if Language.english.isPlain(inUTF8: utf8.prefix(1024)) { return .english }
        guard let found = DetectedLanguage(utf8: utf8), found.share >= 0.8 else { return .english }
        return found.language
    }
}
