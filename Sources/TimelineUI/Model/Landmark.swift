/// What a reader goes to from one event to the next.
public enum Landmark: String, Hashable, Sendable {
    /// Sources that contradict each other, and nobody has decided.
    case disagreement
    /// What nobody has accepted or rejected.
    case suggestion
}
