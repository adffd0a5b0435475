public import EventModel

/// TO BE WRITTEN
public struct EventFormState: Equatable, Sendable {}
