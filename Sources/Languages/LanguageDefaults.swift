/// Which language is taken for a text that is too short to tell: the library's, else that of most texts of the same
/// publisher, else that of most texts, else English.
public struct LanguageDefaults: Sendable {
    private let library: Language?
    private let publishers: [String: Language]
    private let most: Language

    /// Defaults from what is known of a library: its own language and those of its texts.
    public init(library: Language?, texts: some Sequence<(publisher: String?, language: Language?)>) {
        var all: [Language: Int] = [:]
        var perPublisher: [String: [Language: Int]] = [:]
        for text in texts {
            guard let language = text.language else { continue }
            all[language, default: 0] += 1
            if let publisher = text.publisher { perPublisher[publisher, default: [:]][language, default: 0] += 1 }
        }
        self.library = library
        publishers = perPublisher.compactMapValues(Self.mostFrequent)
        most = Self.mostFrequent(all) ?? .english
    }

    /// The language to take for a text of a publisher.
    public func language(publisher: String?) -> Language {
        library ?? publisher.flatMap { publishers[$0] } ?? most
    }

    /// The most frequent one, the first by its code among equals.
    private static func mostFrequent(_ counts: [Language: Int]) -> Language? {
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
