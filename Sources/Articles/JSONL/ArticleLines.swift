internal import Containers
internal import EventModel

/// Articles as lines of JSON, one object a line (JSON Lines), plain or in gzip: what databases and crawlers hand over.
struct ArticleLines {
    private let file: RecordFile

    /// A longer line is none, and what follows counts as further lines.
    private static let longest = 64 << 20

    init(_ file: RecordFile) { self.file = file }

    /// Tells of all articles; a line that is none is a finding.
    func read(_ each: (RecordEntry) throws -> Void) throws {
        let wanted = file.mark
        let stream = wanted.map { RecordStream(file.source, at: $0) } ?? RecordStream(file.source)
        var number = 0
        while let mark = stream.mark, let line = stream.line(limit: Self.longest) {
            number += 1
            if let entry = entry(line, mark, wanted == nil ? number : nil) { try each(entry) }
            if wanted != nil { return }
        }
        guard stream.isDamaged else { return }
        try each(.finding(finding("damaged-record", "the file breaks off or is damaged here", number + 1)))
    }

    private func entry(_ line: [UInt8], _ mark: RecordStream.Mark, _ number: Int?) -> RecordEntry? {
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
        guard line.count < Self.longest, let value = JSONValue(script: String(decoding: line, as: UTF8.self)),
            case .object = value
        else { return .finding(finding("no-json", "the line is no JSON object", number)) }
        let draft = Self.draft(of: value, path: file.path)
        if draft.blocks.isEmpty, draft.metadata.title == nil {
            return .finding(finding("no-text", "the line has neither title nor text", number))
        }
        let id = value["id"]?.string.map(RecordDraft.name).flatMap { $0.isEmpty ? nil : $0 }
        return .article(RecordDraft(reference: mark.description, id: id, done: mark.start, draft: draft))
    }

    /// The names that exports of news mostly have for the same things.
    private static func draft(of value: JSONValue, path: String) -> Draft {
        let text = { (keys: [String]) in
            keys.lazy.compactMap { value[$0]?.string ?? value[$0]?["name"]?.string }.first
        }
        var draft = Draft()
        draft.blocks = blocks(of: value, path: path)
        draft.metadata.title = text(["title", "headline", "name"])
        draft.metadata.publisher = text(["publisher", "source", "source_name", "site_name", "sitename", "outlet"])
        draft.metadata.url = text(["url", "link", "source_url"]).flatMap(PageAddress.clean)
        draft.metadata.language = text(["language", "lang", "inLanguage"])
        draft.metadata.authors =
            ["authors", "author", "byline", "creator"].lazy.map { names(value[$0]) }
            .first { !$0.isEmpty } ?? []
        draft.metadata.published =
            [
                "published", "date", "datePublished", "publishedAt", "date_publish", "publish_date", "published_at",
                "published_date", "publication_date", "pubDate",
            ]
            .lazy.compactMap { text([$0]).flatMap { PublicationDate(stated: $0, provenance: .metaTag) } }.first
        draft.metadata.retrieved = text(["retrieved", "date_download", "crawled_at"]).flatMap { StatedDate($0)?.edtf }
        draft.metadata.derivedFrom = text(["derivedFrom"])
        return draft
    }

    private static func names(_ value: JSONValue?) -> [String] {
        value?.elements.compactMap { $0.string ?? $0["name"]?.string } ?? []
    }

    /// Paragraphs as they are listed, lines of a text, or a page.
    private static func blocks(of value: JSONValue, path: String) -> [Block] {
        if case .array(let parts)? = value["paragraphs"] {
            return parts.compactMap { $0.string ?? $0["text"]?.string }.map { Block(text: $0) }
        }
        for key in ["text", "body", "content", "maintext", "articleBody", "fulltext"] {
            guard let text = value[key]?.string else { continue }
            let groups = Lines.groups(in: Array(text.utf8)[...])
            return groups.flatMap(LineWrapping(of: groups).paragraphs).map { Block(text: $0) }
        }
        return value["html"]?.string.map { WebPage(DecodedText(Array($0.utf8)).bytes, path: path).draft.blocks } ?? []
    }

    private func finding(_ rule: String, _ message: String, _ line: Int?) -> Finding {
        Finding(path: file.path, line: line, rule: rule, message: message)
    }
}
