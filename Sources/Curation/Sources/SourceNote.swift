public import EventModel
public import LibraryFiles

/// What a curator says of a source of the library.
public struct SourceNote: Hashable, Sendable {
    /// The file that says it; relative to the library.
    public let path: String
    /// What is said, by the keys of front matter.
    public let fields: [DocumentValue.Entry]
    let isNew: Bool

    /// Something said of an article, for the file beside it; nil where it is one of many in a file.
    public init?(beside article: Article, fields: [DocumentValue.Entry]) {
        guard let path = SourceNote.place(beside: article) else { return nil }
        (self.path, self.fields, isNew) = (path, fields, false)
    }

    /// A source that is no text: its file, below ``folder(in:)``, is made of what is said and nothing else.
    public init(source path: String, fields: [DocumentValue.Entry]) {
        (self.path, self.fields, isNew) = (path, fields, true)
    }

    /// The file beside an article in which a curator says what it does not say itself; nil where the article is one of
    /// many in its file, or another file has the same name but for its ending.
    public static func place(beside article: Article) -> String? {
        let stem = FilePath(article.path).withoutExtension
        let isItsOwn = stem == article.id.name || stem.hasSuffix("/" + article.id.name)
        return isItsOwn ? FileRoles.place(beside: article.path) : nil
    }

    /// Why it cannot be written, such as a file beside the article that cannot be read; nil where it can.
    public func obstacle(in root: String) -> String? {
        guard !isNew, let bytes = try? FileBytes.read(path, in: root) else { return nil }
        do throws(RewritingError) {
            _ = try SourceText.changed(bytes, setting: fields)
            return nil
        } catch {
            return "\(path): \(error)"
        }
    }

    /// The folder in which sources that are no texts are made: that of articles, which must not come to be where articles
    /// are read from the whole folder.
    public static func folder(in root: String, withArticles hasArticles: Bool) -> String {
        let articles = FilePlace(EditedPath.sources[0], in: root)
        let isThere = ((try? DiskFileSystem().size(articles)) ?? nil) != nil
        return isThere || !hasArticles ? EditedPath.sources[0] : EditedPath.sources[1]
    }
}

extension LibraryEditor {
    /// Says something of sources, in one step: the articles themselves stay as they are.
    public func describe(_ notes: [SourceNote], summary: String) throws(EditingError) -> EditReport {
        try turn { (journal) throws(EditingError) in
            var plan = EditPlan(root: self.root, files: self.files)
            for note in notes { try plan.carryOut(note) }
            return try self.make(plan.fileChanges, .edit, summary, &journal)
        }
    }
}

extension EditPlan {
    fileprivate mutating func carryOut(_ note: SourceNote) throws(EditingError) {
        let bytes = try current(note.path)
        guard !note.isNew || bytes == nil else { throw .changedMeanwhile(path: note.path) }
        let text = try wrap(note.path) { () throws(RewritingError) in
            note.isNew ? try SourceText.new(note.fields) : try SourceText.changed(bytes, setting: note.fields)
        }
        put(note.path, text, from: bytes)
    }
}
