internal import EventModel
internal import Foundation

/// The files below a folder, in the order of their paths.
///
/// Hidden files and folders are left out, so are pipes and devices. A link is followed where it leads to a file of the
/// library or to one of its folders that was not listed yet, and never out of it.
struct FolderListing {
    /// Relative to the folder, with `/` between the parts.
    private(set) var files: [String] = []
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
        guard let names = entries(of: real) else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        visited.insert(FileIdentity(status))
        list(names, below: "")
        followLinks()
        files.sort()
    }

    private mutating func list(_ names: [String], below folder: String) {
        for name in names where !name.hasPrefix(".") {
            let path = folder.isEmpty ? name : folder + "/" + name
            guard let status = linkStatus(root + "/" + path) else { continue }
            if status.isLink {
                links.append(path)
            } else {
                take(path, status)
            }
        }
    }

    private mutating func take(_ path: String, _ status: stat) {
        if status.isFile {
            files.append(path)
        } else if status.isFolder, visited.insert(FileIdentity(status)).inserted {
            guard let names = entries(of: root + "/" + path) else {
                note(path, "unreadable", "this folder cannot be read: \(String(cString: strerror(errno)))")
                return
            }
            list(names, below: path)
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

private func linkStatus(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
}

/// The names in a folder, sorted by their bytes; nil where it cannot be read.
private func entries(of folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
}

extension stat {
    fileprivate var isFile: Bool { st_mode & S_IFMT == S_IFREG }
    fileprivate var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
    fileprivate var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}
