internal import Containers
internal import EventModel

/// Articles as rows of a table, whose columns are told by their heads: what databases and media monitors hand over.
struct ArticleTable {
    private let file: RecordFile
    private let sheet: (([UInt8]) throws(SheetError) -> Sheet)
    private var columns: [Column: Int] = [:]

    /// What a column holds.
    enum Column: CaseIterable {
        case id, title, text, published, url, publisher, author, language
    }

    /// In bytes; tables are read as a whole.
    private static let largest = 64 << 20

    init(_ file: RecordFile, reading sheet: @escaping ([UInt8]) throws(SheetError) -> Sheet) {
        (self.file, self.sheet) = (file, sheet)
    }

    /// Tells of all rows below the heads.
    mutating func read(_ each: (RecordEntry) throws -> Void) throws {
        guard file.source.size <= Self.largest else {
            return try each(.finding(finding("too-large", "the table is too large", nil)))
        }
        let rows: [Sheet.Row]
        do throws(SheetError) {
            rows = try sheet(file.source.bytes(at: 0, count: file.source.size)).rows
        } catch {
            return try each(.finding(finding("unread", "the table cannot be read: \(error.reason)", nil)))
        }
        columns = Self.columns(rows.first?.cells.map(\.text) ?? [])
        guard columns[.title] != nil || columns[.text] != nil else {
            let message = "no column is named title or text, so it is no table of articles"
            return try each(.finding(finding("no-text", message, rows.first?.line)))
        }
        for row in rows.dropFirst() where file.reference == nil || file.reference == "\(row.line)" {
            if let entry = entry(row) { try each(entry) }
        }
    }

    private func entry(_ row: Sheet.Row) -> RecordEntry? {
        var draft = Draft()
        let groups = Lines.groups(in: Array((cell(.text, row) ?? "").utf8)[...])
        draft.blocks = groups.flatMap(LineWrapping(of: groups).paragraphs).map { Block(text: $0) }
        draft.metadata.title = cell(.title, row)
        draft.metadata.publisher = cell(.publisher, row)
        draft.metadata.authors = cell(.author, row)?.split(separator: ";").map { $0.trimmed } ?? []
        draft.metadata.url = cell(.url, row).flatMap(PageAddress.clean)
        draft.metadata.language = cell(.language, row)
        draft.metadata.published = cell(.published, row).flatMap { PublicationDate(stated: $0, provenance: .metaTag) }
        guard !draft.blocks.isEmpty || draft.metadata.title != nil else {
            return .finding(finding("no-text", "the row has neither title nor text", row.line))
        }
        let id = cell(.id, row).map(RecordDraft.name).flatMap { $0.isEmpty ? nil : $0 }
        return .article(RecordDraft(reference: "\(row.line)", id: id, done: 0, draft: draft))
    }

    private func cell(_ column: Column, _ row: Sheet.Row) -> String? {
        guard let index = columns[column], index < row.cells.count else { return nil }
        let text = row.cells[index].text.trimmed
        return text.isEmpty ? nil : text
    }

    /// The first column of each kind.
    private static func columns(_ heads: [String]) -> [Column: Int] {
        var found: [Column: Int] = [:]
        for (index, head) in heads.enumerated() {
            let name = head.lettersAndDigits
            if let column = Column.allCases.first(where: { $0.names.contains(name) }), found[column] == nil {
                found[column] = index
            }
        }
        return found
    }

    private func finding(_ rule: String, _ message: String, _ line: Int?) -> Finding {
        Finding(path: file.path, line: line, rule: rule, message: message)
    }
}

extension ArticleTable.Column {
    /// The heads under which it goes, letters and digits alone, in several languages.
    fileprivate var names: Set<String> {
        switch self {
        case .id: ["id", "articleid", "nr", "number"]
        case .title: ["title", "headline", "titel", "uberschrift", "titre", "titulo", "titular", "titolo"]
        case .text:
            ["text", "body", "content", "fulltext", "articletext", "inhalt", "texte", "texto", "testo", "story"]
        case .published:
            ["published", "publisheddate", "publicationdate", "datepublished", "date", "datum", "fecha", "data"]
        case .url: ["url", "link", "address", "webaddress", "adresse", "enlace"]
        case .publisher:
            [
                "publisher", "source", "sourcename", "outlet", "newspaper", "medium", "media", "quelle", "zeitung",
                "fuente",
            ]
        case .author: ["author", "authors", "byline", "autor", "autoren", "auteur", "journalist"]
        case .language: ["language", "lang", "sprache", "langue", "idioma"]
        }
    }
}
