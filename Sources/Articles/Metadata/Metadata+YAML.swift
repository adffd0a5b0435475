internal import EventModel
internal import Yams

/// The keys of front matter or of a sidecar, and what is wrong with them.
struct YAMLMetadata {
    var metadata = Metadata()
    var findings: [Finding] = []

    private let path: String
    private let lineOffset: Int
    private let provenance: DateProvenance

    /// Reads a mapping; `lineOffset` lines precede it in its file. Unknown keys are none of our business.
    init(_ yaml: String, path: String, lineOffset: Int, provenance: DateProvenance) {
        self.path = path
        self.lineOffset = lineOffset
        self.provenance = provenance
        do {
            guard let node = try YAMLText.compose(yaml) else { return }
            guard let mapping = node.mapping else {
                report(node.mark, "invalid-metadata", "expected a mapping of keys to values")
                return
            }
            for (key, value) in mapping { take(key.string ?? "", value) }
            reportComments(in: yaml)
        } catch let error as YamlError {
            let mistake = YAMLMistake(error, in: yaml)
            findings.append(
                Finding(
                    path: path, line: mistake.line.map { $0 + lineOffset }, column: mistake.column,
                    rule: "invalid-yaml", message: "not YAML: \(mistake.reason)"))
            takeLines(of: yaml)
        } catch let refusal as YAMLText.Refusal {
            report(nil, "invalid-yaml", "not read: \(refusal.reason)")
            takeLines(of: yaml)
        } catch {
            report(nil, "invalid-yaml", "not YAML")
        }
    }

    /// Of what is no YAML as a whole, the lines that are: a colon in a headline must not cost the date.
    private mutating func takeLines(of yaml: String) {
        for line in yaml.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":"), line[..<colon].allSatisfy(\.isLetter) else { continue }
            guard let node = try? YAMLText.compose(String(line)), let pair = node.mapping?.first else { continue }
            take(pair.key.string ?? "", pair.value)
        }
    }

    private mutating func reportComments(in yaml: String) {
        for cut in CutValue.all(in: yaml, of: ["title", "headline", "publisher", "author"]) {
            findings.append(
                Finding(
                    path: path, line: cut.line + lineOffset, column: cut.column, rule: "cut-value",
                    message: cut.message))
        }
    }

    private mutating func take(_ key: String, _ value: Node) {
        switch key {
        case "title", "headline": metadata.title = text(of: value, for: key) ?? metadata.title
        case "publisher": metadata.publisher = text(of: value, for: key)
        case "published", "date": takeDate(value, for: key)
        case "author", "authors": metadata.authors += authors(in: value, for: key)
        case "url": metadata.url = text(of: value, for: key)
        case "source": takeSource(value)
        case "language", "lang": metadata.language = text(of: value, for: key)
        case "section": metadata.section = text(of: value, for: key)
        case "retrieved", "accessed": metadata.retrieved = retrieval(value, for: key) ?? metadata.retrieved
        case "derivedFrom": metadata.derivedFrom = text(of: value, for: key)
        case "digestOf": metadata.digestOf = text(of: value, for: key)
        default: break
        }
    }

    /// `published` goes before `date`.
    private mutating func takeDate(_ value: Node, for key: String) {
        guard let text = text(of: value, for: key) else { return }
        guard let date = PublicationDate(stated: text, provenance: provenance) else {
            return report(value.mark, "invalid-date", "“\(text)” is not a date")
        }
        if key == "published" || metadata.published == nil { metadata.published = date }
    }

    private mutating func retrieval(_ value: Node, for key: String) -> EDTFDate? {
        guard let text = text(of: value, for: key) else { return nil }
        guard let date = PublicationDate(stated: text, provenance: provenance)?.date else {
            report(value.mark, "invalid-date", "“\(text)” is not a date")
            return nil
        }
        return date
    }

    /// Web clippers write the address as `source`.
    private mutating func takeSource(_ value: Node) {
        guard metadata.url == nil, let text = value.scalar?.string, text.hasPrefix("http") else { return }
        metadata.url = text
    }

    private mutating func authors(in value: Node, for key: String) -> [String] {
        guard let list = value.sequence else { return text(of: value, for: key).map { [$0] } ?? [] }
        return list.compactMap { text(of: $0, for: key) }
    }

    /// The words of a scalar; nil for an empty one.
    private mutating func text(of value: Node, for key: String) -> String? {
        guard let scalar = value.scalar else {
            report(value.mark, "invalid-metadata", "\(key) must be a single value")
            return nil
        }
        let text = scalar.string.trimmed
        return text.isEmpty || value.isNull ? nil : text
    }

    private mutating func report(_ mark: Mark?, _ rule: String, _ message: String) {
        findings.append(
            Finding(
                path: path, line: mark.map { $0.line + lineOffset }, column: mark?.column, rule: rule, message: message)
        )
    }
}

extension Node {
    /// A plain scalar that YAML reads as null.
    fileprivate var isNull: Bool {
        guard let scalar, scalar.style == .plain else { return false }
        return ["~", "null", "Null", "NULL"].contains(scalar.string)
    }
}
