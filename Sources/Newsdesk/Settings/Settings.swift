public import TimelineUI
internal import Terminal

/// What a person has set once for all libraries, in `config.toml`; what is not set is nil.
public struct Settings: Equatable, Sendable {
    /// The folder that is opened where no library is named.
    public var library: String?
    /// The colours of the terminal's background.
    public var theme: Theme.Background?
    /// Whether there are colours at all.
    public var colors: Bool?
    /// The zone in which times are shown beside the one in which they are told.
    public var zone: String?
    /// The program for editing files, with its arguments.
    public var editor: [String]?
    /// The program for opening pages, with its arguments.
    public var browser: [String]?
    /// Whether what is copied goes to the clipboard.
    public var clipboard: Bool?
    /// How wide the list is, in percent.
    public var listShare: Int?
    /// How high the detail is, in percent.
    public var detailShare: Int?
    /// How many events, those that matter most, are shown at first.
    public var level: Int?
    /// Whether the screen is told in words, one piece at a time.
    public var isPlain: Bool?
    /// The language of the articles of new libraries.
    public var language: String?
    /// Keys in the place of those of the table.
    public var keys: [Keymap.Binding] = []
    /// Looks in the place of the theme's, by part.
    var styles: [Theme.Part: Style] = [:]

    /// Nothing set.
    public init() {}
}

/// One thing that can be set.
struct Setting: Sendable {
    let name: String
    /// What it is for, as a comment above it.
    let purpose: String
    /// What may stand there, for whoever wrote something else.
    let expected: String
    /// What holds where nothing is set, in words.
    let fallback: String
    /// What a file of examples shows.
    let example: String
    /// Takes a value; false where it is not what is expected.
    let take: @Sendable (SettingValue, inout Settings) -> Bool
    /// What is set, as it would be written; nil where nothing is.
    let written: @Sendable (Settings) -> String?
}

/// A value as the file has it.
enum SettingValue: Equatable {
    case text(String)
    case texts([String])
    case truth(Bool)
    case number(Int)
    case other
}
