public import EventModel

/// TO BE WRITTEN
public struct PersonFormState: Equatable, Sendable {}
