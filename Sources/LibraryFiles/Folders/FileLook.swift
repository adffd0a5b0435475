internal import Foundation

/// What the system says of a file, as far as it shows what the file is and whether it has changed.
struct FileLook: Sendable {
    /// The folder of a file, and the moment at which it is looked at.
    struct Place: Sendable {
        let seed: UInt64
        /// Of the folder's path and the slash behind.
        let hash: StableHash
        /// In nanoseconds since 1970.
        let now: Int64

        init(_ prefix: String, seed: UInt64, now: Int64) {
            (self.seed, self.now) = (seed, now)
            hash = StableHash(prefix, seed: seed)
        }
    }

    /// What makes a folder the same under two names.
    struct Identity: Hashable {
        var device: UInt64
        var node: UInt64

        init(_ status: stat) { (device, node) = (UInt64(status.st_dev), UInt64(status.st_ino)) }
    }

    /// Two seconds: some file systems keep times no better.
    private static let tick: Int64 = 2_000_000_000

    /// A hash of the path.
    let key: Int64
    /// A hash of size and times: the time as the file says itself, and as the file system does, to which nobody can
    /// say otherwise. A file that changed a moment ago may change again within the same tick of the clock: it gets a
    /// state that it never has again, and so is looked at next time.
    let state: Int64
    /// In bytes.
    let size: Int64
    let identity: Identity
    private let mode: UInt32

    init(_ name: UnsafePointer<CChar>, in place: Place, _ status: stat) {
        var path = place.hash
        path.combine(name)
        key = path.value
        var state = StableHash(seed: place.seed)
        state.combine(Int64(status.st_size))
        state.combine(Self.time(status.st_mtim, at: place.now))
        state.combine(Self.time(status.st_ctim, at: place.now))
        self.state = state.value
        size = Int64(status.st_size)
        identity = Identity(status)
        mode = status.st_mode
    }

    var isFile: Bool { mode & S_IFMT == S_IFREG }
    var isFolder: Bool { mode & S_IFMT == S_IFDIR }
    var isLink: Bool { mode & S_IFMT == S_IFLNK }

    /// What it is where it is nothing that can be read.
    var oddity: String? {
        switch mode & S_IFMT {
        case S_IFDIR: "a folder"
        case S_IFIFO: "a pipe"
        case S_IFSOCK: "a socket"
        case S_IFCHR, S_IFBLK: "a device"
        default: nil
        }
    }

    private static func time(_ time: timespec, at now: Int64) -> Int64 {
        let nanoseconds = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
        return nanoseconds > now - tick ? Int64.random(in: 0...Int64.max) : nanoseconds
    }
}
