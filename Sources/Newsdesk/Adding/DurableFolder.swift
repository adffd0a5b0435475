internal import Containers
internal import EventModel
internal import Foundation
internal import LibraryFiles

/// A folder into which new files are put whole or not at all, and never over another file: for what comes into a library,
/// or makes one. Files that are there are changed by ``Curation``, which keeps a journal.
///
/// The bytes go to a hidden temporary file in the folder, are made durable (fsync), take a name that
/// no file has, and the folder is made durable too. The folder stays the same one, even if its path is turned into
/// a link meanwhile.
final class DurableFolder {
    private let folder: OpenFolder
    private let path: String

    /// Opens a folder.
    init(_ path: String) throws(AddingError) {
        self.path = path
        do throws(SystemFault) {
            folder = try OpenFolder(path, isLinkFollowed: true)
        } catch {
            if error.code == ENOTDIR { throw .notAFolder(path: path) }
            throw .notWritable(path: path, reason: WritingError(error).description)
        }
    }

    /// The names of all that is in it, hidden entries included.
    func entries() throws(AddingError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw .notWritable(path: path, reason: "the folder cannot be listed")
        }
    }

    /// Makes a folder in it.
    func makeFolder(_ name: FileName) throws(WritingError) {
        try changing { () throws(SystemFault) in
            try check(folder.with { mkdirat($0, name.text, 0o777) }, name.text)
            try synchronise()
        }
    }

    /// Writes a new file.
    func write(_ bytes: [UInt8], as name: FileName) throws(WritingError) {
        try write(ByteSource(bytes), as: name)
    }

    /// Writes a new file piece by piece.
    func write(_ bytes: ByteSource, as name: FileName) throws(WritingError) {
        let temporary = ".\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmp"
        do throws(WritingError) {
            try fill(temporary, with: bytes)
            try changing { () throws(SystemFault) in try rename(temporary, to: name.text) }
        } catch {
            take(temporary)
            throw error
        }
        try changing { () throws(SystemFault) in try synchronise() }
    }

    /// Takes a file away that was written just now.
    func remove(_ name: FileName) { take(name.text) }

    private func take(_ name: String) { _ = folder.with { unlinkat($0, name, 0) } }

    private func fill(_ name: String, with bytes: ByteSource) throws(WritingError) {
        var written = 0
        let file = try changing { () throws(SystemFault) in OpenFile(try newFile(name), path: name) }
        while written < bytes.size {
            let piece = bytes.bytes(at: written, count: 1 << 20)
            if piece.isEmpty { throw .system(reason: "the file cannot be read to its end") }
            try changing { () throws(SystemFault) in try file.write(piece) }
            written += piece.count
        }
        try changing { () throws(SystemFault) in try file.synchronise() }
    }

    /// A second name replaces nothing; where the file system has none (FAT), the name is taken first.
    private func rename(_ temporary: String, to name: String) throws(SystemFault) {
        do throws(SystemFault) {
            try check(folder.with { linkat($0, temporary, $0, name, 0) }, name)
            return take(temporary)
        } catch {
            guard error.isUnsupported else { throw error }
        }
        close(try newFile(name))
        do throws(SystemFault) {
            try check(folder.with { renameat($0, temporary, $0, name) }, name)
        } catch {
            take(name)
            throw error
        }
    }

    private func newFile(_ name: String) throws(SystemFault) -> Int32 {
        try folder.open(name, O_WRONLY | O_CREAT | O_EXCL, permissions: 0o666)
    }

    private func synchronise() throws(SystemFault) {
        try OpenFile(folder.open(".", O_RDONLY), path: path).synchronise()
    }

    private func check(_ result: Int32, _ name: String) throws(SystemFault) {
        if result < 0 { throw SystemFault(path: name, code: errno) }
    }

    private func changing<Value>(_ change: () throws(SystemFault) -> Value) throws(WritingError) -> Value {
        do throws(SystemFault) {
            return try change()
        } catch {
            throw WritingError(error)
        }
    }
}
