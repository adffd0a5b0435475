/// Long work that goes on in the background.
public struct Activity: Hashable, Sendable {
    /// "Reading the library".
    public var label: String
    /// How much of it is done, from 0 to 100.
    public var percent: Int

    /// Work, so far done.
    public init(_ label: String, percent: Int) {
        self.label = label
        self.percent = max(0, min(100, percent))
    }

    /// In one line: "Reading the library: 40 %".
    var text: String { "\(label): \(percent) %" }

    /// A bar, as far drawn as the work is done.
    func bar(columns: Int) -> String {
        let full = columns * percent / 100
        return String(repeating: "█", count: full) + String(repeating: "░", count: columns - full)
    }
}
