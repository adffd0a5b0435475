internal import EventModel
internal import Terminal

/// TO BE WRITTEN
enum DecisionView {
    static func draw(_ content: DecisionState, _ state: ScreenState, into frame: inout Frame) {}
}
