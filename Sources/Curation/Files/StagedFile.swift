internal import EventModel
internal import LibraryFiles

/// Where the new text of a file is written before it takes the file's place: beside it, hidden.
enum StagedFile {
    private static let suffix = ".dateline-tmp"

    /// The place for a file.
    static func place(for file: FilePlace) -> FilePlace { file.beside(name(for: file.name)) }

    /// A name that would become too long is told by its hash.
    private static func name(for name: String) -> String {
        let length = name.utf8.count + 1 + suffix.utf8.count
        guard length > FileName.longest else { return "." + name + suffix }
        return "." + String(UInt64(bitPattern: StableHash(name).value), radix: 16) + suffix
    }

    /// The file that takes the place of one that is written beside it.
    static func target(of path: String) -> String {
        let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        guard path[start...].hasPrefix("."), path.hasSuffix(suffix) else { return path }
        return String(path[..<start] + path[start...].dropFirst().dropLast(suffix.count))
    }
}
