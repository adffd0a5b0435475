internal import EventModel
internal import Foundation
internal import Interchange
internal import TimelineUI

/// Writes the events of a library, or those that a query finds, in another program's format.
public struct LibraryExporter {
    private let root: String

    /// For the library in a folder.
    public init(root: String) {
        self.root = root
    }

    /// The names of the formats and what each is.
    public static var formats: [(name: String, summary: String)] { ExportFormat.all.map { ($0.name, $0.summary) } }

    /// The format whose files end like this one; nil where none does.
    public static func format(ofFile file: String) -> String? {
        let ending = URL(fileURLWithPath: file).pathExtension.lowercased()
        return ExportFormat.all.first { $0.fileExtension == ending }?.name
    }

    /// Writes to a file, or to standard output where none is named, and tells what the format could not carry as it is.
    public func export(query: String, format name: String, to file: String?) throws {
        guard let format = ExportFormat.named(name) else { throw ExportError.unknownFormat(name) }
        if file == nil, !format.isText, Console.results.isTerminal { throw ExportError.terminal(format: name) }
        if let file {
            try refuseOwnFolders(file)
            try requireFolder(of: file)
        }
        let bars = (reading: ProgressBar("Reading the library"), writing: ProgressBar("Exporting"))
        let chronology = try LibraryChronology(
            root: root, query: query, reading: { bars.reading.update($0) }, writing: { bars.writing.update($0) })
        bars.reading.clear()
        for finding in chronology.findings { Console.tell("\(finding)") }
        let report = try file.map { try write(chronology, format, to: $0) } ?? print(chronology, format)
        bars.writing.clear()
        for line in report.lines { Console.tell(line) }
    }

    private func write(
        _ chronology: LibraryChronology, _ format: ExportFormat, to file: String
    ) throws -> ExportReport {
        let report = ExportReport()
        let files = try ExportFiles(file)
        try format.write(chronology, to: files, report)
        try files.commit()
        return report
    }

    private func print(_ chronology: LibraryChronology, _ format: ExportFormat) throws -> ExportReport {
        let report = ExportReport()
        try format.write(chronology, to: StandardOutput(), report)
        return report
    }

    /// Looked for before a library is read for nothing.
    fileprivate func requireFolder(of file: String) throws {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw ExportError.noFolder(folder)
        }
    }

    /// What lies in a library's folders is read as articles and events.
    fileprivate func refuseOwnFolders(_ file: String) throws {
        let target = URL(fileURLWithPath: file).deletingLastPathComponent().resolvingSymlinksInPath().path + "/"
        let library = URL(fileURLWithPath: root).resolvingSymlinksInPath()
        for folder in ["articles", "events", ".dateline"] where target.hasPrefix(library.path + "/\(folder)/") {
            throw ExportError.ownFolder(file: file, folder: folder)
        }
        let own = ["library.yaml", "people.yaml", "decisions.jsonl", "custody.jsonl"]
        if target == library.path + "/", own.contains(URL(fileURLWithPath: file).lastPathComponent) {
            throw ExportError.ownFolder(file: file, folder: "library")
        }
    }
}

/// What is asked for on the screen.
extension LibraryExporter {
    /// The formats as the screen lists them.
    static var choices: [ExportChoice] {
        ExportFormat.all.map { ExportChoice(name: $0.name, fileExtension: $0.fileExtension, summary: $0.summary) }
    }

    /// Writes a file that is not there yet, and returns what can be said of it; tells on the way how far it is.
    func export(_ order: ExportOrder, progress: @escaping (Double) -> Void) throws -> String {
        guard let format = ExportFormat.named(order.format) else { throw ExportError.unknownFormat(order.format) }
        let path = LibraryExporter.absolute(order.path)
        guard !FileManager.default.fileExists(atPath: path) else { throw ExportError.exists(path) }
        try refuseOwnFolders(path)
        try requireFolder(of: path)
        let chronology = try LibraryChronology(root: root, query: order.query, writing: progress)
        let report = try write(chronology, format, to: path)
        let count = EnglishNumber.count(chronology.count, "event")
        return (["\(count) written to \(path)"] + report.lines).joined(separator: "; ")
    }

    /// `~/` is the reader's home; what is no path from the root begins in the current folder.
    private static func absolute(_ path: String) -> String {
        let home = ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()
        let path = path.hasPrefix("~/") ? home + path.dropFirst() : path
        return URL(fileURLWithPath: path).path
    }
}

/// Why nothing was exported.
enum ExportError: Error, CustomStringConvertible {
    case unknownFormat(String)
    case terminal(format: String)
    case ownFolder(file: String, folder: String)
    /// On the screen: the path is above the message, which has one line.
    case exists(String)
    case noFolder(String)
    case file(String, reason: String)

    var description: String {
        switch self {
        case .unknownFormat(let name):
            "there is no format “\(name)”; there are " + ExportFormat.all.map(\.name).joined(separator: ", ")
        case .terminal(let format): "\(format) is no text: name a file with -o, or send it into a pipe"
        case .ownFolder(let file, let folder):
            "\(file): nothing is exported over the library's own files (\(folder)); name another file"
        case .exists(let file): "\(URL(fileURLWithPath: file).lastPathComponent) is there already; name another file"
        case .noFolder(let folder): "there is no folder \(folder)"
        case .file(let file, let reason): "\(file): \(reason)"
        }
    }
}
