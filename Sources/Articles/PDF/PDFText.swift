internal import EventModel

/// An article in a PDF: its text in reading order, paragraph by paragraph, with the page of each.
struct PDFText {
    private(set) var draft = Draft()

    init(_ file: ArticleFile) {
        let output: [UInt8]
        do throws(ReaderTool.Failure) {
            output = try ReaderTool(name: "pdftotext", arguments: ["-bbox-layout", "-q", "-", "-"]).run(file.bytes)
        } catch {
            draft.findings = [Finding(path: file.path, rule: "unread", message: PDFText.message(error))]
            return
        }
        guard let tree = MarkupTree(xml: DecodedText(output).bytes), !tree.nodes.isEmpty else { return }
        let pages = PDFPage.pages(in: tree)
        draft.blocks = PDFLayout(pages).blocks
        takeMetadata(tree)
        if draft.blocks.isEmpty, !pages.isEmpty {
            let message =
                "a scan of \(pages.count == 1 ? "one page" : "\(pages.count) pages") without text; ocrmypdf adds it"
            draft.findings.append(Finding(path: file.path, rule: "no-text", message: message))
        }
    }

    private static func message(_ failure: ReaderTool.Failure) -> String {
        switch failure {
        case .missing: "PDF is read with pdftotext: install the package poppler-utils"
        case .failed: "pdftotext cannot read this PDF: it is damaged or encrypted"
        case .tooSlow: "pdftotext took too long and was stopped"
        case .tooLarge: "this PDF holds more text than is read"
        }
    }

    /// What the file says of itself is often that of a template: the dates are no proof, and the title only counts where it
    /// stands on the first page.
    private mutating func takeMetadata(_ tree: MarkupTree) {
        for index in tree.elements(named: "meta") {
            let attributes = tree.nodes[index].attributes
            guard attributes["name"] == "CreationDate", let date = attributes["content"] else { continue }
            draft.metadata.modified = PublicationDate(stated: date, provenance: .modified)
        }
        guard let title = tree.text(ofFirst: "title")?.lettersAndDigits, title.utf8.count > 8 else { return }
        let head = draft.blocks.prefix(8)
        if let found = head.firstIndex(where: { $0.text.lettersAndDigits == title }) {
            draft.metadata.title = draft.blocks.remove(at: found).text
        }
    }
}
