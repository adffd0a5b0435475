internal import EventModel
internal import Terminal

/// TO BE WRITTEN
enum ConflictView {
    static func draw(_ content: ConflictState, _ state: ScreenState, into frame: inout Frame) {}
}
