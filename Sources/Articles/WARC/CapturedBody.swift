internal import Containers
internal import EventModel

/// What a record of a web archive captured, where it may hold an article.
struct CapturedBody {
    private enum Kind {
        case page, text, pdf
    }

    private let kind: Kind
    private let response: HTTPResponse?
    private let charset: String?
    private let record: WARCRecord

    /// Of the first bytes of its block; nil where it is no page, text or PDF, or no answer but a refusal.
    init?(_ record: WARCRecord, head: [UInt8]) {
        var (type, start, response) = (record.mediaType, 0, HTTPResponse?.none)
        switch record.type {
        case "response" where type.hasPrefix("application/http"):
            guard let answer = HTTPResponse(head: head), [200, 203].contains(answer.status) else { return nil }
            (type, start, response) = (answer.mediaType, answer.bodyStart, answer)
        case "response", "resource", "conversion": break
        default: return nil
        }
        guard let kind = Self.kind(type, head[start...]) else { return nil }
        (self.kind, self.response, self.record) = (kind, response, record)
        charset = Self.charset(of: type)
        if kind == .text, !ArticleReader.mayBeArticle(path: name) { return nil }
    }

    /// The last part of the address; `page.html` for a folder's.
    var name: String {
        let path = (record.target ?? "").prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropFirst(2)
        let suffix = kind == .page ? ".html" : kind == .pdf ? ".pdf" : ".txt"
        guard let last = path.last else { return "page" + suffix }
        return last.contains(".") && kind != .text ? String(last) : last.prefix { $0 != "." } + suffix
    }

    /// What is read of a whole block; nil where it cannot be unpacked.
    func draft(of block: [UInt8], path: String) -> Draft? {
        let sent = Array(block[(response?.bodyStart ?? 0)...])
        guard let body = response.map({ $0.body(sent) }) ?? sent, !body.isEmpty else { return nil }
        var draft = draft(ofBody: body, path: path)
        draft.metadata.url = draft.metadata.url ?? record.target.flatMap(PageAddress.clean)
        draft.metadata.retrieved = record.date.flatMap { StatedDate($0)?.edtf } ?? draft.metadata.retrieved
        return draft
    }

    /// What may be meant by the payload of a block: the body as it was sent, in one piece, and unpacked.
    func payloads(of block: [UInt8]) -> [[UInt8]] {
        let sent = Array(block[(response?.bodyStart ?? 0)...])
        return [sent] + (response.map { [$0.joined(sent), $0.body(sent) ?? []] } ?? [])
    }

    private func draft(ofBody body: [UInt8], path: String) -> Draft {
        switch kind {
        case .pdf: PDFText(ArticleFile(path: path, bytes: body)).draft
        case .page: WebPage(text(of: body), path: path).draft
        case .text: PlainText(text(of: body), path: path).draft
        }
    }

    /// What a server says of the character set counts, but for bytes that can only be UTF-8.
    private func text(of body: [UInt8]) -> [UInt8] {
        guard let charset, String(validating: body, as: UTF8.self) == nil else { return DecodedText(body).bytes }
        return DecodedText(Array(CharacterSetText.decode(body, label: charset).utf8)).bytes
    }

    private static func kind(_ type: String, _ body: ArraySlice<UInt8>) -> Kind? {
        if body.starts(with: Array("%PDF-".utf8)) || type.hasPrefix("application/pdf") { return .pdf }
        if type.hasPrefix("text/html") || type.hasPrefix("application/xhtml") { return .page }
        return type.hasPrefix("text/plain") ? .text : nil
    }

    private static func charset(of type: String) -> String? {
        guard let mark = type.firstRange(of: "charset=") else { return nil }
        let name = type[mark.upperBound...].prefix { $0 != ";" && $0 != "," }.filter { $0 != "\"" && $0 != "'" }
        return name.trimmed.isEmpty ? nil : name.trimmed
    }
}
