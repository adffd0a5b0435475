internal import EventModel

/// The form of a person: names as they are typed, and who else this is.
struct PersonForm: Form {
    /// A line of the form.
    enum Field: String, FormField, Sendable {
        case name, oldName, aliases, weakAliases, other, save
    }

    /// The person as the form was opened.
    let person: Person
    /// Whether the library has an entry of this person; else saving makes one.
    let isEntered: Bool
    /// In how many events the person takes part; nil while it is not known.
    private(set) var events: Int?
    var lines: [Field: LineInput]
    /// Whether the name before stays as an alias.
    var keepsOldName = true
    var focus = Field.name
    var completion = NameCompletion()
    /// Whether the values have been sent to be saved, and are not saved yet.
    var isSaving = false
    /// Whether they are to be saved as soon as it is known who the other person is.
    var isWaiting = false
    /// Whether saving was tried.
    var isChecked = false

    init(_ person: Person, isEntered: Bool) {
        (self.person, self.isEntered) = (person, isEntered)
        lines = [
            .name: person.name, .aliases: person.aliases.joined(separator: "; "),
            .weakAliases: person.weakAliases.joined(separator: "; "), .other: "",
        ].mapValues { LineInput($0) }
    }

    func text(_ field: Field) -> String { (lines[field]?.text ?? "").trimmed }

    private func names(_ field: Field) -> [String] {
        text(field).split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    var name: String { text(.name) }
    var aliases: [String] { names(.aliases) }
    var weakAliases: [String] { names(.weakAliases) }
    var isRenamed: Bool { name != person.name }
    var hasChanges: Bool {
        isRenamed || aliases != person.aliases || weakAliases != person.weakAliases || !text(.other).isEmpty
    }
}

extension PersonForm {
    /// What the name of the other person means; nil where none is typed.
    var otherMeaning: NameLookup.Meaning? {
        text(.other).nilIfEmpty.map { completion.lookup.meaning(of: $0) }
    }

    /// Who this person is to become.
    var other: Person? {
        guard case .person(let person) = otherMeaning else { return nil }
        return person
    }

    /// Who can be chosen as the other person.
    var choices: [PersonHit] {
        focus == .other ? completion.choices(for: text(.other), except: person.id) : []
    }

    /// Asks who is meant, and before that in how many events this person takes part.
    mutating func question() -> Question? {
        let typed = completion.isTyping ? text(.other).nilIfEmpty : events == nil ? person.name : nil
        return completion.lookup.question(typing: typed, among: [text(.other)].filter { !$0.isEmpty })
    }

    /// Takes an answer; false where nobody waits for it any more.
    mutating func take(_ hits: [PersonHit], for name: String) -> Bool {
        guard completion.lookup.take(hits, for: name) else { return false }
        events = hits.first { $0.id == person.id }?.summary.events ?? events ?? 0
        return true
    }
}

extension PersonForm {
    /// Why what is typed in a field cannot be saved; nil where it can.
    func problem(in field: Field) -> String? {
        switch field {
        case .name: name.isEmpty ? "a name is missing" : nil
        case .other: otherProblem
        case .oldName, .aliases, .weakAliases, .save: nil
        }
    }

    /// The first field with a problem.
    var firstProblem: Field? { Field.allCases.first { problem(in: $0) != nil } }

    private var otherProblem: String? {
        switch otherMeaning {
        case .person(let other): other.id == person.id ? "this is the same person already" : nil
        case .nobody: choices.isEmpty ? "nobody is called this" : nil
        case .several(let people):
            "\(people.count) are called this: write \(people.map(\.id.name).joined(separator: ", "))"
        case .unknown, nil: nil
        }
    }

    /// What the program makes of a field, or what can be typed there.
    func remark(on field: Field) -> Message? {
        if let problem = problem(in: field) { return Message(problem, isError: isChecked || field != focus) }
        switch field {
        case .name where isRenamed && !isChecked: return Message("before: \(person.name)")
        case .aliases where focus == field: return Message("other names of nobody else, separated by ;")
        case .weakAliases where focus == field: return Message("surnames and the like: searched, never merged")
        case .other:
            if let other { return Message(merging(into: other)) }
            return focus == field ? Message("another person who is this one") : nil
        case .save: return Message(savingInWords)
        case .name, .oldName, .aliases, .weakAliases: return nil
        }
    }

    /// "Ada Moser and Eva Moser become one: Eva Moser; 3 events change".
    private func merging(into other: Person) -> String {
        let count = events.map { $0 == 1 ? "; 1 event changes" : "; \(EnglishNumber.count($0, "event")) change" } ?? ""
        return "\(name) and \(other.name) become one: \(other.name)\(count)"
    }

    private var savingInWords: String {
        guard hasChanges else { return "nothing has been changed" }
        let old = isRenamed && keepsOldName ? ", \(person.name) stays an alias" : ""
        let parts = [
            isRenamed ? "renames\(old)" : nil, aliases != person.aliases ? "changes aliases" : nil,
            weakAliases != person.weakAliases ? "changes weak aliases" : nil,
            other.map { "merges into \($0.name)" },
        ]
        return (parts.compactMap { $0 } + ["u takes it back"]).joined(separator: "; ")
    }

    /// What saving asks for, as one step; nil where nothing has been changed. Whom the articles name may have no entry yet.
    var edit: Edit? {
        guard hasChanges else { return nil }
        let merging = other.map { [Edit.addPersonEntry($0), .mergePerson(person.id, into: $0.id)] } ?? []
        guard isEntered else {
            let entry = Person(id: person.id, name: name, aliases: aliases, weakAliases: weakAliases)
            return .step([.addPersonEntry(entry)] + merging)
        }
        return .step([.addPersonEntry(person)] + namingEdits + merging)
    }

    /// Aliases are taken out of both kinds, so those that stay in one are added again.
    private var namingEdits: [Edit] {
        let id = person.id
        var gone = person.aliases.filter { !aliases.contains($0) }
        gone += person.weakAliases.filter { !weakAliases.contains($0) && !gone.contains($0) }
        let strong = aliases.filter { !person.aliases.contains($0) || gone.contains($0) }
        let weak = weakAliases.filter { !person.weakAliases.contains($0) || gone.contains($0) }
        return gone.map { .removeAlias($0, from: id) }
            + (isRenamed ? [.rename(id, to: name, keepingOldName: keepsOldName)] : [])
            + strong.map { .addAlias($0, isWeak: false, to: id) } + weak.map { .addAlias($0, isWeak: true, to: id) }
    }
}
