public import Terminal

extension Theme {
    /// The parts of the screen whose look can be set, by name.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case title, header, text, faint, border, selection, inactiveSelection, quote, match, link, dispute, suggestion
        case density, densityInView, key, filter, error, mistake

        fileprivate var field: WritableKeyPath<Theme, Style> {
            switch self {
            case .title: \.title
            case .header: \.header
            case .text: \.text
            case .faint: \.faint
            case .border: \.border
            case .selection: \.selection
            case .inactiveSelection: \.inactiveSelection
            case .quote: \.quote
            case .match: \.match
            case .link: \.link
            case .dispute: \.dispute
            case .suggestion: \.suggestion
            case .density: \.density
            case .densityInView: \.densityInView
            case .key: \.key
            case .filter: \.filter
            case .error: \.error
            case .mistake: \.mistake
            }
        }
    }

    /// How one part looks.
    public subscript(part: Part) -> Style {
        get { self[keyPath: part.field] }
        set { self[keyPath: part.field] = newValue }
    }
}

extension Style {
    /// A style in words: colours (`red`, `bright-red`, `on blue`) and `bold`, `dim`, `italic`, `underline`, `reverse`, or
    /// `plain`; nil for what is none.
    public init?(described text: String) {
        self = .plain
        var words = text.lowercased().split(separator: " ")[...]
        guard !words.isEmpty else { return nil }
        while let word = words.popFirst() {
            if let attribute = Style.attributeNames[String(word)] {
                attributes.insert(attribute)
            } else if word == "on", let color = words.popFirst().flatMap({ Color(named: $0) }) {
                background = color
            } else if let color = Color(named: word) {
                foreground = color
            } else if word != "plain" {
                return nil
            }
        }
    }

    /// The words that describe it.
    public var description: String {
        var words = foreground == .standard ? [] : [Color.name(of: foreground)]
        words += Style.attributeNames.filter { attributes.contains($0.value) }.keys.sorted()
        if background != .standard { words += ["on", Color.name(of: background)] }
        return words.isEmpty ? "plain" : words.joined(separator: " ")
    }

    private static let attributeNames: [String: Attributes] = [
        "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    ]
}

extension Color {
    /// `bright-red`.
    fileprivate static func name(of color: Color) -> String {
        let name = "\(color)"
        return name.hasPrefix("bright") ? "bright-" + name.dropFirst(6).lowercased() : name
    }

    /// `red`, `bright-red`, or `standard`, the terminal's own.
    fileprivate init?(named name: Substring) {
        let known = Color.allCases.first { "\($0)".lowercased() == name.filter { $0 != "-" } }
        guard let known else { return nil }
        self = known
    }
}
