extension EventID {
    /// This id, or with the first number behind it that is free.
    public func free<Failure: Error>(isTaken: (EventID) throws(Failure) -> Bool) throws(Failure) -> EventID {
        EventID(try name.free { (name) throws(Failure) in try isTaken(EventID(name)) })
    }
}

extension PersonID {
    /// This id, or with the first number behind it that is free.
    public func free(isTaken: (PersonID) -> Bool) -> PersonID {
        PersonID(name.free { isTaken(PersonID($0)) })
    }
}

extension String {
    fileprivate func free<Failure: Error>(_ isTaken: (String) throws(Failure) -> Bool) throws(Failure) -> String {
        guard try isTaken(self) else { return self }
        var number = 2
        while try isTaken("\(self)-\(number)") { number += 1 }
        return "\(self)-\(number)"
    }
}

extension Event {
    /// The same under another id.
    public func named(_ id: EventID) -> Event {
        var event = self
        event.id = id
        return event
    }
}

extension Person {
    /// The same under another id.
    func named(_ id: PersonID) -> Person {
        var person = self
        person.id = id
        return person
    }
}
