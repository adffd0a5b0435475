/// Why a file was not rewritten. It is then as it was.
public enum RewritingError: Error, Hashable, Sendable {
    /// It cannot be read as it is, with the reason and the place.
    case unreadable(reason: String, position: SourcePosition?)
    /// There is nothing at this path, or something that cannot be changed like this.
    case noSuchPlace(String)
    /// It is written in a way that cannot be changed without changing more: an alias, an anchor, a complex key.
    case unsupported(String)
    /// Somebody else has changed the file since it was read.
    case changedMeanwhile
}

extension RewritingError: CustomStringConvertible {
    /// One sentence without a full stop.
    public var description: String {
        switch self {
        case .unreadable(let reason, let position?):
            "cannot be read at line \(position.line), column \(position.column): \(reason)"
        case .unreadable(let reason, nil): "cannot be read: \(reason)"
        case .noSuchPlace(let place): "there is no \(place)"
        case .unsupported(let place): "\(place) is written in a way that cannot be changed on its own"
        case .changedMeanwhile: "the file has been changed meanwhile"
        }
    }
}
