internal import Foundation
internal import Glibc
internal import Interchange
internal import LibraryFiles

/// Standard output as the one file of an export.
final class StandardOutput: ExportDestination {
    let main = ExportOutput { try Console.pass($0, to: Console.results.rawValue) }

    func name(of part: String) -> String? { nil }
    func part(_ name: String) throws -> ExportOutput { ExportOutput { _ in } }
}

/// The files of an export: they get their names when all are written, so that nobody ever sees half of one.
final class ExportFiles: ExportDestination {
    private let target: URL
    private let first: PendingFile
    private var pending: [PendingFile] = []
    let main: ExportOutput

    /// A file, and others beside it where the format needs them.
    init(_ path: String) throws {
        target = URL(fileURLWithPath: path)
        let file = try PendingFile(target)
        first = file
        main = ExportOutput { try file.append($0) }
    }

    deinit { (pending + [first]).forEach { $0.discard() } }

    func name(of part: String) -> String? { url(of: part).lastPathComponent }

    func part(_ name: String) throws -> ExportOutput {
        try pending.last?.close()
        let file = try PendingFile(url(of: name))
        pending.append(file)
        return ExportOutput { try file.append($0) }
    }

    /// Gives all files their names, the main one last.
    func commit() throws {
        try pending.last?.close()
        try first.close()
        for file in pending + [first] { try file.rename() }
    }

    /// `chronology-2026.html`.
    private func url(of part: String) -> URL {
        let stem = target.deletingPathExtension().lastPathComponent
        let ending = target.pathExtension
        return target.deletingLastPathComponent()
            .appendingPathComponent("\(stem)-\(part)" + (ending.isEmpty ? "" : ".\(ending)"))
    }
}

/// A file under another name until it is whole.
private final class PendingFile {
    private let target: String
    private let path: String
    private var file: OpenFile?

    init(_ target: URL) throws {
        self.target = target.path
        let folder = target.deletingLastPathComponent()
        path = folder.appendingPathComponent(".\(target.lastPathComponent).\(getpid())").path
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw ExportError.file(target.path, reason: String(cString: strerror(errno))) }
        file = OpenFile(descriptor, path: path)
    }

    func append(_ bytes: [UInt8]) throws {
        try telling { () throws(SystemFault) in try file?.write(bytes) }
    }

    func close() throws {
        try telling { () throws(SystemFault) in try file?.synchronise() }
        file = nil
    }

    func rename() throws {
        guard Glibc.rename(path, target) == 0 else {
            throw ExportError.file(target, reason: String(cString: strerror(errno)))
        }
    }

    /// Takes away what never got its name.
    func discard() { unlink(path) }

    private func telling(_ change: () throws(SystemFault) -> Void) throws(ExportError) {
        do throws(SystemFault) {
            try change()
        } catch {
            throw .file(target, reason: error.reason)
        }
    }
}
