internal import CArchive

/// Writes a zip archive file by file, without a clock: the same files give the same bytes.
///
/// Every file is dated 1 January 1980, the first day that zip knows.
public final class ZipWriter {
    private let archive: OpaquePointer
    private let sink: ([UInt8]) throws -> Void
    private var failure: (any Error)?

    /// An archive whose bytes go to `sink`, in order.
    public init(_ sink: @escaping ([UInt8]) throws -> Void) throws {
        guard let archive = archive_write_new() else { throw ZipError(reason: "no memory") }
        self.archive = archive
        self.sink = sink
        try check(archive_write_set_format_zip(archive))
        archive_write_set_bytes_per_block(archive, 0)
        let context = Unmanaged.passUnretained(self).toOpaque()
        try check(
            archive_write_open2(
                archive, context, nil,
                { _, context, bytes, count in
                    guard let context, let bytes else { return -1 }
                    return Unmanaged<ZipWriter>.fromOpaque(context).takeUnretainedValue().take(bytes, count)
                }, nil, nil))
    }

    deinit { archive_write_free(archive) }

    /// Adds a file.
    public func add(_ name: String, _ bytes: some Collection<UInt8>) throws {
        try begin(name, size: bytes.count)
        try write(Array(bytes))
    }

    /// Adds a file of any size, piece by piece, and returns the digest of what was added.
    public func add(_ name: String, from source: ByteSource) throws -> SHA256 {
        try begin(name, size: source.size)
        var (digest, place) = (RunningSHA256(), 0)
        while place < source.size {
            let piece = source.bytes(at: place, count: 1 << 20)
            guard !piece.isEmpty else { throw ZipError(reason: "\(name) cannot be read to its end") }
            piece.withUnsafeBytes { digest.update($0) }
            try write(piece)
            place += piece.count
        }
        return digest.value
    }

    private func begin(_ name: String, size: Int) throws {
        guard let entry = archive_entry_new() else { throw ZipError(reason: "no memory") }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname_utf8(entry, name)
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_mtime(entry, 315_532_800, 0)
        archive_entry_set_size(entry, Int64(size))
        try check(archive_write_header(archive, entry))
    }

    private func write(_ bytes: [UInt8]) throws {
        guard archive_write_data(archive, bytes, bytes.count) == bytes.count else { throw error }
    }

    /// Writes the table of contents; nothing can be added afterwards.
    public func finish() throws { try check(archive_write_close(archive)) }

    private func take(_ bytes: UnsafeRawPointer, _ count: Int) -> Int {
        do {
            try sink(Array(UnsafeRawBufferPointer(start: bytes, count: count)))
            return count
        } catch {
            failure = error
            return -1
        }
    }

    private func check(_ status: Int32) throws {
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw error }
    }

    private var error: any Error {
        failure ?? ZipError(reason: archive_error_string(archive).map { String(cString: $0) } ?? "unknown")
    }
}

/// Why an archive could not be written.
public struct ZipError: Error, CustomStringConvertible {
    /// In the library's words.
    public let reason: String
    /// One sentence.
    public var description: String { "the archive could not be written: \(reason)" }
}
