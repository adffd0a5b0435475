public import EventModel

/// TO BE WRITTEN
public struct DecisionState: Equatable, Sendable {}
