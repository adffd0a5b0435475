/// Something wrong with a library, found while reading or checking it.
public struct Finding: Hashable, Comparable, Sendable {
    /// The file, relative to the library.
    public var path: String
    /// From 1; nil where the whole file is meant.
    public var line: Int?
    /// From 1, in code points; nil where the whole line is meant.
    public var column: Int?
    /// Which rule it breaks, in kebab-case: `unknown-article`.
    public var rule: String
    /// One sentence without a full stop.
    public var message: String

    /// A finding.
    public init(path: String, line: Int? = nil, column: Int? = nil, rule: String, message: String) {
        self.path = path
        self.line = line
        self.column = column
        self.rule = rule
        self.message = message
    }

    /// By path, then position, then message.
    public static func < (left: Finding, right: Finding) -> Bool {
        (left.path, left.line ?? 0, left.column ?? 0, left.message)
            < (right.path, right.line ?? 0, right.column ?? 0, right.message)
    }
}

extension Finding: CustomStringConvertible {
    /// `path:line:column: message`.
    public var description: String {
        let position = [line, line == nil ? nil : column].compactMap { $0 }.map { ":\($0)" }.joined()
        return "\(path)\(position): \(message)"
    }
}
