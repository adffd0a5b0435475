internal import Curation
internal import EventModel

/// A line of a report. Names and shape are part of the program's interface.
struct CheckLine: Encodable, Sendable {
    let path: String
    let line: Int?
    let column: Int?
    /// error, warning or note; fixed or unfixed for a correction.
    let severity: String
    let rule: String
    let message: String

    init(_ finding: Finding) {
        self.init(finding, finding.severity.rawValue, finding.message)
    }

    init(_ outcome: RepairOutcome) {
        let finding = outcome.repair.finding
        if let obstacle = outcome.obstacle {
            self.init(finding, "unfixed", "\(outcome.repair.event): \(obstacle)")
        } else {
            self.init(finding, "fixed", "\(finding.message): \(outcome.repair.summary)")
        }
    }

    private init(_ finding: Finding, _ severity: String, _ message: String) {
        path = finding.path
        line = finding.line
        column = finding.column
        rule = finding.rule
        self.severity = severity
        self.message = message
    }

    /// `path:line:column: message (rule)`; what is no error says what it is before the message.
    var text: String {
        let place = [line, line == nil ? nil : column].compactMap { $0 }.map { ":\($0)" }.joined()
        let prefix = severity == "error" ? "" : "\(severity): "
        return "\(path)\(place): \(prefix)\(message) (\(rule))".withoutLineEnds
    }
}
