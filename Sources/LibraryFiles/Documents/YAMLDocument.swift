internal import Articles
internal import Yams

/// A YAML document as located values.
package enum YAMLDocument {
    /// Reads a document whose first line is line `firstLine` of its file; an empty document is null.
    package static func read(_ text: String, firstLine: Int = 1) throws(SourceError) -> SourceValue {
        let start = SourcePosition(line: firstLine, column: 1)
        guard let node = try compose(text, firstLine) else { return SourceValue(content: .null, position: start) }
        // Without aliases a text has fewer values than bytes; aliases of aliases can name billions.
        var budget = max(10_000, text.utf8.count)
        return try value(of: node, at: start, firstLine, &budget)
    }

    private static func compose(_ text: String, _ firstLine: Int) throws(SourceError) -> Node? {
        do {
            return try YAMLText.compose(text)
        } catch let error as YamlError {
            throw SourceError(YAMLMistake(error, in: text), firstLine)
        } catch let refusal as YAMLText.Refusal {
            throw SourceError(position: nil, reason: refusal.reason)
        } catch {
            throw SourceError(position: nil, reason: "not YAML")
        }
    }

    private static func value(
        of node: Node, at parent: SourcePosition, _ firstLine: Int, _ budget: inout Int
    ) throws(SourceError) -> SourceValue {
        let position = node.mark.map { SourcePosition(line: $0.line + firstLine - 1, column: $0.column) } ?? parent
        budget -= 1
        guard budget > 0 else { throw SourceError(position: position, reason: "too many values") }
        switch node {
        case .scalar(let scalar):
            return SourceValue(content: isNull(scalar) ? .null : .text(scalar.string), position: position)
        case .sequence(let sequence):
            var values: [SourceValue] = []
            for element in sequence { values.append(try value(of: element, at: position, firstLine, &budget)) }
            return SourceValue(content: .list(values), position: position)
        case .mapping(let mapping):
            let entries = try entries(of: mapping, at: position, firstLine, &budget)
            return SourceValue(content: .map(entries), position: position)
        case .alias:
            throw SourceError(position: position, reason: "an alias of nothing")
        }
    }

    /// `Null` is a name that people have.
    private static func isNull(_ scalar: Node.Scalar) -> Bool {
        scalar.style == .plain && ["", "~", "null", "NULL"].contains(scalar.string)
    }

    private static func entries(
        of mapping: Node.Mapping, at position: SourcePosition, _ firstLine: Int, _ budget: inout Int
    ) throws(SourceError) -> [SourceEntry] {
        var entries: [SourceEntry] = []
        for (key, element) in mapping {
            let keyValue = try value(of: key, at: position, firstLine, &budget)
            guard case .text(let name) = keyValue.content else {
                throw SourceError(position: keyValue.position, reason: "expected a name before the colon")
            }
            let value = try value(of: element, at: keyValue.position, firstLine, &budget)
            entries.append(SourceEntry(key: name, position: keyValue.position, value: value))
        }
        return entries
    }
}

extension SourceError {
    fileprivate init(_ mistake: YAMLMistake, _ firstLine: Int) {
        var position: SourcePosition?
        if let line = mistake.line, let column = mistake.column {
            position = SourcePosition(line: line + firstLine - 1, column: column)
        }
        self.init(position: position, reason: mistake.reason)
    }
}
