internal import Archive
internal import Articles
internal import EventModel
internal import Foundation
internal import Interchange
internal import TimelineUI

/// Prints parts of a library for people and for pipes: always in the same order, without colour.
public struct Printer {
    /// Lists are read in windows of this many rows.
    private static let window = 1000

    private let chronology: Chronology
    private let output: OutputStream
    private let columns: Int

    /// A printer for the library in a folder; what could not be read of it is told on standard error.
    public init(root: String, columns: Int = 80) throws {
        let bar = ProgressBar("Reading the library")
        chronology = try Chronology.open(
            root, suggester: LibrarySuggestions.suggester, progress: { bar.update($0.part) })
        output = OutputStream()
        self.columns = columns
        for finding in try chronology.overview().findings { Console.tell("\(finding)") }
    }

    /// `dateline list`; only the `top` most important ones of what is found where that is given.
    public func printEvents(query: String, top: Int? = nil, format: OutputFormat) throws {
        let all = try QueryRefusal.parse(query)
        let result = try chronology.results(of: top.map { all.limited(to: $0) } ?? all)
        if format == .text, result.count == 0 { return try printNothing(query: query) }
        guard format == .text else { return try printRecords(of: result, format: format) }
        for start in stride(from: 0, to: result.count, by: Printer.window) {
            let events = try chronology.rows(start..<start + Printer.window, of: result)
            let files = Console.results.isTerminal ? try chronology.files(of: events.map(\.id)) : [:]
            for event in events { try output.line(Printer.line(for: event, in: files[event.id].map(target))) }
        }
        try output.flush()
    }

    /// A file of the library.
    private func target(file: String) -> LinkedText.Target {
        let root = URL(fileURLWithPath: chronology.root).standardizedFileURL.path
        return LinkedText.Target(file: root + "/" + file)
    }

    /// The page of an article, or its file where that is one of its own.
    private func target(of article: ArticleHeader) -> LinkedText.Target? {
        if let page = article.url.flatMap(LinkedText.Target.init(page:)) { return page }
        guard let path = try? chronology.articleDetails(article.id)?.path, ArticleReader.parts(ofReference: path) == nil
        else { return nil }
        return target(file: path)
    }

    /// Everything that is known of each event, as `export` writes it.
    private func printRecords(of result: ChronologyResult, format: OutputFormat) throws {
        let zone = try chronology.overview().zone
        var list = try ListWriter(output, format: format, header: CSVRecord(EventColumns.names).description)
        try chronology.forEachRecord(of: result) { record in
            guard format == .csv else { return try list.value(.event(record, zone: zone)) }
            try list.line(CSVRecord.defused(EventColumns.values(of: record, zone: zone)).description)
        }
        try list.end()
    }

    /// `dateline show`; false where there is no such event.
    public func printEvent(_ id: String, format: OutputFormat) throws -> Bool {
        guard let record = try chronology.event(EventID(id)) else { return false }
        let zone = try chronology.overview().zone
        switch format {
        case .text: try printPage(of: record, zone: zone)
        case .json: try output.line(JSONValue.event(record, zone: zone).pretty)
        case .csv:
            try output.line(CSVRecord(EventColumns.names).description)
            try output.line(CSVRecord.defused(EventColumns.values(of: record, zone: zone)).description)
        }
        try output.flush()
        return true
    }

    private func printPage(of record: EventRecord, zone: String?) throws {
        let lines = EventPage(of: record, zone: zone).text(columns: columns)
        let file = record.event.path.map(target)
        for (index, line) in lines.enumerated() {
            try output.line([LinkedText(line, leadingTo: index == 0 ? file : nil)])
        }
        for passage in record.passages {
            try output.line("")
            let source = passage.article.flatMap(target(of:))
            try output.line([LinkedText(PassageText.head(of: passage), leadingTo: source)])
            for line in PassageText.lines(of: passage, columns: columns) { try output.line(line) }
        }
    }

    /// `dateline people`.
    public func printPeople(matching name: String, format: OutputFormat) throws {
        let hits = try chronology.people(matching: name, limit: .max)
        var list = try ListWriter(output, format: format, header: "id,name,events,first,last,description")
        for summary in hits.map(\.summary) {
            switch format {
            case .text: try list.line(Printer.line(for: summary).withoutLineEnds)
            case .json: try list.element(Printed.PersonRow(summary))
            case .csv: try list.line(Printer.record(for: summary))
            }
        }
        try list.end()
    }

    /// `dateline search`.
    public func printParagraphs(query: String, format: OutputFormat) throws {
        var list = try ListWriter(output, format: format, header: "article,paragraph,publisher,published,text,events")
        for hit in try chronology.search(QueryRefusal.parse(query), limit: .max) {
            switch format {
            case .text: try list.line(Printer.line(for: hit).withoutLineEnds)
            case .json: try list.element(Printed.ParagraphRow(hit))
            case .csv: try list.line(Printer.record(for: hit))
            }
        }
        try list.end()
    }

    private func printNothing(query: String) throws {
        let overview = try chronology.overview()
        guard query.isEmpty, overview.articles > 0 else { return }
        try output.line("No events yet; the articles by date:")
        for article in try chronology.articles(0..<overview.articles) {
            try output.line(
                "\(Printer.padded(article.published?.date.text ?? "undated", 12))\(article.sourceName): \(article.headline)"
            )
        }
        try output.flush()
    }
}
