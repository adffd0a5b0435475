internal import Archive
internal import Curation
internal import EventModel
internal import Foundation
internal import Interchange

/// `dateline import`: events and sources from a file of another program become those of a library, in one step that one undo
/// takes back. What is there already is left as it is, so that the same file can come again.
public struct LibraryImporter {
    private let root: String

    /// For the library in a folder.
    public init(root: String) {
        self.root = root
    }

    /// The names of the formats and what each is.
    public static var formats: [(name: String, summary: String)] { ImportFormat.all.map { ($0.name, $0.summary) } }

    /// The values that a column can be given for.
    public static var fields: [String] { ImportFormat.fields }

    /// The format whose files end like this one; nil where none does.
    public static func format(ofFile file: String) -> String? {
        let ending = URL(fileURLWithPath: file).pathExtension.lowercased()
        return ImportFormat.all.first { $0.fileExtensions.contains(ending) }?.name
    }

    /// Reads a file and brings its events in; returns what came of it.
    public func `import`(_ file: String, format name: String, columns: [String: String]) throws -> ImportReport {
        guard let format = ImportFormat.named(name) else { throw LibraryImportError.unknownFormat(name) }
        guard let data = FileManager.default.contents(atPath: file) else { throw LibraryImportError.unreadable(file) }
        let brought: ImportedChronology
        do {
            brought = try format.read([UInt8](data), columns: columns)
        } catch let error as ImportError {
            throw LibraryImportError.file(file, "\(error)")
        }
        let bar = ProgressBar("Reading the library")
        let chronology = try Chronology.open(
            root, suggester: LibrarySuggestions.suggester, progress: { bar.update($0.part) })
        bar.clear()
        var plan = ImportPlan(chronology: chronology, root: root)
        try plan.add(brought)
        try carryOut(plan, from: URL(fileURLWithPath: file).lastPathComponent)
        return plan.report
    }

    /// A format has events or sources, so that either is one step.
    private func carryOut(_ plan: ImportPlan, from name: String) throws {
        guard !plan.edits.isEmpty || !plan.notes.isEmpty else { return }
        let editor = try LibraryEditor(root: root)
        if !plan.edits.isEmpty {
            _ = try editor.perform(.together(plan.edits), summary: "import \(plan.report.events) events from \(name)")
        }
        if !plan.notes.isEmpty {
            _ = try editor.describe(plan.notes, summary: "import \(plan.notes.count) sources from \(name)")
        }
    }
}

/// What came of an import.
public struct ImportReport: Equatable, Sendable {
    /// How many events are new.
    public var events = 0
    /// How many people are new.
    public var people = 0
    /// How many passages were linked.
    public var passages = 0
    /// How many events were there already, as they are in the file.
    public var known = 0
    /// How many sources are new.
    public var sources = 0
    /// Beside how many articles something was said.
    public var described = 0
    /// How many sources were there already, with all that is said of them.
    public var knownSources = 0
    /// What could not be read or is otherwise in the library, each as `line:column: what`, by line.
    public var findings: [String] = []
    /// What was left out on purpose.
    public var omissions: [String] = []

    /// "3 events, 1 person and 4 passages imported; 2 events were there already".
    public var summary: String {
        guard sources + described + knownSources == 0 else { return summaryOfSources }
        var parts = [EnglishNumber.count(events, "event")]
        if people > 0 { parts.append(EnglishNumber.count(people, "person", "people")) }
        if passages > 0 { parts.append(EnglishNumber.count(passages, "passage")) }
        let last = parts.removeLast()
        let list = parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
        return "\(list) imported"
            + (known > 0 ? "; \(EnglishNumber.count(known, "event was", "events were")) there already" : "")
    }

    private var summaryOfSources: String {
        var parts = ["\(EnglishNumber.count(sources, "source")) imported"]
        if described > 0 { parts.append("\(EnglishNumber.count(described, "article")) described") }
        if knownSources > 0 {
            parts.append("\(EnglishNumber.count(knownSources, "source was", "sources were")) there already")
        }
        return parts.joined(separator: "; ")
    }
}

/// Why nothing was imported.
enum LibraryImportError: Error, CustomStringConvertible {
    case unknownFormat(String)
    case unreadable(String)
    case file(String, String)

    var description: String {
        switch self {
        case .unknownFormat(let name):
            "there is no format “\(name)”; there are " + ImportFormat.all.map(\.name).joined(separator: ", ")
        case .unreadable(let file): "\(file): it cannot be read"
        case .file(let file, let reason): "\(file): \(reason)"
        }
    }
}
