internal import EventModel

extension ScreenState {
    /// A suggestion carries its reasons as notes, one a line.
    mutating func explain() -> [Effect] {
        guard let record = event, record.event.status == .suggested else {
            message = Message("This event was not suggested: a person stands behind it")
            return []
        }
        let reasons = SuggestionReasons.lines(of: record)
        return open(
            ChoicePanel(
                title: "Why this is suggested",
                choices: reasons.map { .init(label: $0, target: .nothing) }))
    }

    /// The screen knows what could not be read. Whether all that was read fits together is a question of its own.
    private static let allRead = "Every file could be read; dateline check looks further"

    mutating func showProblems() -> [Effect] {
        guard let findings = library?.findings, !findings.isEmpty else {
            message = Message(Self.allRead)
            return []
        }
        return open(
            ChoicePanel(
                title: EnglishNumber.count(findings.count, "problem")
                    + " in the files; dateline check looks further",
                hint: "open the file in $EDITOR",
                choices: findings.map { .init(label: $0.description, target: .file(path: $0.path)) },
                selected: problem.map { min($0, findings.count - 1) } ?? 0))
    }

    /// Tells the next problem or the one before, around, and goes to the event whose file it is in.
    mutating func moveToProblem(forward: Bool) -> [Effect] {
        guard let findings = library?.findings, !findings.isEmpty else {
            message = Message(Self.allRead)
            return []
        }
        let count = findings.count
        let next = problem.map { $0 + (forward ? 1 : -1) } ?? (forward ? 0 : count - 1)
        let index = (next + count) % count
        problem = index
        let place = count > 1 ? "Problem \(index + 1) of \(count): " : ""
        message = Message(place + findings[index].description, isError: true)
        guard timeline.subject == .events, let event = EventID(ofFile: findings[index].path) else { return [] }
        return [ask(.position(of: event))]
    }
}

extension EventID {
    /// The event that has a file of its own; nil for other files.
    fileprivate init?(ofFile path: String) {
        guard path.hasPrefix("events/"), path.hasSuffix(".md") else { return nil }
        self.init(String(path.dropFirst("events/".count).dropLast(".md".count)))
    }
}
