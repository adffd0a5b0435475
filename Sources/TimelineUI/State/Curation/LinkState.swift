public import EventModel

/// TO BE WRITTEN
public struct LinkState: Equatable, Sendable {}
