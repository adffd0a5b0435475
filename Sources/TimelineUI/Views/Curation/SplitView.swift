internal import EventModel
internal import Terminal

/// TO BE WRITTEN
enum SplitView {
    static func draw(_ content: SplitState, _ state: ScreenState, into frame: inout Frame) {}
}
