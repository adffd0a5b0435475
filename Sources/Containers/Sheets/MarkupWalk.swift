internal import CLibXML2

/// Walks through XML once, element by element; no entity of others is loaded and no file or network touched.
struct MarkupWalk: ~Copyable {
    enum Step {
        case start(name: String)
        case end(name: String)
        case text(String)
    }

    private let reader: xmlTextReaderPtr
    /// The reader copies nothing: what it reads has to stay where it is until it ends.
    private let text: UnsafeMutableRawBufferPointer
    private var closing: String?

    init(_ bytes: [UInt8]) throws(SheetError) {
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let text = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        text.copyBytes(from: bytes)
        let made = xmlReaderForMemory(
            text.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: text.count), nil, nil, Int32(options)
        )
        guard let made else {
            text.deallocate()
            throw SheetError(reason: "no memory")
        }
        (reader, self.text) = (made, text)
    }

    deinit {
        xmlFreeTextReader(reader)
        text.deallocate()
    }

    /// The next step; nil at the end. An empty element starts and ends.
    mutating func next() throws(SheetError) -> Step? {
        if let name = closing {
            closing = nil
            return .end(name: name)
        }
        while true {
            switch xmlTextReaderRead(reader) {
            case 0: return nil
            case 1: if let step = step() { return step }
            default: throw SheetError(reason: "its XML is not well-formed")
            }
        }
    }

    /// An attribute of the element that has just started, by its name with prefix.
    func attribute(_ name: String) -> String? {
        guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
        defer { xmlTextReaderMoveToElement(reader) }
        return xmlTextReaderConstValue(reader).map { String(cString: $0) }
    }

    private mutating func step() -> Step? {
        switch UInt32(xmlTextReaderNodeType(reader)) {
        case XML_READER_TYPE_ELEMENT.rawValue:
            let name = name
            if xmlTextReaderIsEmptyElement(reader) == 1 { closing = name }
            return .start(name: name)
        case XML_READER_TYPE_END_ELEMENT.rawValue: return .end(name: name)
        case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
            XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
            return xmlTextReaderConstValue(reader).map { .text(String(cString: $0)) }
        default: return nil
        }
    }

    private var name: String { xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? "" }
}
