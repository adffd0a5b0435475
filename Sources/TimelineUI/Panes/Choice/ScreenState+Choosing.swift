internal import EventModel

extension ScreenState {
    /// A suggestion carries its reasons as notes, one a line.
    mutating func explain() -> [Effect] {
        guard let event = event?.event, event.status == .suggested else {
            message = Message("This event was not suggested: a person stands behind it")
            return []
        }
        let reasons = event.notes.split(separator: "\n").map(String.init)
        return open(
            ChoicePanel(
                title: "Why this is suggested", hint: "back",
                choices: reasons.map { .init(label: $0, target: .nothing) }))
    }

    mutating func showProblems() -> [Effect] {
        guard let findings = library?.findings, !findings.isEmpty else {
            message = Message("Every file of the library could be read")
            return []
        }
        return open(
            ChoicePanel(
                title: EnglishNumber.count(findings.count, "problem") + " in the library's files",
                hint: "open the file in $EDITOR",
                choices: findings.map { .init(label: $0.description, target: .file(path: $0.path)) }))
    }
}
