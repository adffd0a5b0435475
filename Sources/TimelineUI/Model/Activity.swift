/// Long work that goes on in the background.
public struct Activity: Hashable, Sendable {
    /// "Reading the library".
    public var label: String
    /// How much of it is done, from 0 to 99; nil where nobody knows. What is done to the end is no activity any more.
    public var percent: Int?

    /// Work, so far done.
    public init(_ label: String, percent: Int? = nil) {
        self.label = label
        self.percent = percent.map { max(0, min(99, $0)) }
    }

    /// In one line: "Reading the library: 40 %", "Looking for events…".
    var text: String { label + amount }

    private var amount: String { percent.map { ": \($0) %" } ?? "…" }

    /// A bar, as far drawn as the work is done.
    func bar(columns: Int) -> String {
        let full = columns * (percent ?? 0) / 100
        return String(repeating: "█", count: full) + String(repeating: "░", count: columns - full)
    }
}
