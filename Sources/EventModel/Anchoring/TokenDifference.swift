/// One word, number or sign that differs between a quote and the current text.
public struct TokenDifference: Hashable, Sendable {
    /// What kind of word it is, gravest first.
    public enum Kind: String, CaseIterable, Sendable {
        /// Digits, or a number in words.
        case number
        /// A month or a day of the week.
        case date
        /// A capitalised word, or a word of a script without capitals.
        case name
        /// "Not", "never", "without", ….
        case negation
        /// The same word in other capitals or accents.
        case spelling
        case word
        case punctuation
    }

    /// What kind of word it is.
    public var kind: Kind
    /// What was quoted; nil where the text has more words now.
    public var before: String?
    /// What the text says now; nil where it has fewer words.
    public var after: String?
    /// Where the text says so, in code points of the paragraph; nil where it has fewer words.
    public var range: Range<Int>?

    /// A difference.
    public init(kind: Kind, before: String?, after: String?, range: Range<Int>? = nil) {
        self.kind = kind
        self.before = before
        self.after = after
        self.range = range
    }
}

extension TokenDifference.Kind {
    /// The kind of a difference between two words, either of which may be missing: that of the graver word, a name
    /// before all others, for it decides whether the same thing is spoken of.
    init(before: String?, after: String?, startsSentence: Bool) {
        let words = [before, after].compactMap { $0 }
        if words.count == 2, words[0].folded == words[1].folded {
            self = .spelling
            return
        }
        let kinds = words.map { Self(of: $0, startsSentence: startsSentence) }
        let order: [Self] = [.name, .number, .negation, .date, .word]
        self = order.first(where: kinds.contains) ?? .punctuation
    }

    /// The kind of one word.
    init(of word: String, startsSentence: Bool = false) {
        let folded = word.folded
        if word.unicodeScalars.contains(where: { $0.properties.numericType == .decimal }) {
            self = .number
        } else if TokenWords.negations.contains(folded) || folded.hasSuffix("n't") {
            self = .negation
        } else if TokenWords.dates.contains(folded) {
            self = .date
        } else if TokenWords.numbers.contains(folded) {
            self = .number
        } else if TokenWords.isName(word, startsSentence: startsSentence) {
            self = .name
        } else {
            self = word.unicodeScalars.contains { $0.properties.isAlphabetic } ? .word : .punctuation
        }
    }
}

/// The words that make a difference grave.
enum TokenWords {
    static let negations: Set<String> = [
        "no", "not", "never", "none", "nor", "neither", "nobody", "nothing", "nowhere", "without", "cannot", "hardly",
        "barely", "denied", "denies", "deny",
    ]

    static let numbers = Set(CountWords.numbers.keys).union(CountWords.multipliers.keys).union(CountWords.plurals.keys)
        .subtracting(["a", "an", "no", "none", "nobody", "k", "bn", "single", "sole"])

    static let dates: Set<String> = {
        let names = (CalendarNames.english.months + CalendarNames.english.weekdays).map(\.folded)
        let short = names.filter { $0 != "may" }.map { String($0.prefix(3)) }
        return Set(names + short).union(["sept", "tues", "thur", "thurs", "yesterday", "today", "tomorrow"])
            .subtracting(["mar", "sun", "sat"])
    }()

    /// Words that are capitalised at the start of a sentence only.
    private static let common: Set<String> = [
        "a", "an", "the", "this", "that", "these", "those", "he", "she", "it", "they", "we", "you", "his", "her", "its",
        "their", "our", "there", "in", "on", "at", "by", "for", "from", "to", "with", "of", "as", "after", "before",
        "but", "and", "or", "if", "when", "while", "since", "until", "during", "some", "many", "most", "all", "both",
        "each", "every", "another", "other", "several", "few", "one", "police", "officials", "officers", "people",
        "what", "who", "why", "how", "where", "so", "then", "now", "also", "however", "meanwhile", "still", "yet",
    ]

    /// Whether a word may be a proper name: capitalised, or of a script that has no capitals.
    static func isName(_ word: String, startsSentence: Bool) -> Bool {
        guard let first = word.unicodeScalars.first, first.properties.isAlphabetic else { return false }
        let isCased = first.properties.isUppercase || first.properties.isLowercase
        if !isCased { return true }
        return first.properties.isUppercase && !(startsSentence && common.contains(word.folded))
    }
}
