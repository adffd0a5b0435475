/// One step of curation, as it is asked for. What it does to a chronology, and how to take it back, says the
/// ``Revision`` that ``EventsState/apply(_:)`` makes of it.
public indirect enum Edit: Equatable, Sendable {
    /// A new event; its id must be free.
    case create(Event)
    /// Changes one event.
    case event(EventID, EventEdit)
    /// Takes out an event.
    case delete(EventID)
    /// Confirms a suggested event under an id, with the persons that it brings along.
    case accept(Event, as: EventID, people: [Person])
    /// Records that a suggested event is none.
    case reject(Event)
    /// Adds all that some events have to another one and takes them out.
    case merge([EventID], into: EventID)
    /// Moves some citations of an event to a new one.
    case split(EventID, moving: [Citation], to: Event)
    /// Adds a person; the id must be free.
    case addPersonEntry(Person)
    /// Changes one person, and with that the parts in all events where it must.
    case person(PersonID, PersonEdit)
    /// Several edits as one step: all of them or none.
    case together([Edit])
}

/// A change of one event.
public enum EventEdit: Equatable, Sendable {
    /// Sets one value, or clears it.
    case set(EventValue)
    /// Adds a person's part at the end.
    case addPerson(Participation)
    /// Takes out a person's part.
    case removePerson(Participation)
    /// Puts another person or role in the place of a part.
    case changePerson(Participation, to: Participation)
    /// Adds a citation at the end.
    case link(Citation)
    /// Takes out a citation with its claims.
    case unlink(Citation)
    /// Sets all claims of a citation.
    case setClaims([Claim], of: Citation)
    /// Records a decision on a discrepancy, in the place of an older one on the same property.
    case resolve(Resolution)
    /// Takes back the decision on a property.
    case unresolve(property: String)
}

/// A change of one person.
public enum PersonEdit: Equatable, Sendable {
    /// Gives another name; the old one may stay as an alias.
    case rename(to: String, keepingOldName: Bool)
    /// Makes two persons one: names, description and parts go to the other.
    case merge(into: PersonID)
    /// Adds another name; a weak one (a surname) is searched and never merged on its own.
    case addAlias(String, isWeak: Bool)
    /// Takes out another name.
    case removeAlias(String)
}

/// A value of an event that is set as a whole; nil clears it.
public enum EventValue: Equatable, Sendable {
    case title(String)
    case date(EDTFDate?)
    case time(TimeOfDay?)
    case zone(String?)
    case place(String?)
    case tags([String])
    case notes(String)
}

/// Why an edit cannot be made; the chronology is then as it was.
public enum EditRefusal: Error, Hashable, Sendable {
    /// There is no such event.
    case noSuchEvent(EventID)
    /// There is an event of this id already.
    case eventExists(EventID)
    /// There is no such person.
    case noSuchPerson(PersonID)
    /// There is a person of this id already.
    case personExists(PersonID)
    /// The event does not have this person in this role.
    case noSuchParticipation(EventID)
    /// The event does not have this citation.
    case noSuchCitation(EventID)
    /// The event has this citation, or this person in this role, already.
    case alreadyThere(EventID)
    /// There is no decision on this property.
    case noSuchResolution(property: String)
    /// The person does not have this alias.
    case noSuchAlias(String)
    /// This value must have something in it.
    case empty(field: String)
    /// This value must stand on one line.
    case severalLines(field: String)
    /// An id that cannot name a file or an entry.
    case unusableID(String)
    /// An event or a person cannot be merged with itself alone.
    case mergedWithItself
    /// A split must leave citations on both sides.
    case nothingToSplit
    /// The state is not the one that the revision led to.
    case outOfStep
}
