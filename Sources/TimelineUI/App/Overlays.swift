public import EventModel

/// The picker of people: a line to type in and the people that match it.
public struct PeoplePickerState: Equatable, Sendable {
    /// What has been typed.
    public var input = LineInput()
    /// Which question the hits answer.
    public var generation = 0
    /// Who matches, best first; nil until the first answer.
    public var hits: [PersonHit]?
    /// Whether the hits answer what has been typed.
    public var isAnswered = false
    /// Whether Enter was pressed before the answer came.
    public var isAccepted = false
    /// Which one is chosen.
    public var selected = 0

    /// Nothing typed yet.
    public init() {}
}

/// A question at the foot of the screen.
public struct PromptState: Equatable, Sendable {
    /// What is asked for.
    public enum Purpose: String, Hashable, Sendable {
        case filter, search, date
    }

    /// What is asked for.
    public var purpose: Purpose
    /// What has been typed.
    public var input: LineInput
    /// What the program makes of it, or why nothing.
    public var remark: Message?
    /// What is wrong in the line, in code points, until it is changed.
    public var mistake: Range<Int>?
    /// Which question the completions answer.
    public var generation = 0
    /// Ways to go on with what has been typed.
    public var completions: [QueryCompletion] = []
    /// Which one stands in the line, and what was typed before it did.
    public var chosen: Int?
    /// The line as it was typed.
    public var typed: LineInput?

    /// A question, with an answer to start from.
    public init(_ purpose: Purpose, text: String = "") {
        self.purpose = purpose
        input = LineInput(text)
    }

    /// A filter that is wrong, with the cursor behind the mistake.
    init(refused text: String, at place: Range<Int>, _ reason: String) {
        self.init(.filter, text: text)
        input.moveCursor(toCodePoint: place.upperBound)
        mistake = place
        let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(place.lowerBound)))
        remark = Message("character \(before.count + 1): \(reason)", isError: true)
    }
}

/// A way to go on with a query.
public struct QueryCompletion: Hashable, Sendable {
    /// What it replaces, in code points of the line.
    public var range: Range<Int>
    /// What stands there then: `person:ana-good`.
    public var text: String
    /// What it means, and how often it occurs.
    public var label: String

    /// A way to go on.
    public init(range: Range<Int>, text: String, label: String) {
        self.range = range
        self.text = text
        self.label = label
    }
}

/// The list of all commands.
public struct PaletteState: Equatable, Sendable {
    /// What has been typed.
    public var input = LineInput()
    /// Which one is chosen.
    public var selected = 0

    /// Nothing typed yet.
    public init() {}

    /// The commands whose name or help contains every word typed.
    public var matches: [CommandEntry] {
        let words = input.text.lowercased().split(separator: " ")
        return CommandTable.entries.filter { entry in
            let text = (entry.name + " " + entry.help).lowercased()
            return entry.command != .palette && words.allSatisfy { text.contains($0) }
        }
    }
}

/// A choice between a few things to go to: the events that one paragraph reports, the files with problems.
public struct ChoiceState: Equatable, Sendable {
    /// One of them.
    public struct Choice: Equatable, Sendable {
        /// Where it leads.
        public enum Target: Equatable, Sendable {
            case event(EventID)
            case person(PersonID)
            case file(path: String)
            case citation(Citation)
            case nothing
        }

        /// What is shown.
        public var label: String
        /// Where it leads.
        public var target: Target

        /// A choice.
        public init(label: String, target: Target) {
            self.label = label
            self.target = target
        }
    }

    /// What they have in common.
    public var title: String
    /// What Enter does.
    public var hint: String
    /// In the order shown.
    public var choices: [Choice]
    /// Which one is chosen.
    public var selected = 0

    /// A choice.
    public init(title: String, hint: String, choices: [Choice]) {
        self.title = title
        self.hint = hint
        self.choices = choices
    }
}

/// The comparison of an event's sources.
public struct CompareState: Equatable, Sendable {
    /// The first source in view.
    public var firstColumn = 0
    /// The first line in view.
    public var top = 0

    /// From the first source on.
    public init() {}
}
