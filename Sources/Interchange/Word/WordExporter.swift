internal import Containers
internal import EventModel
internal import Mustache

/// A report for Word and LibreOffice (Office Open XML): days, events, a footnote for each passage; at the end a table of
/// the disagreements and the list of people.
enum WordExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        var document = WordReport(zone: chronology.zone)
        try chronology.forEachRecord { record in
            report.countMissing(in: record)
            document.add(record)
        }
        let zip = try ZipWriter { try destination.main.write($0) }
        try zip.add("[Content_Types].xml", PackageResources.content_types_xml)
        try zip.add("_rels/.rels", PackageResources.package_rels_xml)
        try zip.add("docProps/core.xml", WordTemplates.core.render(["title": chronology.title]).utf8)
        try zip.add("word/_rels/document.xml.rels", PackageResources.document_rels_xml)
        try zip.add("word/document.xml", head(of: chronology) + document.body + document.tables + foot)
        try zip.add("word/footer.xml", PackageResources.footer_xml)
        try zip.add(
            "word/footnotes.xml", PackageResources.footnotes_head_xml + document.footnotes + "</w:footnotes>".utf8)
        try zip.add("word/settings.xml", PackageResources.settings_xml)
        try zip.add("word/styles.xml", PackageResources.styles_xml)
        try zip.finish()
    }

    private static let foot = PackageResources.document_foot_xml

    private static func head(of chronology: any ExportedChronology) -> [UInt8] {
        var sentences = [EnglishNumber.count(chronology.count, "event")]
        if !chronology.query.isEmpty { sentences.append("Chosen by: \(chronology.query)") }
        if let zone = chronology.zone { sentences.append("Times are those of \(zone) unless said otherwise") }
        let values = ["title": chronology.title, "subtitle": sentences.joined(separator: ". ") + "."]
        return Array(WordTemplates.head.render(values).utf8)
    }
}

/// The parts of the document that have something to be filled in.
enum WordTemplates {
    static let core = MustacheTemplate.embedded(PackageResources.core_mustache)
    static let head = MustacheTemplate.embedded(PackageResources.document_head_mustache)
    static let event = MustacheTemplate.embedded(PackageResources.word_event_mustache)
    static let footnote = MustacheTemplate.embedded(PackageResources.footnote_mustache)
    static let table = MustacheTemplate.embedded(PackageResources.table_mustache)
}
