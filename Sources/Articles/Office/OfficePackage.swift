internal import Containers
internal import EventModel

/// The files of a document of an office program, which is a zip archive.
struct OfficePackage {
    private let parts: [String: [UInt8]]

    /// Reads the parts that are wanted; throws with the reason in words.
    init(_ bytes: [UInt8], parts wanted: Set<String>) throws(SheetError) {
        parts = try ZipReader.members(of: bytes) { wanted.contains($0) }
    }

    /// A part's elements; nil where it is missing.
    func tree(_ name: String) -> MarkupTree? {
        parts[name].flatMap { MarkupTree(xml: DecodedText($0).bytes) }.flatMap { $0.nodes.isEmpty ? nil : $0 }
    }
}

/// What a document says of itself: it is often that of a template or of whoever typed it. So its dates are no proof of a
/// publication, and its title only counts where it stands in the text.
struct OfficeProperties {
    private let tree: MarkupTree?

    init(_ tree: MarkupTree?) { self.tree = tree }

    func complete(_ draft: inout Draft) {
        guard let tree else { return }
        let dates = ["created", "creation-date", "modified", "date"].lazy.compactMap { tree.text(ofFirst: $0) }
        draft.metadata.modified = dates.compactMap { PublicationDate(stated: $0, provenance: .modified) }.first
        let language = tree.text(ofFirst: "language")?.trimmed ?? ""
        draft.metadata.language = language.isEmpty ? nil : language
        let creator = tree.text(ofFirst: "initial-creator") ?? tree.text(ofFirst: "creator")
        // A person has two names at least; the name of an account or a program has one.
        draft.metadata.authors = creator.map { [$0.trimmed] }?.filter { $0.contains(" ") } ?? []
        guard draft.metadata.title == nil, let title = tree.text(ofFirst: "title")?.lettersAndDigits,
            title.utf8.count > 8,
            let found = draft.blocks.prefix(8).firstIndex(where: { $0.text.lettersAndDigits == title })
        else { return }
        draft.metadata.title = draft.blocks.remove(at: found).text
    }
}

extension Draft {
    /// Takes what an office document holds: a paragraph in the style of a title is the headline.
    mutating func take(_ paragraphs: [OfficeParagraph]) {
        for paragraph in paragraphs where !paragraph.block.text.isEmpty {
            if paragraph.isTitle, metadata.title == nil {
                metadata.title = paragraph.block.text
            } else {
                blocks.append(paragraph.block)
            }
        }
    }
}

/// A paragraph of an office document.
struct OfficeParagraph {
    var block: Block
    var isTitle = false
}
