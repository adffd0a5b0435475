internal import CBeneath
internal import Foundation

/// The real file system.
package struct DiskFileSystem: FileSystem {
    package init() {}

    package func read(_ place: FilePlace) throws(SystemFault) -> [UInt8]? {
        guard let (descriptor, size) = try openedFile(place) else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            try check(Int32(clamping: count), place)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    package func lines(_ place: FilePlace, _ isEnough: (UnsafeRawBufferPointer) -> Bool) throws(SystemFault) -> Bool {
        guard let (descriptor, _) = try openedFile(place) else { return false }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var filled = 0
        while true {
            if filled == buffer.count { buffer += [UInt8](repeating: 0, count: filled) }
            let count = buffer.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled)
            }
            if count < 0, errno == EINTR { continue }
            try check(Int32(clamping: count), place)
            filled += count
            if count == 0 { return buffer[..<filled].withUnsafeBytes(isEnough) }
            guard let end = buffer[..<filled].lastIndex(of: 0x0A) else { continue }
            if buffer[...end].withUnsafeBytes(isEnough) { return true }
            buffer.replaceSubrange(..<(filled - end - 1), with: Array(buffer[(end + 1)..<filled]))
            filled -= end + 1
        }
    }

    package func size(_ place: FilePlace) throws(SystemFault) -> Int? {
        try status(place).map { Int($0.st_size) }
    }

    package func permissions(_ place: FilePlace) throws(SystemFault) -> UInt32? {
        guard let status = try status(place) else { return nil }
        // Who may not write to a file may not replace it either, whatever the folder allows.
        try check(in: place) { faccessat($0, $1, W_OK, 0) }
        return status.st_mode & 0o7777
    }

    package func create(_ place: FilePlace, permissions: UInt32) throws(SystemFault) {
        let descriptor = try open(place, O_WRONLY | O_CREAT | O_EXCL, permissions: permissions)
        let result = fchmod(descriptor, permissions)
        let code = errno
        close(descriptor)
        if result < 0 { throw SystemFault(path: place.absolutePath, code: code) }
    }

    package func append(_ bytes: [UInt8], to place: FilePlace) throws(SystemFault) {
        try OpenFile(open(place, O_WRONLY | O_APPEND), path: place.absolutePath).write(bytes)
    }

    package func truncate(_ place: FilePlace, to size: Int) throws(SystemFault) {
        let descriptor = try open(place, O_WRONLY)
        defer { close(descriptor) }
        try check(ftruncate(descriptor, off_t(size)), place)
    }

    package func synchronise(_ place: FilePlace) throws(SystemFault) {
        let descriptor = try open(place.path.isEmpty ? FilePlace(".", in: place.root) : place, O_RDONLY)
        try OpenFile(descriptor, path: place.absolutePath).synchronise()
    }
}

// What changes names.
extension DiskFileSystem {
    package func rename(_ place: FilePlace, to other: FilePlace) throws(SystemFault) {
        try check(from: place, to: other) { renameat($0, $1, $2, $3) }
    }

    package func exchange(_ place: FilePlace, _ other: FilePlace) throws(SystemFault) -> Bool {
        do throws(SystemFault) {
            try check(from: place, to: other) { exchange_files($0, $1, $2, $3) }
            return true
        } catch {
            if [EINVAL, ENOSYS, EOPNOTSUPP].contains(error.code) { return false }
            throw error
        }
    }

    package func link(_ place: FilePlace, to other: FilePlace) throws(SystemFault) {
        try check(from: place, to: other) { linkat($0, $1, $2, $3, 0) }
    }

    package func remove(_ place: FilePlace) throws(SystemFault) {
        _ = try ignoring(ENOENT) { () throws(SystemFault) in try check(in: place) { unlinkat($0, $1, 0) } }
    }

    package func makeFolder(_ place: FilePlace) throws(SystemFault) -> Bool {
        guard !place.path.isEmpty else { return false }
        return try ignoring(EEXIST) { () throws(SystemFault) in try check(in: place) { mkdirat($0, $1, 0o777) } }
    }

    package func removeFolder(_ place: FilePlace) throws(SystemFault) {
        try check(in: place) { unlinkat($0, $1, AT_REMOVEDIR) }
    }
}

extension DiskFileSystem {
    private func open(_ place: FilePlace, _ flags: Int32, permissions: UInt32 = 0) throws(SystemFault) -> Int32 {
        try OpenFolder(place.root).open(place.path, flags, permissions: permissions)
    }

    /// A file that is open for reading, and its size; nil where there is none. Pipes and devices are no files.
    private func openedFile(_ place: FilePlace) throws(SystemFault) -> (Int32, Int)? {
        let descriptor: Int32
        do throws(SystemFault) {
            descriptor = try open(place, O_RDONLY | O_NONBLOCK)
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw SystemFault(path: place.absolutePath, code: EISDIR)
        }
        return (descriptor, Int(status.st_size))
    }

    private func status(_ place: FilePlace) throws(SystemFault) -> stat? {
        var status = stat()
        let isThere = try ignoring(ENOENT) { () throws(SystemFault) in
            try check(in: place) { fstatat($0, $1, &status, AT_SYMLINK_NOFOLLOW) }
        }
        guard isThere else { return nil }
        if status.st_mode & S_IFMT == S_IFLNK { throw SystemFault(path: place.absolutePath, code: ELOOP) }
        return status
    }

    /// False where it fails for one reason.
    private func ignoring(_ code: Int32, _ call: () throws(SystemFault) -> Void) throws(SystemFault) -> Bool {
        do throws(SystemFault) {
            try call()
            return true
        } catch {
            if error.code == code { return false }
            throw error
        }
    }

    /// Makes a call with the folder of a file and the file's name in it.
    private func check(in place: FilePlace, _ call: (Int32, String) -> Int32) throws(SystemFault) {
        try check(OpenFolder(of: place).with { call($0, place.name) }, place)
    }

    /// The same with two files; a fault names the second.
    private func check(
        from place: FilePlace, to other: FilePlace, _ call: (Int32, String, Int32, String) -> Int32
    ) throws(SystemFault) {
        let target = try OpenFolder(of: other)
        let result = try OpenFolder(of: place).with { first in
            target.with { second in call(first, place.name, second, other.name) }
        }
        try check(result, other)
    }

    private func check(_ result: Int32, _ place: FilePlace) throws(SystemFault) {
        if result < 0 { throw SystemFault(path: place.absolutePath, code: errno) }
    }
}
