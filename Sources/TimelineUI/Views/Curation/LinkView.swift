internal import EventModel
internal import Terminal

/// TO BE WRITTEN
enum LinkView {
    static func draw(_ content: LinkState, _ state: ScreenState, into frame: inout Frame) {}
}
