internal import EventModel

extension EventForm {
    /// Why what is typed in a field cannot be saved; nil where it can.
    func problem(in field: Field) -> String? {
        switch field {
        case .title: text(.title).trimmed.isEmpty ? "a title is missing" : nil
        case .date: dateProblem
        case .time: time.isValid ? nil : "is no time; try 16:30, 4 pm, 16~ (about)"
        case .zone: zone.map(isZone) == false ? "is no zone; try Europe/Berlin or +01:00" : nil
        case .people: peopleProblem
        case .place, .tags, .notes, .save: nil
        }
    }

    /// The first field with a problem.
    var firstProblem: Field? { Field.allCases.first { problem(in: $0) != nil } }

    /// What the program makes of a field, or what can be typed there.
    func remark(on field: Field) -> Message? {
        if let problem = problem(in: field) {
            let isBegun = !text(field).trimmed.isEmpty
            if isBegun || isChecked { return Message(problem, isError: isChecked || field != focus) }
        }
        if field == .save { return Message(savingInWords) }
        return (understood(field) ?? (field == focus ? hint(for: field) : nil)).map { Message($0) }
    }

    private var dateProblem: String? {
        guard case .failure(let error) = date else { return nil }
        return "is no date: \(error.reason); try 2026-01-24, 24 jan, 2026-01~"
    }

    private var peopleProblem: String? {
        let several = typedPeople.first { if case .several = meaning(of: $0) { true } else { false } }
        guard let several, case .several(let people) = meaning(of: several) else { return nil }
        let ids = people.map(\.id.name).joined(separator: ", ")
        return "\(people.count) people are called \(several.name): write \(ids)"
    }

    private func understood(_ field: Field) -> String? {
        switch field {
        case .date: (try? date.get())?.map(Wording.date)
        case .time: time.value?.english
        case .people: peopleInWords
        case .title, .zone, .place, .tags, .notes, .save: nil
        }
    }

    /// "known: Ada Moser; new person: Eva Wolf".
    private var peopleInWords: String? {
        var known: [String] = []
        var others: [String] = []
        for typed in typedPeople {
            switch meaning(of: typed) {
            case .person(let person): known.append(person.name)
            case .nobody where !choices.isEmpty && typed == nameUnderCursor: break
            case .nobody(let perhaps):
                let names = perhaps.map(\.name).joined(separator: " or ")
                others.append("new person: \(typed.name)" + (names.isEmpty ? "" : " (or do you mean \(names)?)"))
            case .several, .unknown: break
            }
        }
        let first =
            known.isEmpty || (focus != .people && others.isEmpty) ? [] : ["known: " + known.joined(separator: ", ")]
        return (first + others).joined(separator: "; ").nilIfEmpty
    }

    private func hint(for field: Field) -> String? {
        switch field {
        case .title where text(.title).trimmed.isEmpty: "one line: what happened"
        case .date where text(.date).isEmpty: "2026-01-24, 24 jan, about 2024, 2026-01-24/2026-01-26"
        case .time where text(.time).isEmpty: "16:30, 4 pm, 16~ (about)"
        case .zone where text(.zone).isEmpty:
            libraryZone.map { "empty: the library's, \($0)" } ?? "Europe/Berlin or +01:00"
        case .people where text(.people).isEmpty: "Name (role); Name (role)"
        case .tags where text(.tags).isEmpty: "separated by commas"
        case .title, .date, .time, .zone, .place, .people, .tags, .notes, .save: nil
        }
    }

    private var savingInWords: String {
        let changed = changedFields.map(\.rawValue)
        switch purpose {
        case .create: return "makes a new event"
        case .accept where changed.isEmpty: return "accepts this suggestion"
        case .accept: return "accepts this suggestion with another \(changed.joined(separator: ", "))"
        case .change where changed.isEmpty: return "nothing has been changed"
        case .change: return "changes \(changed.joined(separator: ", ")); u takes it back"
        }
    }

    /// `UTC`, `+01:00`, or a name that the system knows.
    private func isZone(_ text: String) -> Bool {
        UTCOffset(text) != nil || text == "UTC" || Self.isZoneName(text) && zones.contain(text)
    }

    /// `Europe/Berlin`.
    private static func isZoneName(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count > 1
            && parts.allSatisfy { part in
                part.first?.isLetter == true
                    && part.unicodeScalars.allSatisfy {
                        $0.isASCII && "_+-".unicodeScalars.contains($0) || $0.properties.isAlphabetic && $0.isASCII
                            || ("0"..."9").contains($0)
                    }
            }
    }
}
