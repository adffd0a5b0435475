internal import EventModel

/// A page saved as one file of MIME parts (MHTML, RFC 2557), as Chromium and others save it: read is its root, a web page.
struct WebArchive {
    private(set) var draft = Draft()

    init(_ file: ArticleFile) {
        let whole = MIMEPart(file.bytes[...])
        let parts = whole.parts.isEmpty ? [whole] : whole.parts
        guard let root = WebArchive.root(of: whole, parts) else {
            draft.findings = [Finding(path: file.path, rule: "lost-text", message: "the archive holds no page")]
            return
        }
        var bytes = root.body
        if let name = root.parameter("charset", of: "content-type")?.lowercased(),
            let converter = EncodingLabels.converter(for: name), converter != "UTF-8",
            let decoded = DeclaredCharacterSet.decode(bytes, by: converter)
        {
            bytes = decoded
        }
        draft = WebPage(DecodedText(bytes).bytes, path: file.path).draft
        let address = whole.header("snapshot-content-location") ?? root.header("content-location")
        draft.metadata.url = draft.metadata.url ?? address.flatMap(PageAddress.clean)
        draft.metadata.retrieved = draft.metadata.retrieved ?? whole.header("date").flatMap { StatedDate($0)?.edtf }
    }

    /// The part that the head names, else the first page.
    private static func root(of whole: MIMEPart, _ parts: [MIMEPart]) -> MIMEPart? {
        let start = whole.parameter("start", of: "content-type")
        return parts.first { start != nil && $0.header("content-id") == start && $0.isPage }
            ?? parts.first(where: \.isPage)
    }
}
