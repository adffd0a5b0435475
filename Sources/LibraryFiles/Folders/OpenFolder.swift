internal import CBeneath
internal import Foundation

/// A folder that is held open: the one way to files below it. No path leads out of it, and no link is followed, whoever
/// puts one there at whatever moment.
package struct OpenFolder: ~Copyable {
    private let descriptor: Int32
    private let path: String

    /// Opens a folder; a link in its place is followed only where that is asked for.
    package init(_ path: String, isLinkFollowed: Bool = false) throws(SystemFault) {
        let opened = Foundation.open(path, folder_flags() | (isLinkFollowed ? 0 : O_NOFOLLOW))
        guard opened >= 0 else { throw SystemFault(path: path, code: errno) }
        (self.path, descriptor) = (path, opened)
    }

    /// Opens the folder that a file lies in.
    package init(of place: FilePlace) throws(SystemFault) {
        let folder = place.folder
        let opened = try OpenFolder(place.root).open(folder.path.isEmpty ? "." : folder.path, folder_flags())
        (path, descriptor) = (folder.absolutePath, opened)
    }

    deinit { close(descriptor) }

    /// A descriptor of a file below it.
    package func open(_ below: String, _ flags: Int32, permissions: UInt32 = 0) throws(SystemFault) -> Int32 {
        let opened = open_beneath(descriptor, below, flags, permissions)
        guard opened >= 0 else { throw SystemFault(path: path + "/" + below, code: errno) }
        return opened
    }

    /// Makes system calls with the folder, which stays open as long as they take.
    package func with<Result>(_ calls: (Int32) -> Result) -> Result { calls(descriptor) }
}
