internal import EventModel

/// A mail (RFC 5322, MIME): its head is what it says about itself, its text the article; what is attached and holds
/// articles is read as articles of its own, and so are mails within it.
struct MailMessage {
    private(set) var drafts: [Draft] = []

    /// In mails within mails.
    private static let deepest = 8

    init(_ bytes: ArraySlice<UInt8>, path: String, depth: Int = 0) {
        let message = MIMEPart(bytes)
        var leaves = MailLeaves()
        leaves.take(message, depth: 0)
        var draft = Draft(metadata: MailMessage.metadata(of: message))
        if let page = leaves.page, leaves.text == nil {
            let read = WebPage(DecodedText(Array(page.text.utf8)).bytes, path: path).draft
            draft.blocks = read.blocks
            draft.metadata.language = read.metadata.language
        } else if let text = leaves.text {
            draft.blocks = MailText(text.text).blocks
        }
        drafts = [draft]
        guard depth < MailMessage.deepest else { return }
        for attachment in leaves.attachments { drafts += MailMessage.drafts(of: attachment, path: path, depth + 1) }
        for inner in leaves.messages { drafts += MailMessage(inner.body[...], path: path, depth: depth + 1).drafts }
    }

    private static func metadata(of message: MIMEPart) -> Metadata {
        var metadata = Metadata()
        metadata.title = message.header("subject").map { EncodedWords.decode($0).trimmed }.flatMap {
            $0.isEmpty ? nil : $0
        }
        metadata.authors = message.header("from").map { [MailMessage.name(in: EncodedWords.decode($0))] } ?? []
        metadata.published = message.header("date").flatMap { PublicationDate(stated: $0, provenance: .metaTag) }
        metadata.language = message.header("content-language").map { String($0.prefix { $0 != "," }) }
        return metadata
    }

    /// The name before an address; else the address.
    private static func name(in from: String) -> String {
        let name = from.prefix { $0 != "<" }.trimmed.filter { $0 != "\"" }
        return name.isEmpty ? from.filter { !"<>".contains($0) }.trimmed : name
    }

    /// Of a file of articles; none of anything else.
    private static func drafts(of attachment: MIMEPart, path: String, _ depth: Int) -> [Draft] {
        let name = attachment.fileName ?? ""
        let bytes = attachment.body
        let file = ArticleFile(path: name, bytes: bytes)
        guard ArticleFormat.readableExtension(of: file.fileExtension, head: bytes.prefix(4096)) != nil else {
            return []
        }
        let format = ArticleFormat(fileExtension: file.fileExtension, head: bytes.prefix(4096))
        if format == .mail { return MailMessage(bytes[...], path: path, depth: depth).drafts }
        if format == .mailbox { return [] }
        switch format.reader {
        case .text(let read): return read(DecodedText(bytes).bytes, path)
        case .bytes(let read): return read(ArticleFile(path: path, bytes: bytes))
        case .records: return []
        }
    }
}

/// The parts of a mail that have no parts, sorted by what they are for.
private struct MailLeaves {
    var text: MIMEPart?
    var page: MIMEPart?
    var attachments: [MIMEPart] = []
    var messages: [MIMEPart] = []

    /// In parts within parts.
    private static let deepest = 16

    mutating func take(_ part: MIMEPart, depth: Int) {
        let type = part.contentType
        if type.hasPrefix("multipart/") {
            guard depth < Self.deepest else { return }
            for inner in part.parts { take(inner, depth: depth + 1) }
        } else if type == "message/rfc822" {
            messages.append(part)
        } else if part.isAttached {
            attachments.append(part)
        } else if part.isPage {
            page = page ?? part
        } else if type.hasPrefix("text/plain") || type.isEmpty {
            text = text ?? part
        }
    }
}

extension MIMEPart {
    /// In lower case, without parameters; empty where none is stated.
    fileprivate var contentType: String {
        header("content-type").map { $0.prefix { $0 != ";" }.trimmed.lowercased() } ?? ""
    }

    fileprivate var isAttached: Bool {
        header("content-disposition")?.lowercased().hasPrefix("attachment") == true
            || (fileName != nil && !contentType.hasPrefix("text/"))
    }

    fileprivate var fileName: String? {
        (parameter("filename", of: "content-disposition") ?? parameter("name", of: "content-type"))
            .map(EncodedWords.decode)
    }

    /// The body in its character set.
    fileprivate var text: String {
        CharacterSetText.decode(body, label: parameter("charset", of: "content-type")?.lowercased())
    }
}
