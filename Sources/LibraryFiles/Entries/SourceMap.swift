public import EventModel

/// A value of an event's file, named by its place in the ``EventModel/Event`` that was read from it.
public enum EventField: Hashable, Sendable {
    case title, date, time, zone, place
    /// The index in `people`.
    case person(Int)
    /// The index in `citations`: the whole citation, and its parts.
    case citation(Int)
    case article(Int)
    case paragraph(Int)
    case quote(Int)
    /// The indices in `citations` and in its `claims`.
    case claim(Int, Int)
    /// The property.
    case resolution(String)
}

/// Where the values of a library stand in its files, so that a check can point at them.
public struct SourceMap: Sendable {
    /// The file and the values of each event.
    public var events: [EventID: EventSource] = [:]
    /// Where each person's entry begins in `people.yaml`.
    public var people: [PersonID: SourcePosition] = [:]

    /// A map of nothing.
    public init() {}

    /// Where a value of an event stands; the event's beginning where the value is absent, nil where the event is.
    public func location(of field: EventField?, in event: EventID) -> (path: String, position: SourcePosition)? {
        guard let source = events[event] else { return nil }
        return (source.path, field.flatMap { source.positions[$0] } ?? source.start)
    }
}

/// Where one event was read.
public struct EventSource: Hashable, Sendable {
    /// The file, relative to the library.
    public var path: String
    /// Where the event begins in it: the first line of a Markdown file, the row of a table.
    public var start: SourcePosition
    /// Where its values stand.
    public var positions: [EventField: SourcePosition]

    /// A source.
    public init(path: String, start: SourcePosition, positions: [EventField: SourcePosition] = [:]) {
        self.path = path
        self.start = start
        self.positions = positions
    }
}
