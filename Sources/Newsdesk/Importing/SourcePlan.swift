internal import Archive
internal import Curation
internal import EventModel
internal import Foundation
internal import Interchange
internal import LibraryFiles

/// What is written beside articles, and which sources are made, so that a library knows what a list of sources says.
struct SourcePlan {
    private let chronology: Chronology
    private let root: String
    private var known: KnownSources
    private var names: ArticleFileName
    /// Sources that two entries of the file would describe are described by the first.
    private var seen: Set<ArticleID> = []
    private(set) var notes: [SourceNote] = []

    init(chronology: Chronology, root: String) throws {
        (self.chronology, self.root) = (chronology, root)
        let headers = try chronology.articles(0..<Int.max)
        known = KnownSources(headers)
        let folder = SourceNote.folder(in: root, withArticles: !headers.isEmpty)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
        names = ArticleFileName(folder: folder + "/", taken: files + headers.map(\.id.name))
    }

    /// Takes a source of the file; returns what is to be said of it.
    mutating func add(_ source: Article, _ report: inout ImportReport) throws -> String? {
        let alike = known.articles(like: source)
        guard let id = alike.first else {
            make(source)
            report.sources += 1
            return nil
        }
        guard alike.count == 1 else {
            let names = alike.map { "“\($0)”" }.joined(separator: " or ")
            return "“\(source.headline)” may be the article \(names); nothing is said of either"
        }
        guard seen.insert(id).inserted, let article = try chronology.articleDetails(id) else {
            return "“\(source.headline)” is the article “\(id)” once more"
        }
        let comparison = SourceComparison(of: source, with: article)
        if comparison.missing.isEmpty {
            report.knownSources += 1
        } else if let note = SourceNote(beside: article, fields: comparison.missing) {
            if let obstacle = note.obstacle(in: root) { return obstacle }
            notes.append(note)
            report.described += 1
        } else {
            return "the article “\(id)” shares its file, or its file's name, with others: nothing can be said beside it"
        }
        guard !comparison.others.isEmpty else { return nil }
        return "the article “\(id)” has another \(comparison.others.joined(separator: ", another ")) already; it stays"
    }

    private mutating func make(_ source: Article) {
        let words = source.headline.folded.split { !$0.isLetter && !$0.isNumber }.prefix(6).joined(separator: "-")
        let stem = names.free(ArticleFileName.safe(source.id.name.isEmpty ? words : source.id.name))
        names.take(stem)
        var made = source
        made.id = ArticleID(stem)
        known.insert(ArticleHeader(of: made))
        seen.insert(made.id)
        notes.append(
            SourceNote(source: "\(names.folder)\(stem).md", fields: SourceComparison.fields(of: source)))
    }
}

/// The articles of a library by what tells them apart.
private struct KnownSources {
    private var byPage: [String: ArticleHeader] = [:]
    private var byID: [ArticleID: ArticleHeader] = [:]
    private var byHeadline: [String: [ArticleHeader]] = [:]

    init(_ headers: [ArticleHeader]) {
        for header in headers { insert(header) }
    }

    mutating func insert(_ header: ArticleHeader) {
        if let page = header.url.map(ImportedArticles.page), byPage[page] == nil { byPage[page] = header }
        byID[header.id] = header
        byHeadline[header.headline.folded, default: []].append(header)
    }

    /// The article of the same page; else those that are not of another page and have the same headline, of which one with
    /// the same name comes first. More than two are not looked for.
    func articles(like source: Article) -> [ArticleID] {
        if let page = source.url.map(ImportedArticles.page), let same = byPage[page] { return [same.id] }
        let headline = source.headline.folded
        if let named = byID[source.id], named.headline.folded == headline, isPossible(named, source) {
            return [named.id]
        }
        return (byHeadline[headline] ?? []).lazy.filter { isPossible($0, source) }.prefix(2).map(\.id)
    }

    private func isPossible(_ header: ArticleHeader, _ source: Article) -> Bool {
        if header.url != nil, source.url != nil { return false }
        if header.id != source.id, let publisher = source.publisher, let other = header.publisher {
            return publisher.folded == other.folded
        }
        guard header.id != source.id, let day = header.published?.date, let other = source.published?.date else {
            return true
        }
        return !day.isDisjoint(with: other)
    }
}
