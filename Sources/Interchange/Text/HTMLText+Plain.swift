internal import CLibXML2
internal import EventModel

extension HTMLText {
    /// The text of a piece of HTML: elements that stand for themselves end a line, and references are resolved.
    static func plain(_ html: String) -> String {
        let options = HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        let bytes = ShallowHTML(html, breaking: breaking).text.utf8.map { CChar(bitPattern: $0) }
        guard let document = htmlReadMemory(bytes, Int32(clamping: bytes.count), nil, "UTF-8", Int32(options)) else {
            return html.trimmed
        }
        defer { xmlFreeDoc(document) }
        var text = ""
        append(xmlDocGetRootElement(document), to: &text)
        return text.split(separator: "\n").map { String($0).oneLine }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Not deeper than the parser's own limit, which ``ShallowHTML`` keeps away from.
    private static func append(_ first: xmlNodePtr?, to text: inout String) {
        var next = first
        while let node = next {
            if node.pointee.type == XML_TEXT_NODE, let content = node.pointee.content {
                text += String(cString: content).replacing("\n", with: " ")
            }
            let isBreaking = node.pointee.name.map { breaking.contains(String(cString: $0)) } ?? false
            if isBreaking { text += "\n" }
            append(node.pointee.children, to: &text)
            if isBreaking { text += "\n" }
            next = node.pointee.next
        }
    }

    private static let breaking: Set<String> = [
        "p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre",
    ]
}
