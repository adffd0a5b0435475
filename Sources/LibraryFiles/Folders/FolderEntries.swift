internal import Foundation

/// What one folder has but hidden entries, in no order. While a large folder is still being read, other threads already
/// look at what was found in it, as nearly all of the time is spent in the system.
struct FolderEntries {
    private var parts: [FolderPart] = []

    /// Nil where the folder cannot be read.
    init?(_ path: String, _ place: FileLook.Place) {
        guard let stream = opendir(path) else { return nil }
        defer { closedir(stream) }
        let folder = dirfd(stream)
        let others = DispatchGroup()
        var part = FolderPart()
        while let entry = readdir(stream) {
            part.add(entry)
            guard part.isFull else { continue }
            parts.append(part)
            DispatchQueue.global().async(group: others) { [part] in part.look(in: folder, place) }
            part = FolderPart()
        }
        part.look(in: folder, place)
        parts.append(part)
        others.wait()
    }

    /// Gives each name with what was seen; links are not followed.
    func forEach(_ body: (UnsafePointer<CChar>, FileLook) -> Void) {
        for part in parts { part.forEach(body) }
    }
}

/// Some entries of a folder; used by one thread after the other.
private final class FolderPart: @unchecked Sendable {
    private static let size = 2000

    /// All names, each with a zero behind.
    private var names: [CChar] = []
    private var starts: [Int] = []
    /// Nil for what has gone meanwhile.
    private var looks: [FileLook?] = []

    var isFull: Bool { starts.count >= Self.size }

    func add(_ entry: UnsafeMutablePointer<dirent>) {
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                guard name[0] != 0x2E else { return }
                starts.append(names.count)
                names.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name) + 1))
            }
        }
    }

    func look(in folder: Int32, _ place: FileLook.Place) {
        var looks: [FileLook?] = []
        looks.reserveCapacity(starts.count)
        var status = stat()
        eachName { name in
            let isThere = fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
            looks.append(isThere ? FileLook(name, in: place, status) : nil)
        }
        self.looks = looks
    }

    func forEach(_ body: (UnsafePointer<CChar>, FileLook) -> Void) {
        var seen = looks.makeIterator()
        eachName { name in
            if case let look?? = seen.next() { body(name, look) }
        }
    }

    private func eachName(_ body: (UnsafePointer<CChar>) -> Void) {
        names.withUnsafeBufferPointer { names in
            guard let first = names.baseAddress else { return }
            for start in starts { body(first + start) }
        }
    }
}
