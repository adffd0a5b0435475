public import EventModel

/// TO BE WRITTEN
public struct SplitState: Equatable, Sendable {}
