internal import Archive
internal import EventModel
internal import Foundation
internal import Interchange

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
        if let file { try refuseOwnFolders(file) }
        let chronology = try LibraryChronology(root: root, query: query)
        let report = ExportReport()
        if let file {
            let files = try ExportFiles(file)
            try format.write(chronology, to: files, report)
            try files.commit()
        } else {
            try format.write(chronology, to: StandardOutput(), report)
        }
        for line in report.lines { Console.tell(line) }
    }

    /// What lies in a library's folders is read as articles and events.
    private func refuseOwnFolders(_ file: String) throws {
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

/// Why nothing was exported.
enum ExportError: Error, CustomStringConvertible {
    case unknownFormat(String)
    case terminal(format: String)
    case ownFolder(file: String, folder: String)
    case file(String, reason: String)

    var description: String {
        switch self {
        case .unknownFormat(let name):
            "there is no format “\(name)”; there are " + ExportFormat.all.map(\.name).joined(separator: ", ")
        case .terminal(let format): "\(format) is no text: name a file with -o, or send it into a pipe"
        case .ownFolder(let file, let folder):
            "\(file): nothing is exported over the library's own files (\(folder)); name another file"
        case .file(let file, let reason): "\(file): \(reason)"
        }
    }
}
