internal import EventModel

/// The YAML between two lines of `---` at the start of a text, and the text after it.
struct FrontMatter {
    var metadata = Metadata()
    var findings: [Finding] = []
    /// What follows it: the article's text.
    var body: ArraySlice<UInt8>

    init(_ bytes: [UInt8], path: String) {
        body = bytes[...]
        guard bytes.starts(with: "---".utf8) else { return }
        let lines = bytes.prefix(FrontMatter.longest).split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.first.map({ FrontMatter.isFence($0, "---") }) == true else { return }
        let end = lines.dropFirst().firstIndex { FrontMatter.isFence($0, "---") || FrontMatter.isFence($0, "...") }
        guard let end else {
            // A rule or a list of dashes may open a text; keys may not.
            guard lines.count > 1, lines[1].contains(0x3A) else { return }
            findings = [
                Finding(path: path, line: 1, column: 1, rule: "invalid-yaml", message: "front matter has no end")
            ]
            body = bytes[min(lines[0].endIndex + 1, bytes.endIndex)...]
            return
        }
        let yaml = String(decoding: bytes[lines[1].startIndex..<lines[end].startIndex], as: UTF8.self)
        let parsed = YAMLMetadata(yaml, path: path, lineOffset: 1, provenance: .frontMatter)
        (metadata, findings) = (parsed.metadata, parsed.findings)
        body = bytes[min(lines[end].endIndex + 1, bytes.endIndex)...]
    }

    /// In bytes; nobody writes more by hand.
    private static let longest = 65_536

    private static func isFence(_ line: ArraySlice<UInt8>, _ fence: String) -> Bool {
        line.starts(with: fence.utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}

/// What a curator wrote beside a file; it goes before what the file says.
struct CuratorMetadata {
    let metadata: Metadata
    let findings: [Finding]

    init(sidecar: [UInt8], path: String) {
        let yaml = String(decoding: DecodedText(sidecar).bytes, as: UTF8.self)
        let parsed = YAMLMetadata(yaml, path: path, lineOffset: 0, provenance: .curator)
        (metadata, findings) = (parsed.metadata, parsed.findings)
    }
}
