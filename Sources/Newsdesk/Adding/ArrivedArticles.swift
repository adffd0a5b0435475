internal import Articles
internal import EventModel

/// The articles of a file, read as the library will read them: under the name that the file gets there.
struct ArrivedArticles {
    let stem: String
    let file: ArticleFile
    let reading: ArticleReading

    /// `contents.path` is the extension alone. The folders of the file may prove its date; where nothing better does,
    /// the new name begins with the date, so that it is not lost.
    init(
        _ arriving: ArrivingFile, _ contents: ArticleFile, as format: ArticleFormat, names: ArticleFileName,
        reader: ArticleReader
    ) throws(Refusal) {
        let named = Self(named: arriving, contents, names, reader)
        guard let dated = Self(dated: arriving, instead: named, names, reader) else {
            try named.check(as: format)
            self = named
            return
        }
        try dated.check(as: format)
        self = dated
    }

    private init(stem: String, in folder: String, _ contents: ArticleFile, kind: String, _ reader: ArticleReader) {
        var file = contents
        file.path = "\(folder)\(stem).\(kind)"
        self.stem = stem
        self.file = file
        reading = reader.read(file)
    }

    /// Under the name it has, or, where it came without one, under its headline.
    private init(
        named arriving: ArrivingFile, _ contents: ArticleFile, _ names: ArticleFileName, _ reader: ArticleReader
    ) {
        let kind = contents.path
        guard arriving.bytes != nil else {
            let stem = names.free(ArticleFileName.safe(ArticleFileName.stem(of: arriving.path)))
            self.init(stem: stem, in: names.folder, contents, kind: kind, reader)
            return
        }
        let headline = reader.read(contents).articles.first?.headline ?? ""
        let words = headline.folded.split { !$0.isLetter && !$0.isNumber }.prefix(6).joined(separator: "-")
        let stem = names.free(ArticleFileName.safe(words))
        self.init(stem: stem, in: names.folder, contents, kind: kind, reader)
    }

    /// With the date of the file's folders before its name; nil where that adds nothing.
    private init?(
        dated arriving: ArrivingFile, instead named: ArrivedArticles, _ names: ArticleFileName, _ reader: ArticleReader
    ) {
        guard arriving.path.contains("/"), let first = named.reading.articles.first, first.published.isWeak else {
            return nil
        }
        var file = named.file
        file.path = arriving.path
        guard let found = reader.read(file).articles.first?.published, found.provenance == .fileName else { return nil }
        file.path = ArticleFileName.fileExtension(of: named.file.path)
        let stem = names.free(ArticleFileName.safe("\(found.date.text)-\(ArticleFileName.stem(of: arriving.path))"))
        self.init(stem: stem, in: names.folder, file, kind: file.path, reader)
        guard reading.articles.first?.published == found else { return nil }
    }

    private func check(as format: ArticleFormat) throws(Refusal) {
        guard let first = reading.articles.first else {
            throw .noArticle(reason: reading.findings.first { $0.rule != "no-text" }?.message)
        }
        guard
            format.isCollection || isStated
                || reading.articles.contains(where: { !$0.story.isEmpty || $0.headline.isSentence })
        else {
            throw .headlineOnly(first.headline)
        }
    }
}

extension ArrivedArticles {
    /// Whether it is front matter with a title: a source that is no text, such as an interview or an exhibit.
    private var isStated: Bool {
        let lines = String(decoding: file.bytes.prefix(1 << 16), as: UTF8.self).split(whereSeparator: \.isNewline)
        guard lines.first?.trimmingPrefix("\u{FEFF}") == "---" else { return false }
        return lines.dropFirst().prefix { $0 != "---" && $0 != "..." }.contains { $0.hasPrefix("title:") }
    }
}

extension String {
    /// Whether it ends like a sentence: a report may have no more than one, which then stands for its headline.
    fileprivate var isSentence: Bool {
        let end = last { !"\"'”’)".contains($0) && !$0.isWhitespace }
        return end.map { ".!?…。！？".contains($0) } ?? false
    }
}

extension PublicationDate? {
    /// Whether the folders of a file would prove more.
    fileprivate var isWeak: Bool {
        switch self?.provenance {
        case nil, .modified, .text, .inferred: true
        case .curator, .frontMatter, .metaTag, .dateMark, .byline, .fileName: false
        }
    }
}
