/// The parts of the main screen that can have the focus.
public enum Pane: String, Hashable, Sendable, CaseIterable {
    case timeline, detail, article
}
