internal import Foundation

/// The real file system.
struct DiskFileSystem: FileSystem {
    func read(_ path: String) throws(SystemFault) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if descriptor < 0, errno == ENOENT { return nil }
        try check(descriptor, path)
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var status = stat()
        if fstat(descriptor, &status) == 0 { bytes.reserveCapacity(Int(status.st_size)) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            try check(Int32(clamping: count), path)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    func lines(_ path: String, _ isEnough: (UnsafeRawBufferPointer) -> Bool) throws(SystemFault) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if descriptor < 0, errno == ENOENT { return false }
        try check(descriptor, path)
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var filled = 0
        while true {
            if filled == buffer.count { buffer += [UInt8](repeating: 0, count: filled) }
            let count = buffer.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled)
            }
            if count < 0, errno == EINTR { continue }
            try check(Int32(clamping: count), path)
            filled += count
            if count == 0 { return buffer[..<filled].withUnsafeBytes(isEnough) }
            guard let end = buffer[..<filled].lastIndex(of: 0x0A) else { continue }
            if buffer[...end].withUnsafeBytes(isEnough) { return true }
            buffer.replaceSubrange(..<(filled - end - 1), with: Array(buffer[(end + 1)..<filled]))
            filled -= end + 1
        }
    }

    func size(_ path: String) throws(SystemFault) -> Int? {
        try status(path).map { Int($0.st_size) }
    }

    func permissions(_ path: String) throws(SystemFault) -> UInt32? {
        guard let status = try status(path) else { return nil }
        // Who may not write to a file may not replace it either, whatever the folder allows.
        try check(access(path, W_OK), path)
        return status.st_mode & 0o7777
    }

    private func status(_ path: String) throws(SystemFault) -> stat? {
        var status = stat()
        let result = stat(path, &status)
        if result < 0, errno == ENOENT { return nil }
        try check(result, path)
        return status
    }

    func create(_ path: String, permissions: UInt32) throws(SystemFault) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, permissions)
        try check(descriptor, path)
        let result = fchmod(descriptor, permissions)
        let code = errno
        close(descriptor)
        if result < 0 { throw SystemFault(path: path, code: code) }
    }

    func append(_ bytes: [UInt8], to path: String) throws(SystemFault) {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
        try check(descriptor, path)
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
            }
            if count < 0, errno == EINTR { continue }
            try check(Int32(clamping: count), path)
            written += count
        }
    }

    func truncate(_ path: String, to size: Int) throws(SystemFault) {
        try check(Foundation.truncate(path, off_t(size)), path)
    }

    func synchronise(_ path: String) throws(SystemFault) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        try check(descriptor, path)
        defer { close(descriptor) }
        try check(fsync(descriptor), path)
    }

    func rename(_ path: String, to other: String) throws(SystemFault) {
        try check(Foundation.rename(path, other), other)
    }

    func exchange(_ path: String, _ other: String) throws(SystemFault) -> Bool {
        guard let renameat2 = Self.renameat2 else { return false }
        let result = renameat2(AT_FDCWD, path, AT_FDCWD, other, Self.exchangeFlag)
        if result < 0, [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) { return false }
        try check(result, other)
        return true
    }

    private static let exchangeFlag: UInt32 = 2
    private typealias Renaming =
        @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

    /// glibc declares it for GNU sources only, which the importer does not ask for.
    private static let renameat2: Renaming? = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: Renaming.self) }

    func link(_ path: String, to other: String) throws(SystemFault) {
        try check(Foundation.link(path, other), other)
    }

    func remove(_ path: String) throws(SystemFault) {
        let result = unlink(path)
        if result < 0, errno == ENOENT { return }
        try check(result, path)
    }

    func makeFolder(_ path: String) throws(SystemFault) -> Bool {
        let result = mkdir(path, 0o777)
        if result < 0, errno == EEXIST { return false }
        try check(result, path)
        return true
    }

    func removeFolder(_ path: String) throws(SystemFault) { try check(rmdir(path), path) }

    private func check(_ result: Int32, _ path: String) throws(SystemFault) {
        if result < 0 { throw SystemFault(path: path, code: errno) }
    }
}
