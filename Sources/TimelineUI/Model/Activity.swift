internal import EventModel

/// Long work that goes on in the background.
public struct Activity: Hashable, Sendable {
    /// How much of it is done.
    enum Amount: Hashable, Sendable {
        /// From 0 to 99: what is done to the end is no activity any more.
        case percent(Int)
        /// Of so many things, which one is worked on, from 1.
        case number(Int, of: Int)
    }

    /// "Reading the library".
    public var label: String
    /// How much of it is done; nil where nobody knows.
    var amount: Amount?

    /// Work, so far done in percent.
    public init(_ label: String, percent: Int? = nil) {
        self.label = label
        amount = percent.map { .percent(max(0, min(99, $0))) }
    }

    /// Work on so many things, one after the other.
    public init(_ label: String, reading number: Int, of total: Int) {
        self.label = label
        amount = .number(min(number, total), of: total)
    }

    /// In one line: "Reading the library: 40 %", "Looking for events… 120 of 716", "Saving…".
    var text: String {
        switch amount {
        case .percent(let percent): "\(label): \(percent) %"
        case .number: "\(label)… \(shortText)"
        case nil: label + "…"
        }
    }

    /// How far it is, where there is no room for what it is: "40 %", "120 of 716".
    var shortText: String {
        switch amount {
        case .percent(let percent): "\(percent) %"
        case .number(let number, let total): "\(EnglishNumber.grouped(number)) of \(EnglishNumber.grouped(total))"
        case nil: label + "…"
        }
    }

    /// The part that is done, of 100.
    private var percent: Int {
        switch amount {
        case .percent(let percent): percent
        case .number(let number, let total): max(0, number - 1) * 100 / max(1, total)
        case nil: 0
        }
    }

    /// A bar, as far drawn as the work is done.
    func bar(columns: Int) -> String {
        let full = columns * percent / 100
        return String(repeating: "█", count: full) + String(repeating: "░", count: columns - full)
    }

    /// Whether it is known how far it is.
    var hasBar: Bool { amount != nil }
}
