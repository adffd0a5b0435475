internal import EventModel

/// Reads lists of sources (CSL-JSON), as Zotero and other managers of references write them.
enum CSLImporter: Importer {
    static func read(_ bytes: [UInt8], _ columns: [String: String]) throws -> ImportedChronology {
        var result = ImportedChronology()
        for (place, object) in try ForeignJSON.list(bytes) {
            guard let object, let title = object.text("title") ?? object.text("title-short") else {
                result.faults.append(ImportFault(place, "this is no source with a title"))
                continue
            }
            let (article, faults) = article(titled: CSLText.plain(title), object)
            result.sources.append(ImportedSource(article: article, place: place))
            result.faults += faults.map { ImportFault(place, $0) }
        }
        return result
    }

    /// A source, and what is wrong with it.
    private static func article(titled title: String, _ object: ForeignJSON) -> (Article, [String]) {
        var article = Article(id: id(object), headline: title)
        var faults: [String] = []
        func date(_ name: String) -> EDTFDate? {
            guard object.has(name) else { return nil }
            let date = object.object(name).map { CSLDate($0).date } ?? object.text(name).map { CSLDate($0).date } ?? nil
            if date == nil { faults.append("“\(name)” of “\(title)” is no date") }
            return date
        }
        article.authors = object.objects("author").compactMap(name)
        article.publisher = (object.text("container-title") ?? object.text("publisher")).map(CSLText.plain)
        article.published = date("issued").map { PublicationDate(date: $0, provenance: .curator) }
        article.retrieved = date("accessed")
        article.section = object.text("section")
        article.url =
            object.text("URL")?.webAddress ?? object.text("DOI").flatMap { "https://doi.org/\($0)".webAddress }
        article.language = object.text("language")
        article.derivedFrom = object.text("note").flatMap(derivation)
        return (article, faults)
    }

    /// What the source is called in texts, else its name in its own library, of whose address the end is enough.
    private static func id(_ object: ForeignJSON) -> ArticleID {
        let name = object.text("citation-key") ?? object.text("id") ?? object.number("id").map(String.init) ?? ""
        guard name.contains("://") else { return ArticleID(name) }
        return ArticleID(name.split(separator: "/").last.map(String.init) ?? name)
    }

    /// A name in the order in which it is spoken.
    private static func name(_ person: ForeignJSON) -> String? {
        if let literal = person.text("literal") { return literal }
        let parts = ["given", "dropping-particle", "non-dropping-particle", "family", "suffix"]
        let name = parts.compactMap { person.text($0) }.joined(separator: " ")
        return name.isEmpty ? nil : name
    }

    /// "derived from lbc", as the program writes it itself.
    private static func derivation(_ note: String) -> ArticleID? {
        let mark = "derived from "
        guard note.hasPrefix(mark), !note.dropFirst(mark.count).contains(" ") else { return nil }
        return ArticleID(String(note.dropFirst(mark.count)))
    }
}

/// Titles of references, in which some elements of HTML stand for italics and the like.
enum CSLText {
    /// The words alone. What is not closed is no element.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text.oneLine }
        return ["i", "b", "sub", "sup", "sc", "span"].reduce(text) { $0.withoutElements($1) }.oneLine
    }
}

extension String {
    /// Without the tags of the elements of a name that are closed.
    fileprivate func withoutElements(_ name: String) -> String {
        var (open, closed): ([Range<Index>], [Range<Index>]) = ([], [])
        var place = startIndex
        while let mark = self[place...].firstIndex(of: "<") {
            let (opening, closing) = ("<\(name)", "</\(name)>")
            place = index(after: mark)
            if self[mark...].hasPrefix(closing) {
                let tag = mark..<index(mark, offsetBy: closing.count)
                if closed.count < open.count { closed.append(tag) }
            } else if self[mark...].hasPrefix(opening),
                [">", " "].contains(self[index(mark, offsetBy: opening.count)...].first)
            {
                guard let end = self[place...].firstIndex(of: ">") else { break }
                open.append(mark..<index(after: end))
                place = index(after: end)
            }
        }
        var (words, last) = ("", startIndex)
        for tag in (open.prefix(closed.count) + closed).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            words += self[last..<tag.lowerBound]
            last = tag.upperBound
        }
        return words + self[last...]
    }
}
