internal import EventModel
internal import Foundation

/// The files below a folder, in the order of their paths.
///
/// Hidden files and folders are left out, so are pipes and devices. A link is followed where it leads to a file of the
/// library or to one of its folders that was not listed yet, and never out of it.
struct FolderListing {
    /// In the order of their paths.
    private(set) var files: [ListedFile] = []
    /// Links that lead out, and folders that cannot be read.
    private(set) var findings: [Finding] = []

    private let root: String
    private var visited: Set<FileIdentity> = []
    private var links: [String] = []
    private var foundLinks = 0

    /// Lists a folder; throws where it cannot be read at all.
    init(_ path: String) throws(LibraryError) {
        guard let real = realPath(path) else {
            if errno == ENOENT { throw .missing(path: path) }
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        root = real
        guard let status = fileStatus(real), status.isFolder else { throw .notAFolder(path: path) }
        guard let entries = entries(of: real) else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        visited.insert(FileIdentity(status))
        list(entries, below: "")
        followLinks()
        files.sort { $0.path < $1.path }
    }

    private mutating func list(_ entries: [(name: String, status: stat)], below folder: String) {
        for (name, status) in entries {
            let path = folder.isEmpty ? name : folder + "/" + name
            if status.isLink {
                links.append(path)
            } else {
                take(path, status)
            }
        }
    }

    private mutating func take(_ path: String, _ status: stat) {
        if status.isFile {
            files.append(ListedFile(path: path, status))
        } else if status.isFolder, visited.insert(FileIdentity(status)).inserted {
            guard let entries = entries(of: root + "/" + path) else {
                note(path, "unreadable", "this folder cannot be read: \(String(cString: strerror(errno)))")
                return
            }
            list(entries, below: path)
        }
    }

    /// After the folders themselves, so that a folder is listed under its own name.
    private mutating func followLinks() {
        while foundLinks < links.count {
            let path = links[foundLinks]
            foundLinks += 1
            guard let target = realPath(root + "/" + path) else {
                note(path, "dangling-link", "this link leads nowhere")
                continue
            }
            guard target.hasPrefix(root == "/" ? root : root + "/") else {
                note(path, "link-outside", "this link leads out of the library and is not followed")
                continue
            }
            if let status = fileStatus(target) { take(path, status) }
        }
    }

    private mutating func note(_ path: String, _ rule: String, _ message: String) {
        findings.append(Finding(path: path, rule: rule, message: message))
    }
}

/// A file as its folder lists it.
struct ListedFile: Equatable, Sendable {
    /// Relative to the library, with `/` between the parts.
    var path: String
    /// In bytes.
    var size: Int64
    /// When it was last changed, in nanoseconds since 1970.
    var modified: Int64

    fileprivate init(path: String, _ status: stat) {
        self.path = path
        size = Int64(status.st_size)
        modified = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    }
}

/// What makes a folder the same under two names.
private struct FileIdentity: Hashable {
    var device: UInt64
    var node: UInt64

    init(_ status: stat) {
        device = UInt64(status.st_dev)
        node = UInt64(status.st_ino)
    }
}

private func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}

private func fileStatus(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
}

/// What is in a folder but hidden entries, in no order; nil where it cannot be read.
private func entries(of folder: String) -> [(name: String, status: stat)]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    let descriptor = dirfd(stream)
    var found: [(name: String, status: stat)] = []
    while let entry = readdir(stream) {
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                var status = stat()
                guard name[0] != 0x2E, fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
                found.append((String(cString: name), status))
            }
        }
    }
    return found
}

extension stat {
    fileprivate var isFile: Bool { st_mode & S_IFMT == S_IFREG }
    fileprivate var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
    fileprivate var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}
