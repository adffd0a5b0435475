internal import EventModel

/// The form of an event: its values as they are typed. An article is named as the source of a new one.
struct EventForm: Form {
    /// What saving does.
    enum Purpose: Equatable, Sendable {
        case create, change, accept
    }

    /// A line of the form.
    enum Field: String, FormField, Sendable {
        case title, date, time, zone, place, people, tags, notes, save
    }

    let purpose: Purpose
    /// The event as it was when the form was opened.
    let event: Event
    /// The people named in it.
    let persons: [PersonID: Person]
    /// The zone of the library.
    let libraryZone: String?
    /// Which zones there are.
    let zones: KnownZones
    /// The year of a date that names none.
    let nearYear: Int?
    /// What has been typed, a line each.
    var lines: [Field: LineInput] = [:]
    var notes: TextInput
    var focus = Field.title
    var completion: NameCompletion
    /// Whether the values have been sent to be saved, and are not saved yet.
    var isSaving = false
    /// What the article is called that a new event cites.
    var sourceName: String?
    /// Whether they are to be saved as soon as it is known who the people are.
    var isWaiting = false
    /// Whether saving was tried: what is missing is an error from then on.
    var isChecked = false

    /// A form with the values of an event.
    init(
        _ purpose: Purpose, of event: Event, persons: [PersonID: Person], libraryZone: String?, nearYear: Int?,
        zones: KnownZones = KnownZones()
    ) {
        self.purpose = purpose
        self.event = event
        self.persons = persons
        self.libraryZone = libraryZone
        self.zones = zones
        self.nearYear = event.date?.lower?.calendarDate.year ?? nearYear
        notes = TextInput(event.notes)
        completion = NameCompletion(
            event.people.map { persons[$0.person] ?? Person(id: $0.person, name: $0.person.name) })
        lines = [
            .title: event.title, .date: event.date?.text ?? "", .time: event.time?.description ?? "",
            .zone: event.zone ?? "", .place: event.place ?? "", .tags: event.tags.joined(separator: ", "),
            .people: TypedPerson.line(of: event.people, people: persons),
        ].mapValues { LineInput($0) }
    }

    /// The same form, with nothing typed yet.
    var asOpened: EventForm {
        EventForm(purpose, of: event, persons: persons, libraryZone: libraryZone, nearYear: nearYear, zones: zones)
    }

    /// What has been typed in a field.
    func text(_ field: Field) -> String {
        field == .notes ? notes.text : (lines[field]?.text ?? "")
    }

    /// The fields whose text is not the one that the form was opened with.
    var changedFields: [Field] {
        let opened = asOpened
        return Field.allCases.filter { text($0) != opened.text($0) }
    }

    /// Puts what was typed into another form in the place of what this one was opened with.
    mutating func takeOver(_ draft: EventForm) {
        for field in draft.changedFields where field != .notes { lines[field] = draft.lines[field] }
        if draft.changedFields.contains(.notes) { notes = draft.notes }
        completion.lookup = draft.completion.lookup
        focus = draft.focus
    }

    /// Whether both forms are about the same event, or about a new one with the same source.
    func isAboutSame(as other: EventForm) -> Bool {
        purpose == other.purpose && event.id == other.event.id
            && (purpose != .create || event.citations == other.event.citations)
    }
}

extension EventForm {
    /// The people as typed.
    var typedPeople: [TypedPerson] { TypedPerson.people(in: text(.people)) }

    /// The name under the cursor, where the people have the focus.
    var nameUnderCursor: TypedPerson? {
        guard focus == .people, let cursor = lines[.people]?.codePointCursor else { return nil }
        return typedPeople.first { $0.range.lowerBound <= cursor && cursor <= $0.range.upperBound }
    }

    /// Who can be chosen for that name.
    var choices: [PersonHit] { completion.choices(for: nameUnderCursor?.name) }

    /// Asks the library who is meant.
    mutating func question() -> Question? {
        let typing = completion.isTyping ? nameUnderCursor?.name : nil
        return completion.lookup.question(typing: typing, among: typedPeople.map(\.name))
    }
}
