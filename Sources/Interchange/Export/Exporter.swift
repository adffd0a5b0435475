/// Writes a chronology in one format.
public protocol Exporter: SendableMetatype {
    /// Writes all of it; `report` counts what the format cannot carry as it is.
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport) throws
}

/// A format that a chronology can be written in: one row of the table ``all``.
public struct ExportFormat: Sendable {
    /// What it is called on the command line.
    public let name: String
    /// The ending of its files.
    public let fileExtension: String
    /// What it is, in one line.
    public let summary: String
    /// What it carries.
    public let contents: Contents
    /// Whether it is text that a terminal may show.
    public let isText: Bool
    /// Whether it spells out characters that are invisible, so that texts need not be changed.
    let carriesAnyText: Bool
    let exporter: any Exporter.Type

    /// What of a chronology a format carries.
    public enum Contents: Sendable {
        case events, sources, files
    }

    /// Writes a chronology and hands over the last byte.
    public func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        let source = carriesAnyText ? chronology : HarmlessChronology(chronology, report)
        try exporter.write(source, to: destination, report)
        try destination.main.finish()
    }
}

extension ExportFormat {
    /// All formats, in the order in which help lists them.
    public static let all: [ExportFormat] = [
        ExportFormat(
            "html", "html", "one page to send or to publish, with search, density and sources; prints well",
            HTMLExporter.self),
        ExportFormat(
            "docx", "docx", "a report for Word and LibreOffice, with footnotes", isText: false, WordExporter.self),
        ExportFormat("markdown", "md", "the same report as Markdown, with footnotes", MarkdownExporter.self),
        ExportFormat("csv", "csv", "a table, one event a row", CSVExporter.self),
        ExportFormat(
            "xlsx", "xlsx", "a workbook: events, claims, sources, people", isText: false, WorkbookExporter.self),
        ExportFormat(
            "json", "json", "everything: events, passages, claims, people, sources", carriesAnyText: true,
            JSONExporter.self),
        ExportFormat(
            "w3c", "jsonld", "web annotations: which words report which event, and what they claim",
            AnnotationExporter.self),
        ExportFormat(
            "csl", "json", "the sources, for managers of references (CSL-JSON)", contents: .sources, CSLExporter.self),
        ExportFormat(
            "ris", "ris", "the sources, for managers of references (RIS)", contents: .sources, RISExporter.self),
        ExportFormat(
            "ftm", "ndjson", "entities of FollowTheMoney: events, articles, people", FollowTheMoneyExporter.self),
        ExportFormat("timelinejs", "json", "what TimelineJS shows", TimelineJSExporter.self),
        ExportFormat(
            "timelinejs-csv", "csv", "the same as the table that TimelineJS reads", TimelineTableExporter.self),
        ExportFormat("markwhen", "mw", "a timeline as text, for Markwhen", MarkwhenExporter.self),
        ExportFormat("ics", "ics", "a calendar, one entry an event", CalendarExporter.self),
        ExportFormat(
            "bag", "zip", "the whole library with the hash of each file (BagIt), to be kept as evidence",
            contents: .files, isText: false, carriesAnyText: true, BagExporter.self),
        ExportFormat("timesketch", "jsonl", "lines of JSON for Timesketch", TimesketchExporter.self),
    ]

    /// The format of a name; nil where there is none.
    public static func named(_ name: String) -> ExportFormat? { all.first { $0.name == name } }

    private init(
        _ name: String, _ fileExtension: String, _ summary: String, contents: Contents = .events,
        isText: Bool = true, carriesAnyText: Bool = false, _ exporter: any Exporter.Type
    ) {
        self.name = name
        self.fileExtension = fileExtension
        self.summary = summary
        self.contents = contents
        self.isText = isText
        self.carriesAnyText = carriesAnyText
        self.exporter = exporter
    }
}
