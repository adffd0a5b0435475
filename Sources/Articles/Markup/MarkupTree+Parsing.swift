internal import CLibXML2
internal import EventModel

extension MarkupTree {
    /// The tree of a web page, however broken it is; nil where the parser gives up.
    init?(html bytes: [UInt8]) {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        let document = MarkupTree.withCharacters(CharacterReferences.resolvingForParser(CrowdedTags.thinned(bytes))) {
            start, count in
            htmlReadMemory(start, count, nil, "UTF-8", Int32(options))
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        take(document)
    }

    /// The tree of an XML file as far as it is well-formed. No external entity or DTD is ever loaded, none is expanded.
    init?(xml bytes: [UInt8]) {
        guard let context = xmlNewParserCtxt() else { return nil }
        defer { xmlFreeParserCtxt(context) }
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        let document = MarkupTree.withCharacters(CrowdedTags.thinned(bytes)) { start, count in
            xmlCtxtReadMemory(context, start, count, nil, "UTF-8", Int32(options))
        }
        if context.pointee.wellFormed == 0 { firstError = MarkupError(context.pointee.lastError) }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        take(document)
    }

    /// Zeros end a C string and are no character of any markup.
    private static func withCharacters<Result>(
        _ bytes: [UInt8], _ body: (UnsafePointer<CChar>?, Int32) -> Result?
    ) -> Result? {
        guard bytes.count < Int(Int32.max) / 4 else { return nil }
        _ = libraryIsReady
        let clean = bytes.contains(0) ? bytes.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] } : bytes
        return clean.withUnsafeBytes { buffer in
            body(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
        }
    }

    /// libxml2 is to be set up once, before any thread uses it.
    private static let libraryIsReady: Bool = {
        xmlInitParser()
        return true
    }()

    private mutating func take(_ document: xmlDocPtr) {
        var builder = MarkupTreeBuilder()
        builder.walk(xmlDocGetRootElement(document))
        nodes = builder.nodes
        unresolvedEntities = builder.unresolvedEntities
    }
}

extension MarkupError {
    init(_ error: xmlError) {
        line = Int(error.line)
        message = error.message.map { String(cString: $0).trimmed.replacing("\n", with: " ") } ?? "not well-formed"
    }
}

/// Copies libxml2's tree, node after node, without recursion.
private struct MarkupTreeBuilder {
    var nodes: [MarkupNode] = []
    var unresolvedEntities = 0
    private var open: [Int] = []

    mutating func walk(_ root: xmlNodePtr?) {
        var current = root
        while let node = current {
            let isElement = node.pointee.type == XML_ELEMENT_NODE
            append(node)
            if isElement, let child = node.pointee.children {
                current = child
                continue
            }
            if isElement { closeLast() }
            current = next(after: node, root: root)
        }
        while !open.isEmpty { closeLast() }
    }

    private mutating func next(after node: xmlNodePtr, root: xmlNodePtr?) -> xmlNodePtr? {
        var node = node
        while node != root {
            if let next = node.pointee.next { return next }
            guard let parent = node.pointee.parent else { return nil }
            closeLast()
            node = parent
        }
        return nil
    }

    private mutating func append(_ node: xmlNodePtr) {
        switch node.pointee.type {
        case XML_ELEMENT_NODE:
            let name = node.pointee.name.map { String(cString: $0).lowercased() } ?? "?"
            let namespace = node.pointee.ns?.pointee.href.map { String(cString: $0) }
            nodes.append(
                MarkupNode(
                    name: name, namespace: namespace, attributes: attributes(of: node), text: "",
                    parent: open.last ?? -1, end: nodes.count + 1))
            open.append(nodes.count - 1)
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            appendText(node.pointee.content.map { String(cString: $0) } ?? "")
        case XML_ENTITY_REF_NODE:
            unresolvedEntities += 1
            appendText(node.pointee.name.map { "&" + String(cString: $0) + ";" } ?? "")
        default: break
        }
    }

    private mutating func appendText(_ text: String) {
        nodes.append(
            MarkupNode(name: "", attributes: [:], text: text, parent: open.last ?? -1, end: nodes.count + 1))
    }

    private mutating func closeLast() {
        guard let index = open.popLast() else { return }
        nodes[index].end = nodes.count
    }

    private func attributes(of node: xmlNodePtr) -> [String: String] {
        var result: [String: String] = [:]
        var current = node.pointee.properties
        while let attribute = current {
            let value = attribute.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
            if let name = attribute.pointee.name { result[String(cString: name).lowercased()] = value }
            current = attribute.pointee.next
        }
        return result
    }
}
