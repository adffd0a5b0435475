/// The format of a file, by its extension and, where that leaves it open, by how it begins.
enum ArticleFormat: Equatable {
    case markdown, plainText

    /// The format of a file.
    init(of file: ArticleFile, text: [UInt8]) {
        self = ["md", "markdown"].contains(file.fileExtension) ? .markdown : .plainText
    }
}
