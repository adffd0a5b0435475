public import EventModel

/// TO BE WRITTEN
public struct ConflictState: Equatable, Sendable {}
