internal import Foundation
internal import LibraryFiles

/// Why nothing at all could be made or added.
public enum AddingError: Error, Hashable, Sendable {
    /// A new library wants a folder of its own.
    case notEmpty(path: String)
    /// There is something at this path, but no folder.
    case notAFolder(path: String)
    /// The system refuses, with its reason.
    case notWritable(path: String, reason: String)
    /// The folder of the articles is a link that leads out of the library.
    case outside(path: String)
    /// There is no such library.
    case noLibrary(path: String)
}

extension AddingError: CustomStringConvertible {
    /// One sentence without a full stop.
    public var description: String {
        switch self {
        case .notEmpty(let path): "\(path): is not empty; a new library wants a folder of its own"
        case .notAFolder(let path): "\(path): is a file; a library is a folder"
        case .notWritable(let path, let reason): "\(path): cannot be written: \(reason)"
        case .outside(let path): "\(path): is a link that leads out of the library; nothing is written there"
        case .noLibrary(let path): "\(path): there is no such folder; “dateline new” makes a library"
        }
    }
}

/// Why a file was not written. Nothing is left of it.
enum WritingError: Error, Hashable {
    /// There is a file of this name.
    case exists
    /// The system refuses, with its reason.
    case system(reason: String)

    /// A system call that failed.
    init(_ fault: SystemFault) { self = fault.code == EEXIST ? .exists : .system(reason: fault.reason) }

    /// The reason without a full stop.
    var description: String {
        switch self {
        case .exists: "there is a file of this name"
        case .system(let reason): reason
        }
    }
}
