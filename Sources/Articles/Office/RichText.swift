internal import EventModel

/// Rich Text Format, as Word and many mail programs write it: paragraphs, rows of tables as lines, footnotes.
struct RichText {
    private(set) var draft = Draft()
    private var scanner: RichTextScanner
    private var groups: [Group] = [Group()]
    private var fonts: [Int: String] = [:]
    private var codePage = "CP1252"
    /// Bytes of one character set that wait to be decoded together: some characters take two.
    private var pending: [UInt8] = []
    private var pendingSet = ""
    private var text: [Destination: String] = [:]
    private var isRow = false
    private var isHeading = false

    /// Where the text of a group goes.
    private enum Destination: Hashable {
        case body, footnote, fonts, title, author, left
    }

    /// What holds until a group ends.
    private struct Group {
        var destination = Destination.body
        var font = 0
        /// How many bytes stand for programs that know no Unicode behind each character.
        var fallback = 1
        var isHidden = false
    }

    /// Groups within each other: a file of nothing but brackets takes no memory beyond.
    private static let deepest = 1000

    init(_ file: ArticleFile) {
        scanner = RichTextScanner(file.bytes)
        var notes: [String] = []
        while let token = scanner.next() {
            switch token {
            case .open: if groups.count < Self.deepest { groups.append(groups.last ?? Group()) }
            case .close: close(&notes)
            case .byte(let byte): take(byte)
            case .word(let word, let number): take(word, number)
            }
        }
        endParagraph()
        draft.blocks += notes.map { Block(text: $0, kind: .credit) }
        let author = text[.author]?.trimmed ?? ""
        if author.contains(" ") { draft.metadata.authors = [author] }
        takeTitle()
    }

    private var group: Group {
        get { groups.last ?? Group() }
        set { groups[groups.count - 1] = newValue }
    }

    private mutating func close(_ notes: inout [String]) {
        flush()
        guard groups.count > 1 else { return }
        let ended = groups.removeLast()
        guard ended.destination == .footnote, group.destination != .footnote else { return }
        if let note = text.removeValue(forKey: .footnote)?.collapsed, !note.isEmpty { notes.append(note) }
    }

    private mutating func take(_ byte: UInt8) {
        let set = fonts[group.font] ?? codePage
        if set != pendingSet { flush() }
        pendingSet = set
        pending.append(byte)
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        let bytes = pending.allSatisfy { $0 < 0x80 } ? pending : DeclaredCharacterSet.decode(pending, by: pendingSet)
        pending = []
        append(String(decoding: bytes ?? [], as: UTF8.self))
    }

    private mutating func append(_ words: String) {
        guard !group.isHidden, group.destination != .left, group.destination != .fonts else { return }
        text[group.destination, default: ""] += words
    }

    private mutating func take(_ word: String, _ number: Int?) {
        flush()
        switch word {
        case "par", "sect", "page": if group.destination == .body { endParagraph() } else { append(" ") }
        case "row": endParagraph()
        case "cell", "nestcell":
            isRow = true
            append(" | ")
        case "line", "tab", "emspace", "enspace": append(" ")
        case "u": takeCharacter(number ?? 0)
        case "uc": group.fallback = max(0, min(number ?? 1, 16))
        case "f": takeFont(number ?? 0)
        case "fcharset": if group.destination == .fonts { fonts[group.font] = Self.codePages[number ?? 0] }
        case "ansicpg": codePage = "CP\(number ?? 1252)"
        case "mac": codePage = "MACINTOSH"
        case "pard", "plain":
            if word == "pard" { isHeading = false }
            group.isHidden = false
        case "outlinelevel": isHeading = (number ?? 9) < 9
        case "v", "deleted": group.isHidden = number != 0
        case "upr": break
        default: takeMark(word)
        }
    }

    private mutating func takeFont(_ number: Int) { group.font = number }

    /// A destination, or a sign that has a name.
    private mutating func takeMark(_ word: String) {
        if let sign = Self.signs[word] { return append(sign) }
        if word == "footnote" { return group.destination = .footnote }
        if word == "fonttbl" { return group.destination = .fonts }
        let isInfo = groups.dropLast().last?.destination == .left
        if word == "title", isInfo { return group.destination = .title }
        if word == "author", isInfo { return group.destination = .author }
        if Self.left.contains(word) { group.destination = .left }
    }

    private mutating func takeCharacter(_ number: Int) {
        let unit = UInt16(truncatingIfNeeded: number)
        var units = [unit]
        for _ in 0..<group.fallback { scanner.skipCharacter() }
        if UTF16.isLeadSurrogate(unit), let trail = scanner.trailSurrogate() {
            units.append(trail)
            for _ in 0..<group.fallback { scanner.skipCharacter() }
        }
        append(String(decoding: units, as: UTF16.self))
    }

    private mutating func endParagraph() {
        flush()
        let words = (text.removeValue(forKey: .body) ?? "").collapsed
        let line = isRow ? words.withoutLastBar : words
        if !line.isEmpty {
            draft.blocks.append(Block(text: line, kind: isHeading && !isRow ? .subheading : nil, isListItem: isRow))
        }
        isRow = false
    }

    /// A title is that of the text only where it stands there.
    private mutating func takeTitle() {
        guard let title = text[.title]?.lettersAndDigits, title.utf8.count > 8 else { return }
        if let found = draft.blocks.prefix(8).firstIndex(where: { $0.text.lettersAndDigits == title }) {
            draft.metadata.title = draft.blocks.remove(at: found).text
        }
    }
}

extension String {
    fileprivate var collapsed: String {
        var text = CollapsedText()
        text.append(self)
        return text.finished
    }

    fileprivate var withoutLastBar: String { hasSuffix(" |") ? String(dropLast(2)) : self == "|" ? "" : self }
}

extension RichText {
    private static let signs = [
        "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
        "~": "\u{A0}", "_": "‑", "-": "\u{AD}",
    ]

    /// Groups that hold no text of the document; `*` opens what an old reader need not know.
    private static let left: Set<String> = [
        "*", "colortbl", "stylesheet", "listtable", "info", "pict", "object", "header", "headerl", "headerr", "headerf",
        "footer", "footerl", "footerr", "footerf", "themedata", "xe", "tc", "rxe", "annotation", "fldinst", "pntext",
        "listtext", "nonesttables", "generator", "shppict",
    ]

    /// The character sets of fonts, by Windows' numbers.
    private static let codePages: [Int: String] = [
        77: "MACINTOSH", 128: "CP932", 129: "CP949", 134: "CP936", 136: "CP950", 161: "CP1253", 162: "CP1254",
        163: "CP1258", 177: "CP1255", 178: "CP1256", 186: "CP1257", 204: "CP1251", 222: "CP874", 238: "CP1250",
    ]
}
