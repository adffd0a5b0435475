/// Edits of one event or person, as one says them.
extension Edit {
    /// Sets one value of an event, or clears it.
    public static func set(_ value: EventValue, in id: EventID) -> Edit { .event(id, .set(value)) }

    /// Adds a person's part at the end.
    public static func addPerson(_ part: Participation, to id: EventID) -> Edit { .event(id, .addPerson(part)) }

    /// Takes out a person's part.
    public static func removePerson(_ part: Participation, from id: EventID) -> Edit { .event(id, .removePerson(part)) }

    /// Puts another person or role in the place of a part.
    public static func changePerson(_ part: Participation, to other: Participation, in id: EventID) -> Edit {
        .event(id, .changePerson(part, to: other))
    }

    /// Adds a citation at the end.
    public static func link(_ citation: Citation, to id: EventID) -> Edit { .event(id, .link(citation)) }

    /// Takes out a citation with its claims.
    public static func unlink(_ citation: Citation, from id: EventID) -> Edit { .event(id, .unlink(citation)) }

    /// Sets all claims of a citation.
    public static func setClaims(_ claims: [Claim], of citation: Citation, in id: EventID) -> Edit {
        .event(id, .setClaims(claims, of: citation))
    }

    /// Records a decision on a discrepancy, in the place of an older one on the same property.
    public static func resolve(_ resolution: Resolution, in id: EventID) -> Edit { .event(id, .resolve(resolution)) }

    /// Takes back the decision on a property.
    public static func unresolve(property: String, in id: EventID) -> Edit {
        .event(id, .unresolve(property: property))
    }

    /// Gives a person another name; the old one may stay as an alias.
    public static func rename(_ id: PersonID, to name: String, keepingOldName: Bool) -> Edit {
        .person(id, .rename(to: name, keepingOldName: keepingOldName))
    }

    /// Makes two persons one: names, description and parts go to the second.
    public static func mergePerson(_ id: PersonID, into other: PersonID) -> Edit { .person(id, .merge(into: other)) }

    /// Adds another name; a weak one (a surname) is searched and never merged on its own.
    public static func addAlias(_ name: String, isWeak: Bool, to id: PersonID) -> Edit {
        .person(id, .addAlias(name, isWeak: isWeak))
    }

    /// Takes out another name.
    public static func removeAlias(_ name: String, from id: PersonID) -> Edit { .person(id, .removeAlias(name)) }
}
