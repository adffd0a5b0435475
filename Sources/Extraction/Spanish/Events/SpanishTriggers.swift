extension TriggerWords {
    /// The Spanish lexicon; its meanings are the English ones, so that an event told in both languages is one.
    static let spanish: TriggerWords = {
        var builder = SpanishTriggerBuilder()
        for line in SpanishTriggerTable.lines.split(separator: "\n") { builder.add(line: line) }
        for pair in SpanishTriggerTable.actions.split(whereSeparator: \.isWhitespace) { builder.add(action: pair) }
        for pair in SpanishTriggerTable.actionNouns.split(whereSeparator: \.isWhitespace) { builder.add(noun: pair) }
        return TriggerWords(shared, lexicon: builder.lexicon)
    }()
}

/// Puts the Spanish lexicon together.
private struct SpanishTriggerBuilder {
    private(set) var lexicon = Lexicon<TriggerWords.Entry>()
    private var entries: [UInt64: TriggerWords.Entry] = [:]
    /// Words that are forms of verbs too and mean something else nearly always: "entre", "de", "parte".
    private let others: Set<UInt64> = {
        var words = Set(
            "parte partes casa casas causa base lista copia meta cura hecho tarde".split(separator: " ").map {
                WordHash.of(String($0))
            })
        SpanishWords.functionWords.forEachHash { words.insert($0) }
        return words
    }()

    /// `kill: matar asesinar | asesinato`
    mutating func add(line: Substring) {
        guard let colon = line.firstIndex(of: ":"), let meaning = Self.meaning(of: line[..<colon]) else { return }
        let halves = line[line.index(after: colon)...].split(separator: "|", omittingEmptySubsequences: false)
        for verb in halves[0].split(separator: " ") { add(verb: verb, meaning) }
        guard halves.count > 1 else { return }
        for noun in halves[1].split(separator: " ") {
            insert(String(noun), form: noun.contains("_") ? .phrase : .noun, meaning)
        }
    }

    /// `abrir=open`
    mutating func add(action: Substring) {
        let sides = action.split(separator: "=")
        guard sides.count == 2 else { return }
        let known = Self.meaning(of: sides[1])
        add(verb: sides[0], (known?.meaning ?? Self.unknown(sides[1]), .action))
    }

    /// `vuelo=fly`
    mutating func add(noun: Substring) {
        let sides = noun.split(separator: "=")
        guard sides.count == 2 else { return }
        let known = Self.meaning(of: sides[1])
        insert(String(sides[0]), form: .noun, (known?.meaning ?? Self.unknown(sides[1]), .action))
    }

    private mutating func add(verb: Substring, _ meaning: (meaning: Int32, kind: EventKind)) {
        for (form, word) in SpanishVerbForms.all(of: verb) { insert(word, form: form, meaning) }
    }

    /// What was put in first stays; a noun that is also a form of a verb is noted as both.
    private mutating func insert(_ word: String, form: TriggerWords.Form, _ meaning: (meaning: Int32, kind: EventKind))
    {
        let phrase = word.split(separator: "_").joined(separator: " ")
        let hash = WordHash.of(phrase)
        if form != .noun, form != .phrase, others.contains(hash) { return }
        if var known = entries[hash] {
            guard form == .noun, known.form != .noun, !known.isNoun else { return }
            known.isNoun = true
            entries[hash] = known
            return lexicon.insert(phrase, known)
        }
        let entry = TriggerWords.Entry(kind: meaning.kind, meaning: meaning.meaning, form: form)
        entries[hash] = entry
        lexicon.insert(phrase, entry)
    }

    private static func meaning(of name: Substring) -> (meaning: Int32, kind: EventKind)? {
        let words = name.split(separator: "_").joined(separator: " ")
        return TriggerWords.shared.names.firstIndex(of: words).map {
            (Int32($0), TriggerWords.shared.kinds[$0])
        }
    }

    /// A meaning of its own for an action that English has no trigger for.
    private static func unknown(_ name: Substring) -> Int32 {
        -1 - Int32(truncatingIfNeeded: WordHash.of(String(name)) & 0xFFFF)
    }
}
