internal import EventModel
internal import Terminal

/// TO BE WRITTEN
enum MergeView {
    static func draw(_ content: MergeState, _ state: ScreenState, into frame: inout Frame) {}
}
