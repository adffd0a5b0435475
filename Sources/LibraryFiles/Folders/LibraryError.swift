/// Why a folder cannot be read as a library at all.
public enum LibraryError: Error, Hashable, Sendable {
    /// There is nothing at this path.
    case missing(path: String)
    /// There is something, but no folder.
    case notAFolder(path: String)
    /// The system refuses, with its reason.
    case unreadable(path: String, reason: String)
    /// The index of this folder turned out to be damaged. It is gone, and opening the library again makes it anew.
    case damagedIndex(root: String)
}

extension LibraryError: CustomStringConvertible {
    /// One sentence without a full stop.
    public var description: String {
        switch self {
        case .missing(let path): "\(path): there is no such folder"
        case .notAFolder(let path): "\(path): is a file; a library is a folder"
        case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
        case .damagedIndex(let root): "\(root): its index was damaged and is gone; the next command makes it anew"
        }
    }
}
