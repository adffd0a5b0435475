/// Microdata (HTML Standard 5.2): a property belongs to the nearest item around it.
enum Microdata {
    /// Whether a property is of the page's article, and not of a comment on it or a work that it cites.
    static func isOfArticle(_ index: Int, in tree: MarkupTree) -> Bool {
        for ancestor in tree.ancestors(of: index) {
            let attributes = tree.nodes[ancestor].attributes
            guard attributes["itemscope"] != nil || attributes["itemtype"] != nil else { continue }
            // An item that is itself a property is a part of another.
            if let property = attributes["itemprop"], property != "mainEntity", property != "mainEntityOfPage" {
                return false
            }
            guard let type = attributes["itemtype"]?.split(separator: "/").last else { return true }
            return type.hasSuffix("Article") || type.hasSuffix("Posting") || wholes.contains(String(type))
        }
        return true
    }

    private static let wholes: Set<String> = ["WebPage", "CreativeWork", "Report", "ItemPage", "Thing", "Blog"]
}
