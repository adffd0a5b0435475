package import Yams

/// YAML from anywhere, as nodes of no more than ``deepest`` levels.
///
/// The parser calls itself for each level, and aliases of aliases have as many as there are lines: what may be deep is
/// read on a stack that is large enough, and what is deep is refused there. U+0085, U+2028 and U+2029 are characters like
/// others, as in YAML 1.2; to the parser they would end the line.
package enum YAMLText {
    /// The most levels of lists and mappings within each other.
    package static let deepest = 100

    /// Why a text is refused that may be YAML.
    package enum Refusal: Error {
        case tooDeep, tooMuch, oddKey

        /// In words.
        package var reason: String {
            switch self {
            case .tooDeep: "nested too deeply"
            case .tooMuch: "too many values"
            case .oddKey: "expected a name before the colon"
            }
        }
    }

    /// The nodes of a document; nil for an empty one. Texts stay texts: no regular expression is asked what each might be.
    /// Throws `YamlError` or ``Refusal``.
    package static func compose(_ text: String) throws -> Node? {
        let separators = LineSeparators(text)
        let nesting = YAMLNesting(text.utf8)
        guard nesting.levels > deepest || nesting.anchors > 0 else {
            return try compose(separators).map(separators.restored)
        }
        guard nesting.levels <= YAMLNesting.mostLevels else { throw Refusal.tooDeep }
        guard nesting.anchors == 0 || !nesting.hasOddKey else { throw Refusal.oddKey }
        return try LargeStack.run(levels: nesting.levels) {
            guard let node = try compose(separators) else { return nil }
            // Without aliases a text has fewer values than bytes; aliases of aliases can name billions.
            var budget = max(10_000, text.utf8.count)
            try check(node, level: 0, &budget)
            return separators.restored(node)
        }
    }

    /// By a stated encoding: the default one asks the environment each time.
    private static func compose(_ text: LineSeparators) throws -> Node? {
        try Yams.compose(yaml: text.hidden, .basic, .default, .utf8)
    }

    private static func check(_ node: Node, level: Int, _ budget: inout Int) throws(Refusal) {
        budget -= 1
        guard budget > 0 else { throw .tooMuch }
        guard level <= deepest else { throw .tooDeep }
        switch node {
        case .scalar, .alias: break
        case .sequence(let sequence): for element in sequence { try check(element, level: level + 1, &budget) }
        case .mapping(let mapping):
            for (key, value) in mapping {
                try check(key, level: level + 1, &budget)
                try check(value, level: level + 1, &budget)
            }
        }
    }
}

/// The characters that YAML 1.1 takes for ends of lines and YAML 1.2 does not, out of the parser's sight.
private struct LineSeparators {
    private static let separators: [Unicode.Scalar] = ["\u{85}", "\u{2028}", "\u{2029}"]

    /// The text with others in their places, that it has nowhere.
    let hidden: String
    private var originals: [Unicode.Scalar: Unicode.Scalar] = [:]

    init(_ text: String) {
        // Their last bytes; few texts have any.
        guard text.utf8.contains(where: { $0 == 0x85 || $0 == 0xA8 || $0 == 0xA9 }),
            text.unicodeScalars.contains(where: Self.separators.contains)
        else {
            hidden = text
            return
        }
        let used = Set(text.unicodeScalars)
        let free = (0xE000...0xF8FF).lazy.compactMap { Unicode.Scalar($0 as UInt32) }.filter { !used.contains($0) }
        let places = Dictionary(zip(Self.separators, free)) { first, _ in first }
        originals = Dictionary(zip(free, Self.separators)) { first, _ in first }
        hidden = Self.replaced(text, places)
    }

    func restored(_ node: Node) -> Node {
        guard !originals.isEmpty else { return node }
        switch node {
        case .alias: return node
        case .scalar(let scalar):
            return .scalar(
                .init(Self.replaced(scalar.string, originals), scalar.tag, scalar.style, scalar.mark, scalar.anchor))
        case .sequence(let list):
            return .sequence(.init(list.map(restored), list.tag, list.style, list.mark, list.anchor))
        case .mapping(let map):
            let pairs = map.map { (restored($0.key), restored($0.value)) }
            return .mapping(.init(pairs, map.tag, map.style, map.mark, map.anchor))
        }
    }

    private static func replaced(_ text: String, _ places: [Unicode.Scalar: Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { places[$0] ?? $0 }))
    }
}
