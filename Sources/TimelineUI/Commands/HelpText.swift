internal import EventModel
internal import Terminal

/// The lines of the help: in two columns where there is room, wrapped where a line has none.
struct HelpText {
    /// From this width on, two columns.
    static let wide = 80

    /// How wide a column of it is.
    let width: Int
    /// How wide the keys in it are.
    let keyColumns: Int
    /// What stands in each column of a line.
    let lines: [[HelpLine]]

    /// In a column of so many there is room to tell all in full.
    private static let roomy = 80

    /// Everything, or with words only what has all of them, told in full.
    init(keymap: Keymap, words: String, columns: Int, isWide: Bool) {
        let width = isWide ? columns / 2 : columns
        let keyColumns = width < 50 ? 10 : 15
        let room = max(8, width - keyColumns - 4)
        let wanted = words.lowercased().split(separator: " ")
        let inFull = !wanted.isEmpty || isWide && width >= Self.roomy
        let blocks = HelpBlock.all(keymap, keyColumns: keyColumns).compactMap { block -> [HelpLine]? in
            let entries = block.entries.filter { $0.has(wanted) }
            guard !entries.isEmpty else { return nil }
            return [.heading(block.title)] + entries.flatMap { $0.lines(columns: room, inFull: inFull) }
        }
        (self.width, self.keyColumns) = (width, keyColumns)
        let all = isWide ? Self.beside(Self.halves(of: blocks)) : blocks.flatMap { $0 + [.blank] }.map { [$0] }
        lines = all.dropLast(all.reversed().prefix { $0.allSatisfy { $0 == .blank } }.count)
    }

    private static func beside(_ halves: (left: [HelpLine], right: [HelpLine])) -> [[HelpLine]] {
        (0..<max(halves.left.count, halves.right.count)).map { index in
            [halves.left, halves.right].map { $0.indices.contains(index) ? $0[index] : .blank }
        }
    }

    /// Two columns, as equally long as whole blocks allow.
    private static func halves(of blocks: [[HelpLine]]) -> (left: [HelpLine], right: [HelpLine]) {
        let splits = (0...blocks.count).map { count in
            (
                left: blocks.prefix(count).flatMap { $0 + [.blank] },
                right: blocks.dropFirst(count).flatMap { $0 + [.blank] }
            )
        }
        return splits.reversed().min { max($0.left.count, $0.right.count) < max($1.left.count, $1.right.count) }
            ?? ([], [])
    }
}

/// A piece of a line of the help.
enum HelpLine: Hashable {
    case heading(String)
    case entry(keys: String, name: String, help: String)
    /// How an entry goes on.
    case more(String, isHelp: Bool)
    case blank

    /// As it is said.
    var spoken: String {
        switch self {
        case .heading(let title): title
        case .entry(let keys, let name, let help): "\(keys): \(name)" + (help.isEmpty ? "" : ". \(help)")
        case .more(let words, _): words
        case .blank: "empty line"
        }
    }

    func draw(_ theme: Theme, at point: Point, _ text: HelpText, into frame: inout Frame) {
        let end = point.column + text.width - 2
        let column = point.column + text.keyColumns + 2
        let row = point.row
        switch self {
        case .heading(let title): frame.write(title, at: point, style: theme.header, end: end)
        case .entry(let keys, let name, let help):
            frame.write(keys, at: Point(column: point.column + 1, row: row), style: theme.key, end: column - 1)
            let next = frame.write(name, at: Point(column: column, row: row), style: theme.text)
            frame.write(help, at: Point(column: next + 2, row: row), style: theme.faint)
        case .more(let words, let isHelp):
            frame.write(words, at: Point(column: column, row: row), style: isHelp ? theme.faint : theme.text)
        case .blank: break
        }
    }
}

/// Some keys or signs under a heading.
struct HelpBlock {
    var title: String
    var entries: [Entry]

    /// What a key does, or a sign means.
    struct Entry {
        var keys: String
        var name: String
        var help = ""

        func has(_ words: [Substring]) -> Bool {
            let text = "\(keys) \(name) \(help)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }

        /// With what it says more, in the same line where there is room; else only where all is to be told.
        func lines(columns: Int, inFull: Bool) -> [HelpLine] {
            let names = Wrapping.lines(of: name, columns: columns).map { String($0.text) }
            let isBeside =
                names.count == 1
                && DisplayText.width(of: name) + 2 + DisplayText.width(of: help) <= columns
            let rest = isBeside || !inFull ? [] : Wrapping.lines(of: help, columns: columns).map { String($0.text) }
            return [.entry(keys: keys, name: names.first ?? "", help: isBeside ? help : "")]
                + names.dropFirst().map { .more($0, isHelp: false) }
                + rest.filter { !$0.isEmpty }.map { .more($0, isHelp: true) }
        }
    }

    /// The commands by what they are for, then queries and signs.
    static func all(_ keymap: Keymap, keyColumns: Int) -> [HelpBlock] {
        let commands = CommandSection.allCases.map { section in
            let entries = CommandTable.entries.filter { $0.section == section }
            return HelpBlock(
                title: section.rawValue,
                entries: entries.map { entry in
                    Entry(
                        keys: label(of: keymap.keys(of: entry.command), columns: keyColumns), name: entry.name,
                        help: entry.help)
                })
        }
        return commands + [queries, marks]
    }

    /// The first keys where there is no room for all.
    private static func label(of keys: [Key], columns: Int) -> String {
        keys.reduce("") { text, key in
            let longer = text.isEmpty ? key.label : text + " " + key.label
            return DisplayText.width(of: longer) > columns ? text : longer
        }
    }

    /// What the signs on the screen mean.
    private static let marks = HelpBlock(
        title: "Marks",
        entries: [
            Entry(keys: "● ○", name: "confirmed, only suggested"),
            Entry(keys: "◆ ◇", name: "the same, still to come"),
            Entry(keys: "*", name: "marked", help: "By m, to be accepted, rejected or merged together."),
            Entry(keys: "3", name: "independent sources", help: "Reprints count once."),
            Entry(keys: "≠", name: "sources disagree, undecided"),
            Entry(keys: "✓", name: "a disagreement that is decided"),
            Entry(keys: "≈", name: "values that fit one another; an article's copy"),
            Entry(keys: "~ ?", name: "about, uncertain"),
            Entry(keys: "▌ ┊", name: "reports this event, another"),
        ])

    /// What can be typed as a filter.
    private static let queries = HelpBlock(
        title: "Queries, for f",
        entries: [
            Entry(keys: "a b", name: "all of the words", help: "In titles, notes and passages."),
            Entry(keys: "\"a b\"", name: "a phrase"),
            Entry(keys: "consul*", name: "what begins so"),
            Entry(keys: "person:", name: "a name, an alias, an id", help: "person:good"),
            Entry(keys: "place:", name: "a place"),
            Entry(keys: "tag:", name: "a tag"),
            Entry(keys: "source:", name: "a publisher or an article"),
            Entry(keys: "date:", name: "27 jan 2026, 2026-01, 1963..", help: "From a to b: a..b."),
            Entry(keys: "is:", name: "confirmed suggested disputed planned", help: "is:disputed"),
            Entry(keys: "top:30", name: "the 30 that matter most"),
            Entry(keys: "-tag:x", name: "not; NOT tag:x"),
            Entry(keys: "a or (b c)", name: "one or the other"),
        ])
}
