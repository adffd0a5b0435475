internal import Containers
public import EventModel

/// Reads events from a file of another program.
protocol Importer: SendableMetatype {
    static func read(_ bytes: [UInt8], _ columns: [String: String]) throws -> ImportedChronology
}

/// A format that events can be read from: one row of the table ``all``.
public struct ImportFormat: Sendable {
    /// What it is called on the command line.
    public let name: String
    /// The endings of its files.
    public let fileExtensions: [String]
    /// What it is, in one line.
    public let summary: String
    private let importer: any Importer.Type

    /// Reads a file. `columns` are heads of a table by the name of the value they stand for (``fields``); the others are
    /// guessed.
    public func read(_ bytes: [UInt8], columns: [String: String] = [:]) throws -> ImportedChronology {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        do {
            return try importer.read(bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes, columns)
        } catch let error as SheetError {
            throw ImportError(error.reason)
        }
    }

    /// The values that a column can be given for.
    public static var fields: [String] { TableField.given.map(\.rawValue) }

    /// The format of a name; nil where there is none.
    public static func named(_ name: String) -> ImportFormat? { all.first { $0.name == name } }

    /// All formats, in the order in which help lists them.
    public static let all: [ImportFormat] = [
        ImportFormat(
            "csv", ["csv", "tsv", "tab"],
            "a table of values separated by commas, semicolons or tabs, one event a row", SeparatedValueImporter.self),
        ImportFormat("xlsx", ["xlsx", "xlsm"], "the first sheet of a workbook", WorkbookImporter.self),
        ImportFormat("ods", ["ods"], "the first sheet of an OpenDocument workbook", OpenDocumentImporter.self),
        ImportFormat(
            "w3c", ["jsonld", "json"], "web annotations: words of the library's articles, found again by themselves",
            AnnotationImporter.self),
        ImportFormat("timelinejs", ["json"], "what TimelineJS shows", TimelineJSImporter.self),
        ImportFormat("markwhen", ["mw", "markwhen"], "a timeline as text, of Markwhen", MarkwhenImporter.self),
        ImportFormat("ics", ["ics", "ical"], "a calendar, one event an entry", CalendarImporter.self),
        ImportFormat("timesketch", ["jsonl"], "lines of JSON for Timesketch", TimesketchImporter.self),
        ImportFormat(
            "ftm", ["ndjson", "ftm"], "entities of FollowTheMoney: its events, whom they involve, what reports them",
            FollowTheMoneyImporter.self),
        ImportFormat(
            "csl", ["csljson"],
            "sources, from Zotero and other managers of references (CSL-JSON): what is said of them beside the articles",
            CSLImporter.self),
    ]

    private init(_ name: String, _ fileExtensions: [String], _ summary: String, _ importer: any Importer.Type) {
        self.name = name
        self.fileExtensions = fileExtensions
        self.summary = summary
        self.importer = importer
    }
}

private enum SeparatedValueImporter: Importer {
    static func read(_ bytes: [UInt8], _ columns: [String: String]) throws -> ImportedChronology {
        try TableReader.read(Sheet(separatedValues: bytes), columns)
    }
}

private enum WorkbookImporter: Importer {
    static func read(_ bytes: [UInt8], _ columns: [String: String]) throws -> ImportedChronology {
        try TableReader.read(Sheet(workbook: bytes), columns)
    }
}

private enum OpenDocumentImporter: Importer {
    static func read(_ bytes: [UInt8], _ columns: [String: String]) throws -> ImportedChronology {
        try TableReader.read(Sheet(openDocument: bytes), columns)
    }
}

extension ImportFormat {
    /// The article of a library that an annotation's source names by its id; nil where it names a page.
    public static func article(named source: String) -> ArticleID? { AnnotationName.article(in: source) }
}
