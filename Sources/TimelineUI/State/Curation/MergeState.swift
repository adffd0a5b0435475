public import EventModel

/// TO BE WRITTEN
public struct MergeState: Equatable, Sendable {}
