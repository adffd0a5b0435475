internal import EventModel

/// What a page says about its article in JSON-LD, in the vocabulary of schema.org.
struct LinkedData {
    var metadata = Metadata()
    /// The text, where the page carries it in its data.
    var articleBody: String?

    private var byID: [String: JSONValue] = [:]

    init(of tree: MarkupTree) {
        let scripts = tree.elements(named: "script").filter {
            tree.nodes[$0].attributes["type"]?.lowercased().contains("ld+json") == true
        }
        let things = scripts.compactMap { JSONValue(script: tree.rawText(of: $0)) }.flatMap(LinkedData.things)
        for thing in things {
            if let id = thing["@id"]?.string, thing["@type"] != nil { byID[id] = thing }
        }
        let articles = things.filter { LinkedData.isArticle($0) }
        for thing in articles + things.filter({ LinkedData.types(of: $0).contains("WebPage") }) {
            metadata.complete(with: metadata(of: thing))
            articleBody = articleBody ?? (LinkedData.isArticle(thing) ? thing["articleBody"]?.string : nil)
        }
    }

    /// Every object at the top, in arrays, in graphs, and what a page has for its main entity.
    private static func things(in value: JSONValue) -> [JSONValue] {
        value.elements.flatMap { element in
            let graph = element["@graph"].map { $0.elements } ?? []
            let main = element["mainEntity"].map { $0.elements } ?? []
            return [element] + graph + main
        }
    }

    private static func types(of thing: JSONValue) -> [String] {
        thing["@type"].map { $0.elements.compactMap(\.string) } ?? []
    }

    private static func isArticle(_ thing: JSONValue) -> Bool {
        types(of: thing).contains {
            $0.hasSuffix("NewsArticle") || $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report"
        }
    }

    private func metadata(of thing: JSONValue) -> Metadata {
        var result = Metadata()
        result.title = (thing["headline"] ?? thing["name"])?.string.map(HTMLEntities.decode)
        result.publisher = thing["publisher"].flatMap { names(in: $0).first }
        result.authors = (thing["author"] ?? thing["creator"]).map { names(in: $0) } ?? []
        let stated = thing["datePublished"]?.string ?? thing["dateCreated"]?.string
        result.published = stated.flatMap { PublicationDate(stated: $0, provenance: .metaTag) }
        result.modified = thing["dateModified"]?.string.flatMap { PublicationDate(stated: $0, provenance: .modified) }
        result.section = thing["articleSection"]?.elements.first?.string.map(HTMLEntities.decode)
        let address =
            thing["url"]?.string ?? thing["mainEntityOfPage"]?.string ?? thing["mainEntityOfPage"]?["@id"]?.string
        result.url = address.flatMap(PageAddress.clean)
        result.language = thing["inLanguage"]?.string
        return result
    }

    /// Names of people or organisations, given as texts, as objects or by reference.
    private func names(in value: JSONValue) -> [String] {
        value.elements.compactMap { element in
            if let name = element.string { return name.hasPrefix("http") ? nil : HTMLEntities.decode(name) }
            let name = element["name"]?.string ?? element["@id"]?.string.flatMap { byID[$0]?["name"]?.string }
            return name.map(HTMLEntities.decode)
        }
    }
}
