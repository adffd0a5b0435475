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
    /// How grave it is.
    public var severity: Severity

    /// How grave a finding is.
    public enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
        /// Worth knowing, and perhaps as it should be.
        case note
        /// Probably wrong.
        case warning
        /// Wrong, or not to be read.
        case error

        /// Graver ones are greater.
        public static func < (left: Severity, right: Severity) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// A finding.
    public init(
        path: String, line: Int? = nil, column: Int? = nil, rule: String, message: String, severity: Severity = .error
    ) {
        self.path = path
        self.line = line
        self.column = column
        self.rule = rule
        self.message = message
        self.severity = severity
    }

    /// By path, then position, then message.
    public static func < (left: Finding, right: Finding) -> Bool {
        (left.path, left.line ?? 0, left.column ?? 0, left.message)
            < (right.path, right.line ?? 0, right.column ?? 0, right.message)
    }
}

extension Finding: CustomStringConvertible {
    /// `path:line:column: message`, on one line.
    public var description: String {
        let position = [line, line == nil ? nil : column].compactMap { $0 }.map { ":\($0)" }.joined()
        return "\(path)\(position): \(message)".withoutLineEnds
    }
}
