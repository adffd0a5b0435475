/// The lexicon of triggers, with the forms of each verb made from its base.
struct TriggerWords: Sendable {
    /// What a word or phrase tells.
    struct Entry: Sendable, Hashable {
        /// The kind of event.
        var kind: EventKind
        /// The meaning: forms of one meaning have one number.
        var meaning: Int32
        /// Which form it is.
        var form: Form
        /// Whether a form of a verb is a noun too: "march", "protests".
        var isNoun = false
        /// Whether nothing happens in it: a phrase with such a word in another sense.
        var isIdiom = false
    }

    /// The forms of a trigger that grammar treats differently; English has no more than the first six.
    enum Form: Sendable, Hashable {
        case base, thirdPerson, past, gerund, noun, phrase
        case participle, future, conditional, subjunctive
    }

    /// English; its meanings are those of all languages.
    static let shared = TriggerWords()

    /// Found by longest match.
    private(set) var lexicon: Lexicon<Entry>
    /// The names of the meanings: their first words.
    let names: [String]
    /// The kinds of the meanings.
    let kinds: [EventKind]
    /// Meanings whose subject it happens to.
    let intransitive: Set<Int32>
    /// The meaning of to condemn.
    let condemning: Set<Int32>

    private init() {
        var builder = Builder()
        builder.add(idioms: TriggerTable.idioms)
        for (kind, lines) in TriggerTable.lines {
            for line in lines.split(separator: "\n") { builder.add(line: line, kind: kind) }
        }
        for verb in ActionTable.verbs.split(whereSeparator: \.isWhitespace) {
            builder.add(line: verb, kind: .action)
        }
        for noun in ActionTable.nouns.split(whereSeparator: \.isWhitespace) {
            builder.add(line: "| " + noun, kind: .action)
        }
        lexicon = builder.lexicon
        names = builder.names
        kinds = builder.kinds
        intransitive = Self.meanings(of: ["die", "resign", "testify", "quit"], in: names)
        condemning = Self.meanings(of: ["condemn"], in: names)
    }

    /// The lexicon of another language for the same meanings.
    init(_ other: TriggerWords, lexicon: Lexicon<Entry>) {
        self = other
        self.lexicon = lexicon
    }

    /// The name of a meaning; empty for an action that only another language has.
    func name(of meaning: Int32) -> String { names.indices.contains(Int(meaning)) ? names[Int(meaning)] : "" }

    private static func meanings(of words: Set<String>, in names: [String]) -> Set<Int32> {
        Set(names.indices.filter { words.contains(names[$0]) }.map(Int32.init))
    }

    private struct Builder {
        var lexicon = Lexicon<Entry>()
        var names: [String] = []
        var kinds: [EventKind] = []
        var known: [String: Form] = [:]
        var common: Set<String> = []
        var entries: [String: Entry] = [:]

        mutating func add(idioms: String) {
            for idiom in idioms.split(whereSeparator: \.isWhitespace) {
                known[String(idiom)] = .phrase
                lexicon.insert(idiom.words, Entry(kind: .action, meaning: 0, form: .phrase, isIdiom: true))
            }
        }

        mutating func add(line: Substring, kind: EventKind) {
            let halves = line.split(separator: "|", omittingEmptySubsequences: false)
            let verbs = halves[0].split(separator: " ")
            let nouns = halves.count > 1 ? halves[1].split(separator: " ") : []
            guard let first = verbs.first ?? nouns.first else { return }
            let meaning = Int32(names.count)
            kinds.append(kind)
            names.append(String(first.prefix { $0 != "/" && $0 != "+" }).words)
            for verb in verbs { add(verb: verb, kind, meaning) }
            for noun in nouns { insert(noun, kind, meaning, noun.contains("_") ? .phrase : .noun) }
        }

        /// What was put in first stays, so that news goes before common actions; a common verb that is also a noun counts as
        /// a noun, which needs no "to" before it.
        mutating func insert(_ word: some StringProtocol, _ kind: EventKind, _ meaning: Int32, _ form: Form) {
            let name = String(word)
            let isNounToo = form == .noun && known[name] == .base && common.contains(name)
            if form == .noun, let verb = entries[name], verb.form != .noun, !isNounToo {
                lexicon.insert(name.words, Entry(kind: verb.kind, meaning: verb.meaning, form: verb.form, isNoun: true))
            }
            guard known[name] == nil || isNounToo else { return }
            known[name] = form
            if kind == .action { common.insert(name) }
            let entry = Entry(kind: kind, meaning: meaning, form: form)
            entries[name] = entry
            lexicon.insert(name.words, entry)
        }

        mutating func add(verb: Substring, _ kind: EventKind, _ meaning: Int32) {
            let forms = verb.split(separator: "/")
            if forms.count > 1 {
                let others = forms.dropFirst().map { VerbForms.form(of: $0) }
                insert(forms[0], kind, meaning, others.contains(.past) ? .base : .past)
                for (form, which) in zip(forms.dropFirst(), others) { insert(form, kind, meaning, which) }
            } else {
                for (form, word) in VerbForms.all(of: verb) { insert(word, kind, meaning, form) }
            }
        }
    }
}

extension String {
    fileprivate var words: String { split(separator: "_").joined(separator: " ") }
}

extension Substring {
    fileprivate var words: String { String(self).words }
}

/// The regular forms of English verbs.
enum VerbForms {
    /// The forms of a base; a phrase is inflected in its first word. `+` behind the base doubles its last letter.
    static func all(of verb: Substring) -> [(TriggerWords.Form, String)] {
        let isDoubling = verb.hasSuffix("+")
        let whole = isDoubling ? verb.dropLast() : verb
        let head = whole.prefix { $0 != "_" }
        let tail = whole.dropFirst(head.count)
        return forms(of: String(head), isDoubling: isDoubling).map { ($0.0, $0.1 + tail) }
    }

    /// Which form an irregular one is, by its ending.
    static func form(of word: Substring) -> TriggerWords.Form {
        let head = word.prefix { $0 != "_" }
        if head.hasSuffix("ing") { return .gerund }
        return head.hasSuffix("s") && !head.hasSuffix("ss") ? .thirdPerson : .past
    }

    private static func forms(of base: String, isDoubling: Bool) -> [(TriggerWords.Form, String)] {
        let last = base.suffix(1)
        let stem = isDoubling ? base + last : base.hasSuffix("e") ? String(base.dropLast()) : base
        let endsInY = base.hasSuffix("y") && !["a", "e", "o", "u"].contains(base.dropLast().suffix(1))
        let trunk = endsInY ? String(base.dropLast()) + "i" : stem
        let hisses = ["s", "x", "z", "ch", "sh"].contains { base.hasSuffix($0) }
        let third = endsInY ? trunk + "es" : base + (hisses ? "es" : "s")
        let gerund =
            base.hasSuffix("ee") ? base + "ing" : base.hasSuffix("ie") ? base.dropLast(2) + "ying" : stem + "ing"
        return [(.base, base), (.thirdPerson, third), (.past, trunk + "ed"), (.gerund, gerund)]
    }
}
