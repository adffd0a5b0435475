package import EventModel
internal import Foundation

/// The files below a folder.
///
/// Hidden files and folders are left out, so are pipes and devices, with a finding where a file would be read. A link is followed where it leads to a file of the
/// library or to one of its folders that was not listed yet, and never out of it.
package struct FolderListing {
    /// In the order of their paths; files that look as they were known are left out.
    package private(set) var files: [ListedFile] = []
    /// Links that lead out, folders that cannot be read, and what is no file but has the name of one.
    package private(set) var findings: [Finding] = []
    /// What all the files look like.
    package private(set) var print: FolderPrint
    /// Whether that is as it was known.
    package private(set) var isSame = false
    /// The keys of the files that were known and have gone.
    package private(set) var removed: [Int64] = []
    /// Whether there is a folder `articles`.
    package private(set) var hasArticlesFolder = false
    /// The paths of all links.
    package private(set) var links: [String] = []

    /// Folders within each other: a limit, since each is listed within the one above.
    private static let deepest = 64

    private let root: String
    private var comparison: FolderComparison
    private let now: Int64
    private var visited: Set<FileLook.Identity> = []
    private var foundLinks = 0
    private var oddities: [(path: String, what: String)] = []

    /// Lists a folder; throws where it cannot be read at all. Files that look as in `known` get no path made for them,
    /// so that many of them cost little.
    package init(_ path: String, known: FolderPrint = FolderPrint(seed: 0)) throws(LibraryError) {
        guard let real = realPath(path) else {
            if errno == ENOENT { throw .missing(path: path) }
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        root = real
        comparison = FolderComparison(with: known)
        print = known
        now = Int64(Date().timeIntervalSince1970 * 1_000_000_000)
        guard let look = look("", at: real), look.isFolder else { throw .notAFolder(path: path) }
        visited.insert(look.identity)
        guard list("") else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        followLinks()
        noteOddities()
        try Self.expect(path)
        files.sort { $0.path < $1.path }
        findings.sort()
        (print, isSame, removed) = comparison.closed(findings: findings)
    }

    /// Throws where a library's folder is not there any more. What vanished with it has not been taken out of it.
    package static func expect(_ path: String) throws(LibraryError) {
        if realPath(path) == nil, errno == ENOENT { throw .missing(path: path) }
    }

    /// Lists a folder and those below it; false where it cannot be read.
    private mutating func list(_ folder: String) -> Bool {
        let prefix = folder.isEmpty ? "" : folder + "/"
        let place = FileLook.Place(prefix, seed: print.seed, now: now)
        guard let entries = FolderEntries(folder.isEmpty ? root : root + "/" + folder, place) else { return false }
        var folders: [(path: String, identity: FileLook.Identity)] = []
        entries.forEach { name, look in
            guard Self.isText(name) else { return noteName(prefix + String(cString: name), look) }
            if look.isFile { return take(look) { prefix + String(cString: name) } }
            let path = prefix + String(cString: name)
            if look.isLink { links.append(path) }
            look.oddity.map { oddities.append((path, $0)) }
            if look.isFolder { folders.append((path, look.identity)) }
        }
        for (path, identity) in folders.sorted(by: { $0.path < $1.path }) { enter(path, identity) }
        return true
    }

    /// Whether a name is UTF-8: another cannot be told from those that look the same.
    private static func isText(_ name: UnsafePointer<CChar>) -> Bool {
        var place = 0
        while name[place] > 0 { place += 1 }
        return name[place] == 0 || String(validatingCString: name) != nil
    }

    private mutating func noteName(_ path: String, _ look: FileLook) {
        guard look.isFile || look.isFolder || look.isLink else { return }
        note(path, "unreadable", "the name is not UTF-8; it is left out until it is renamed")
    }

    private mutating func enter(_ path: String, _ identity: FileLook.Identity) {
        guard visited.insert(identity).inserted else { return }
        guard path.utf8.count(where: { $0 == UInt8(ascii: "/") }) < Self.deepest else {
            return note(path, "unreadable", "this folder lies too deep within others and is left out")
        }
        if path == "articles" { hasArticlesFolder = true }
        guard !list(path) else { return }
        note(path, "unreadable", "this folder cannot be read: \(String(cString: strerror(errno)))")
    }

    /// `path` is asked only for a file that is not as it was known.
    private mutating func take(_ look: FileLook, path: () -> String) {
        guard comparison.isNews(look.key, look.state) else { return }
        files.append(ListedFile(path: path(), size: look.size))
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
            guard let look = look(path, at: target) else { continue }
            if look.isFile { take(look) { path } }
            look.oddity.map { oddities.append((path, $0)) }
            if look.isFolder { enter(path, look.identity) }
        }
    }

    private mutating func noteOddities() {
        for (path, what) in oddities where FileRoles.role(of: path, hasArticlesFolder: hasArticlesFolder) != nil {
            note(path, "no-file", "this is \(what), though its name is that of a file")
        }
    }

    /// What a path of the library leads to.
    private func look(_ path: String, at target: String) -> FileLook? {
        var status = stat()
        guard stat(target, &status) == 0 else { return nil }
        return FileLook(path, in: FileLook.Place("", seed: print.seed, now: now), status)
    }

    private mutating func note(_ path: String, _ rule: String, _ message: String) {
        findings.append(Finding(path: path, rule: rule, message: message))
    }
}

/// A file as its folder lists it.
package struct ListedFile: Equatable, Sendable {
    /// Relative to the library, with `/` between the parts.
    package var path: String
    /// In bytes.
    package var size: Int64
}

private func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}
