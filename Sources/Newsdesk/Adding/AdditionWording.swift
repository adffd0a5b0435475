internal import Articles
internal import EventModel
internal import Languages
internal import Terminal

extension Addition {
    /// Whether the text is an error's.
    public var isRefused: Bool { if case .refused = outcome { true } else { false } }

    /// Lines for a person, without a line break at the end; nothing in them acts on a terminal.
    public var text: String { lines.map { DisplayText.visible($0) }.joined(separator: "\n") }

    private var lines: [String] {
        switch outcome {
        case .added(let file): ["\(source): added as \(file.path)"] + file.lines.map { "  " + $0 }
        case .duplicate(let duplicate): ["\(source): not added, \(duplicate.text)"]
        case .refused(let refusal): ["\(source): \(refusal.text)"]
        }
    }
}

extension AdditionReport {
    /// "3 added, 1 already there, 1 refused".
    public var summary: String {
        let counts = [
            (added, "added"), (duplicates, "already there"), (refused, "refused"), (passedOver, "passed over"),
        ]
        let told = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return told.isEmpty ? "nothing to add" : told.joined(separator: ", ")
    }
}

extension AddedFile {
    /// The head of the file, its articles, and what is to be said of them.
    fileprivate var lines: [String] {
        let notes = findings.map { "note: \($0)" } + (sidecar.map { ["with what \($0) says"] } ?? [])
        guard articles.count == 1, let only = articles.first else {
            let rest = untold > 0 ? ["and \(untold) more"] : []
            let count = "\(format.name), \(articles.count + untold) articles"
            return [count] + articles.flatMap { $0.lines(path: path) } + rest + notes
        }
        let lines = only.lines(path: path)
        return ["\(format.name): \(lines[0])"] + lines.dropFirst() + notes
    }
}

extension AddedArticle {
    /// What was recognised, and what the article resembles.
    fileprivate func lines(path: String) -> [String] {
        [[headline, source, date, extent].joined(separator: " · ")] + (likeness.map { [text(of: $0, path)] } ?? [])
            + (Language.unread(article.language).map { [$0.unreadRemark] } ?? [])
    }

    private var headline: String { "“\(DisplayText.truncated(article.headline, to: 100))”" }
    private var source: String { article.publisher ?? "no publisher found" }

    private var date: String {
        guard let published = article.published else { return "no date found" }
        return "\(published.date.english) (\(published.provenance.place))"
    }

    private var extent: String {
        let count = article.paragraphs.count
        let paragraphs = EnglishNumber.count(count, "paragraph")
        return furniture == 0 ? paragraphs : "\(paragraphs), \(furniture) of them furniture"
    }

    private func text(of likeness: Likeness, _ path: String) -> String {
        switch likeness {
        case .repeated(let other): return "is in the library as \(other) too"
        case .sameAddress(let other): return "has the address of \(other), but another text"
        case .reprint(let other, let equal, let paragraphs):
            let found = "looks like a reprint of \(other), \(equal) of \(paragraphs) paragraphs are equal"
            guard ArticleFileName.stem(of: path) == article.id.name else { return found }
            let sidecar = path.dropLast(ArticleFileName.fileExtension(of: path).count) + "yaml"
            return found + "; put “derivedFrom: \(other)” into \(sidecar)"
        }
    }
}

extension Duplicate {
    /// What the library has.
    fileprivate var text: String {
        switch kind {
        case .bytes: "it is in the library as \(path)"
        case .text: "its text is that of \(path)"
        case .address(let equal, let paragraphs):
            "it has the address and \(equal) of \(paragraphs) paragraphs of \(path); --versions adds it all the same"
        }
    }
}

extension Refusal {
    /// Half a sentence, behind the file's name.
    var text: String {
        switch self {
        case .missing: "there is no such file"
        case .noFile: "is neither a file nor a folder"
        case .emptyFolder: "there is no file in this folder that can be an article"
        case .tooLarge(let limit): "is larger than \(limit >> 20) MB"
        case .unreadable(let reason): "cannot be read: \(reason)"
        case .unknownFormat(let name): "is no article: \(ArticleFormat.named) are read, not .\(name)"
        case .noNews: "is no article: neither text nor an XML format of news"
        case .noArticle(nil): "holds no article"
        case .noArticle(let reason?): "holds no article: \(reason)"
        case .headlineOnly(let headline): "holds no article: no text below “\(headline.prefix(80))”"
        case .ownFile: "is a file of the library itself, and no article"
        case .notWritten(let reason): "cannot be written into the library: \(reason)"
        }
    }
}

extension ArticleFormat {
    /// The names of all: "Markdown, plain text and XML".
    fileprivate static var named: String {
        let names = all.map(\.name)
        return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    }
}

extension DateProvenance {
    /// Where the date was found.
    fileprivate var place: String {
        switch self {
        case .curator: "from its sidecar"
        case .frontMatter: "front matter"
        case .metaTag: "the file's metadata"
        case .dateMark: "the mark before the headline"
        case .byline: "byline"
        case .fileName: "address or file name"
        case .modified: "the day of its last change"
        case .text: "proved by the text"
        case .inferred: "inferred"
        }
    }
}
