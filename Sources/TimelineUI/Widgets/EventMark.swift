internal import EventModel

/// The sign before an event in a list: filled where a person stands behind it, a diamond where it is still to come.
enum EventMark {
    static func of(_ status: EventStatus, isPlanned: Bool) -> String {
        switch (status, isPlanned) {
        case (.confirmed, false): "●"
        case (.suggested, false): "○"
        case (.confirmed, true): "◆"
        case (.suggested, true): "◇"
        }
    }
}

extension EventSummary {
    /// The sign before it in a list.
    var mark: String { EventMark.of(status, isPlanned: isPlanned) }
}

extension Event {
    /// The sign before it in a list.
    var mark: String { EventMark.of(status, isPlanned: isPlanned) }
}
