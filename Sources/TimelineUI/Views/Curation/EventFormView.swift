internal import EventModel
internal import Terminal

/// TO BE WRITTEN
enum EventFormView {
    static func draw(_ content: EventFormState, _ state: ScreenState, into frame: inout Frame) {}
}
