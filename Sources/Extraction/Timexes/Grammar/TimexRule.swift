/// One rule for temporal expressions: what it is called, what it reads, how it begins, and examples that run as tests.
public struct TimexRule: Sendable {
    /// What rules are called, in every language.
    public enum Name: String, Hashable, Sendable, CaseIterable {
        /// Raw values are the names themselves.
        case calendarDate, numericDate, year, decade, season, quarter, holiday, weekday, deictic, offset, duration, set
        case clock, dayPart, reference, modified, approximate
    }

    /// What it is called.
    public let name: Name
    /// What it reads, in one line.
    public let explanation: String
    /// Texts with what is read in them as `[words|value]`, in news of Wednesday, 28 January 2026.
    public let examples: [String]
    /// What the first word can be.
    let starts: [TimeWord.Kind]
    /// What it reads at a token, if anything; it never looks beyond the sentence.
    let read: Reader

    typealias Reader = @Sendable (TimePhrase, Int) -> TimexReading?

    init(
        _ name: Name, _ explanation: String, examples: [String], starts: [TimeWord.Kind],
        read: @escaping Reader
    ) {
        self.name = name
        self.explanation = explanation
        self.examples = examples
        self.starts = starts
        self.read = read
    }
}
