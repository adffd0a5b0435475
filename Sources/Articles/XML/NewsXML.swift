internal import EventModel

/// The articles of an XML file: NITF, NewsML-G2, RSS 0.9–2.0, RDF (RSS 1.0) or Atom, told by its elements.
struct NewsXML {
    private(set) var drafts: [Draft] = []

    init(_ bytes: [UInt8], path: String) {
        guard let tree = MarkupTree(xml: bytes), !tree.nodes.isEmpty else {
            drafts = [Draft(findings: [Finding(path: path, rule: "invalid-xml", message: "not XML")])]
            return
        }
        let root = tree.nodes[0].name
        if let kind = NewsXML.otherItems[root], tree.first("newsitem") == nil {
            let message = "holds a \(kind) of NewsML-G2 and no news"
            drafts = [Draft(findings: [Finding(path: path, rule: "no-news", message: message)])]
            return
        }
        drafts = NewsXML.drafts(of: tree)
        let findings = NewsXML.findings(of: tree, path: path)
        if drafts.isEmpty { drafts = [Draft()] }
        drafts[0].findings += findings
    }

    /// Items of NewsML-G2 that tell about news, by their elements.
    private static let otherItems = [
        "conceptitem": "concept item", "knowledgeitem": "knowledge item", "planningitem": "planning item",
        "packageitem": "package item", "catalogitem": "catalog item",
    ]

    private static func drafts(of tree: MarkupTree) -> [Draft] {
        let items = tree.outermost(["newsitem"])
        if !items.isEmpty { return items.compactMap { NewsItem(tree, at: $0).draft } }
        if let nitf = tree.first("nitf") { return [NITF(tree, at: nitf).draft] }
        switch tree.nodes[0].name {
        case "nitf": return [NITF(tree, at: 0).draft]
        case "rss", "rdf", "feed", "channel", "item", "entry": return Feed(tree).drafts
        default: return [Draft(blocks: PageBlocks(of: tree).blocks.map(\.block))]
        }
    }

    private static func findings(of tree: MarkupTree, path: String) -> [Finding] {
        var findings: [Finding] = []
        if let error = tree.firstError {
            findings.append(
                Finding(path: path, line: error.line, rule: "invalid-xml", message: "not well-formed: \(error.message)")
            )
        }
        if tree.unresolvedEntities > 0 {
            let message = "\(tree.unresolvedEntities) references to entities of its own are not followed"
            findings.append(Finding(path: path, rule: "lost-text", message: message))
        }
        return findings
    }
}

extension MarkupTree {
    /// The text of the first element of a name, if it has any.
    func text(ofFirst name: String, in root: Int? = nil) -> String? {
        first(name, in: root).map { text(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The text of the first child of a name, if it has any.
    func text(ofChild name: String, of index: Int) -> String? {
        child(name, of: index).map { text(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// An attribute of the first element of a name.
    func attribute(_ attribute: String, ofFirst name: String, in root: Int? = nil) -> String? {
        first(name, in: root).flatMap { nodes[$0].attributes[attribute] }
    }
}
