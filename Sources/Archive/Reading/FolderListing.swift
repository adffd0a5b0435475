internal import EventModel
internal import Foundation

/// The files below a folder.
///
/// Hidden files and folders are left out, so are pipes and devices. A link is followed where it leads to a file of the
/// library or to one of its folders that was not listed yet, and never out of it.
struct FolderListing {
    /// In the order of their paths; files that look as they were known are left out.
    private(set) var files: [ListedFile] = []
    /// Links that lead out, and folders that cannot be read.
    private(set) var findings: [Finding] = []
    /// What all the files look like.
    private(set) var print: FolderPrint
    /// Whether there is a folder `articles`.
    private(set) var hasArticlesFolder = false

    private let root: String
    private let known: FolderPrint
    private let now: Int64
    private var visited: Set<FileIdentity> = []
    private var links: [String] = []
    private var foundLinks = 0

    /// Lists a folder; throws where it cannot be read at all. Files that look as in `known` get no path made for them,
    /// so that many of them cost little.
    init(_ path: String, known: FolderPrint = FolderPrint(seed: 0)) throws(LibraryError) {
        guard let real = realPath(path) else {
            if errno == ENOENT { throw .missing(path: path) }
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        root = real
        self.known = known
        print = FolderPrint(seed: known.seed)
        now = Int64(Date().timeIntervalSince1970 * 1_000_000_000)
        guard let status = fileStatus(real), status.isFolder else { throw .notAFolder(path: path) }
        visited.insert(FileIdentity(status))
        guard list("") else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        followLinks()
        files.sort { $0.path < $1.path }
        findings.sort()
        print.close(findings: findings)
    }

    /// Lists a folder and those below it; false where it cannot be read.
    private mutating func list(_ folder: String) -> Bool {
        guard let entries = FolderEntries(folder.isEmpty ? root : root + "/" + folder) else { return false }
        var folders: [(path: String, identity: FileIdentity)] = []
        let prefix = folder.isEmpty ? "" : folder + "/"
        let hash = StableHash(prefix, seed: known.seed)
        entries.forEach { name, status in
            if status.isFile { return take(name, prefix, hash, status) }
            let path = prefix + String(cString: name)
            if status.isLink { links.append(path) }
            if status.isFolder { folders.append((path, FileIdentity(status))) }
        }
        for (path, identity) in folders.sorted(by: { $0.path < $1.path }) { enter(path, identity) }
        return true
    }

    private mutating func enter(_ path: String, _ identity: FileIdentity) {
        guard visited.insert(identity).inserted else { return }
        if path == "articles" { hasArticlesFolder = true }
        guard !list(path) else { return }
        note(path, "unreadable", "this folder cannot be read: \(String(cString: strerror(errno)))")
    }

    private mutating func take(_ name: UnsafePointer<CChar>, _ prefix: String, _ hash: StableHash, _ status: stat) {
        var hash = hash
        hash.combine(name)
        let (key, state) = print.add(hash.value, ListedFile.size(status), ListedFile.times(status), now: now)
        guard known.state(of: key) != state else { return }
        files.append(ListedFile(path: prefix + String(cString: name), key: key, status))
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
            guard let status = fileStatus(target) else { continue }
            if status.isFile { takeLinked(path, status) }
            if status.isFolder { enter(path, FileIdentity(status)) }
        }
    }

    private mutating func takeLinked(_ path: String, _ status: stat) {
        path.withCString { take($0, "", StableHash(seed: known.seed), status) }
    }

    private mutating func note(_ path: String, _ rule: String, _ message: String) {
        findings.append(Finding(path: path, rule: rule, message: message))
    }
}

/// A file as its folder lists it.
struct ListedFile: Equatable, Sendable {
    /// Relative to the library, with `/` between the parts.
    var path: String
    /// A hash of the path.
    var key: Int64
    /// In bytes.
    var size: Int64

    fileprivate init(path: String, key: Int64, _ status: stat) {
        self.path = path
        self.key = key
        size = Self.size(status)
    }

    fileprivate static func size(_ status: stat) -> Int64 { Int64(status.st_size) }

    /// When it was last changed, in nanoseconds since 1970: as it says itself, and as the file system does, to which
    /// nobody can say otherwise.
    fileprivate static func times(_ status: stat) -> [Int64] {
        [status.st_mtim, status.st_ctim].map { Int64($0.tv_sec) &* 1_000_000_000 &+ Int64($0.tv_nsec) }
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

extension stat {
    fileprivate var isFile: Bool { st_mode & S_IFMT == S_IFREG }
    fileprivate var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
    fileprivate var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}
