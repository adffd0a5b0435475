public import EventModel
internal import Foundation
internal import LibraryFiles

/// Why an edit was not carried out. Unless it says otherwise, all files are as they were.
public enum EditingError: Error, Equatable, Sendable {
    /// The edit does not fit the library.
    case refused(EditRefusal)
    /// Somebody else has changed the same values meanwhile; both versions are here to choose from.
    case conflict(EditConflict)
    /// Another program is editing the library at this moment.
    case busy(holder: String)
    /// The file, or the library's folder, may not be written.
    case readOnly(path: String)
    /// The disk or the quota is full.
    case full(path: String)
    /// The library's folder is no longer there.
    case vanished(path: String)
    /// The file is none of those that are edited.
    case outside(path: String)
    /// The file, or a folder on the way to it, is a link: nothing is written through links.
    case link(path: String)
    /// There is no place for the journal from which edits are undone.
    case noJournal(path: String)
    /// Somebody else was faster, several times.
    case changedMeanwhile(path: String)
    /// The file is written in a way that cannot be changed; the reason says which.
    case unsupported(path: String, reason: String)
    /// The system refuses, with its reason.
    case system(path: String, reason: String)
    /// Some files were changed and could not be changed back. The next edit or start finishes it.
    case unfinished(reason: String)
}

extension EditingError: CustomStringConvertible {
    /// One sentence without a full stop.
    public var description: String {
        switch self {
        case .refused(let refusal): refusal.description
        case .conflict(let conflict):
            "\(conflict.path): \(conflict.fields.joined(separator: ", ")) changed on disk meanwhile"
        case .busy(let holder): "the library is being edited by \(holder)"
        case .readOnly(let path): "\(path): may not be written"
        case .full(let path): "\(path): the disk is full; nothing was changed"
        case .vanished(let path): "\(path): there is no such folder"
        case .outside(let path): "\(path): is no file of the library that is edited"
        case .link(let path): "\(path): is a link, and nothing is written through links"
        case .noJournal(let path): "\(path): the journal from which edits are undone cannot be kept there"
        case .changedMeanwhile(let path): "\(path): is being changed by another program"
        case .unsupported(let path, let reason): "\(path): \(reason)"
        case .system(let path, let reason): "\(path): \(reason)"
        case .unfinished(let reason): "the edit is half done and will be finished: \(reason)"
        }
    }
}

extension EditingError {
    /// Whether it will be so the next time too, as long as the file says what it says.
    public var isLasting: Bool {
        switch self {
        case .conflict, .unsupported: true
        default: false
        }
    }

    /// What a failed system call means; its path is shown relative to the library.
    init(_ fault: SystemFault, in root: String) {
        let path = StagedFile.target(
            of: fault.path.hasPrefix(root + "/") ? String(fault.path.dropFirst(root.count + 1)) : fault.path)
        switch fault.code {
        case EACCES, EPERM, EROFS: self = .readOnly(path: path)
        case ENOSPC, EDQUOT: self = .full(path: path)
        case ENOENT, ENOTDIR, ESTALE: self = .vanished(path: root)
        case EEXIST: self = .changedMeanwhile(path: path)
        case ELOOP: self = .link(path: path)
        case EXDEV: self = .outside(path: path)
        default: self = .system(path: path, reason: String(cString: strerror(fault.code)))
        }
    }

    /// Does something with the file system.
    static func wrap<Result>(
        in root: String, _ body: () throws(SystemFault) -> Result
    ) throws(EditingError) -> Result {
        do throws(SystemFault) {
            return try body()
        } catch {
            throw EditingError(error, in: root)
        }
    }
}
