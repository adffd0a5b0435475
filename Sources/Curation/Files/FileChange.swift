internal import LibraryFiles

/// What an edit does to one file.
struct FileChange: Hashable, Sendable {
    /// Relative to the library.
    var path: String
    /// All bytes before; nil where there was no file.
    var before: [UInt8]?
    /// All bytes after; nil where there is to be none.
    var after: [UInt8]?

    /// Leads back.
    var inverse: FileChange { FileChange(path: path, before: after, after: before) }
}

/// What bytes look like: their number and a hash.
struct FilePrint: Hashable, Codable {
    var size: Int
    var hash: Int64

    init(_ bytes: [UInt8]) {
        var hash = StableHash()
        hash.combine(bytes)
        (size, self.hash) = (bytes.count, hash.value)
    }
}
