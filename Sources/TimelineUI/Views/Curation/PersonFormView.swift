internal import EventModel
internal import Terminal

/// TO BE WRITTEN
enum PersonFormView {
    static func draw(_ content: PersonFormState, _ state: ScreenState, into frame: inout Frame) {}
}
