internal import CArchive

/// Reads members of a zip archive in memory.
public enum ZipReader {
    /// An archive that unpacks to more than this is not read: it may be made to fill the memory.
    public static let largest = 1 << 29

    /// The members whose names are wanted.
    public static func members(
        of bytes: [UInt8], where isWanted: (String) -> Bool
    ) throws(SheetError) -> [String: [UInt8]] {
        guard let archive = archive_read_new() else { throw SheetError(reason: "no memory") }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(SheetError) in
                guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
                    throw fault(archive)
                }
                return try members(archive, isWanted)
            }
        }
        return try result.get()
    }

    private static func members(
        _ archive: OpaquePointer, _ isWanted: (String) -> Bool
    ) throws(SheetError) -> [String: [UInt8]] {
        var members: [String: [UInt8]] = [:]
        var size = 0
        var entry: OpaquePointer?
        while true {
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return members }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw fault(archive) }
            guard let name = archive_entry_pathname_utf8(entry).map({ String(cString: $0) }), isWanted(name) else {
                continue
            }
            members[name] = try contents(archive, &size)
        }
    }

    private static func contents(_ archive: OpaquePointer, _ size: inout Int) throws(SheetError) -> [UInt8] {
        var contents: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = archive_read_data(archive, &piece, piece.count)
            guard count >= 0 else { throw fault(archive) }
            if count == 0 { return contents }
            size += count
            guard size <= largest else { throw SheetError(reason: "it unpacks to more than \(largest >> 20) MB") }
            contents += piece[..<count]
        }
    }

    private static func fault(_ archive: OpaquePointer) -> SheetError {
        SheetError(reason: archive_error_string(archive).map { String(cString: $0) } ?? "it is no zip archive")
    }
}
