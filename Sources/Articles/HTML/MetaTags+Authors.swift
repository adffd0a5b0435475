/// Who wrote a page, as its tags and its markup say.
extension MetaTags {
    /// Under the tags for it; where these name nobody but the paper, as the markup calls them.
    func authors(publisher: String?, url: String?) -> [String] {
        let tagged = authorNames + writtenBy
        for found in [{ tagged }, { markedAuthors }, { calledAuthors }] {
            let names = found()
            if !AuthorNames(names, publisher: publisher, url: url).names.isEmpty { return names }
        }
        return tagged
    }

    /// Whether a tag of this name (in lower case) names an author: `author`, `article:author`, `parsely-author`.
    static func namesAuthor(_ name: String) -> Bool {
        if authorKeys.contains(name) || writers.contains(name.lastPart(":")) { return true }
        return [":", ".", "-", "_"].contains { ["author", "authors"].contains(name.lastPart($0)) }
    }

    private static let authorKeys: Set<String> = ["dc.creator", "dcterms.creator", "byl", "citation_author"]

    /// `Written by` among the labels that pages give to social networks.
    private var writtenBy: [String] {
        (1...2).compactMap { number in
            guard let label = values["twitter:label\(number)"]?.lowercased() else { return nil }
            return MetaTags.writers.contains(label) ? values["twitter:data\(number)"] : nil
        }
    }

    private static let writers: Set<String> = [
        "written by", "verfasst von", "geschrieben von", "escrito por", "écrit par", "scritto da", "geschreven door",
        "skrevet av", "skrevet af", "skriven av", "автор", "napisane przez", "yazan", "ditulis oleh",
    ]

    /// Those that the markup states to be the authors.
    private var markedAuthors: [String] {
        let marked = tree.nodes.indices.filter { index in
            let attributes = tree.nodes[index].attributes
            guard !attributes.isEmpty else { return false }
            if attributes["rel"]?.lowercased() == "author" { return tree.nodes[index].name == "a" }
            return attributes["itemprop"] == "author" && Microdata.isOfArticle(index, in: tree)
        }
        return marked.prefix(8).map { index in
            let name = tree.nodes[(index + 1)..<tree.nodes[index].end].indices
                .first { tree.nodes[$0].attributes["itemprop"] == "name" }
            return name.flatMap { tree.nodes[$0].attributes["content"] } ?? tree.text(of: name ?? index)
        }
    }

    /// The names in elements below the headline that are called after an author.
    private var calledAuthors: [String] {
        guard let headline = tree.first("h1") else { return [] }
        var names: [String] = []
        for index in (headline + 1)..<max(min(tree.nodes.count, headline + 600), headline + 1) {
            guard !tree.nodes[index].attributes.isEmpty, isCalledAuthor(index), isInHead(index) else { continue }
            let text = tree.text(of: index)
            guard text.utf8.count <= 200 else { continue }
            names += PersonalNames(in: text).names.filter { !names.contains($0) }
        }
        return Array(names.prefix(8))
    }

    private func isCalledAuthor(_ index: Int) -> Bool {
        tree.nodes[index].name != "aside"
            && tree.nodes[index].roleWords.contains { MetaTags.callings.contains(String($0)) }
    }

    private static let callings: Set<String> = [
        "author", "authors", "authorname", "authornames", "byline", "bylines", "autor", "autorin", "autoren", "autores",
        "auteur", "auteurs", "autore", "autori", "redacteur", "journalist", "journalists", "reporter", "reporters",
        "writer", "writers", "contributor", "contributors", "yazar", "muhabir", "forfatter", "skribent", "penulis",
    ]
}

extension String {
    /// What follows the last of a mark, or all.
    fileprivate func lastPart(_ mark: Character) -> String {
        lastIndex(of: mark).map { String(self[index(after: $0)...]) } ?? self
    }
}
