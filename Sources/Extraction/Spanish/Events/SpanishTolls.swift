/// How many it happened to, around a Spanish trigger: "tres personas murieron", "mató a 12 personas", "al menos 20 heridos".
struct SpanishTolls {
    private let text: TokenizedText
    private let sentence: Range<Int>

    init(_ text: TokenizedText, in sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
    }

    /// The number in figures, with `>=`, `>`, `<=` or `~` before it where it is bounded; nil where none is told.
    func toll(at trigger: Int, isNoun: Bool) -> String? {
        if let own = number(at: trigger - 1) { return own }
        if isNoun { return nil }
        return behind(trigger) ?? before(trigger)
    }

    /// "Mató el martes a tres", "fueron detenidas al menos 12": at most "a", auxiliaries, a weekday and what bounds the
    /// number between.
    private func behind(_ trigger: Int) -> String? {
        for index in (trigger + 1)..<max(trigger + 1, min(trigger + 7, sentence.upperBound)) {
            if let found = number(at: index) { return found }
            // "Por lo menos" bounds a number; any other "por" names who did it.
            let isAtLeast = text.tokens[index].hash == SpanishGrammarWords.by && isWord(index + 1, Self.least)
            guard isWord(index, Self.between) || isWord(index, Self.least) || isAtLeast else { return nil }
        }
        return nil
    }

    /// "Tres comerciantes murieron": one or two words between, no preposition among them.
    private func before(_ trigger: Int) -> String? {
        for index in stride(from: trigger - 1, through: max(sentence.lowerBound, trigger - 5), by: -1) {
            if let found = number(at: index) { return found }
            guard text.tokens[index].kind == .word, !isWord(index, SpanishGrammarWords.prepositions),
                !isWord(index, SpanishGrammarWords.articles)
            else { return nil }
        }
        return nil
    }

    private func isWord(_ index: Int, _ words: WordTable<Bool>) -> Bool {
        sentence.contains(index) && text.tokens[index].kind == .word && words[text.tokens[index].hash] != nil
    }

    /// A number that counts people: no year, day, age, share, sum.
    private func number(at index: Int) -> String? {
        guard sentence.contains(index) else { return nil }
        let token = text.tokens[index]
        let value: Int
        if token.kind == .number, !token.traits.contains(.decimal), token.number > 0 {
            value = Int(token.number)
            if (1900...2100).contains(value), !token.traits.contains(.grouped) { return nil }
        } else if token.kind == .word, let known = Self.numbers[token.hash] {
            value = known
        } else {
            return nil
        }
        guard !isWord(index + 1, Self.units), !isWord(index - 1, Self.days), !isPartOfNumber(index) else { return nil }
        return bound(before: index) + String(value)
    }

    /// "12,5", "3 000", "12 %", "$ 20".
    private func isPartOfNumber(_ index: Int) -> Bool {
        [index - 1, index + 1].contains { other in
            guard sentence.contains(other) else { return false }
            let token = text.tokens[other]
            if token.kind == .number { return true }
            let isOfNumber =
                other < index
                ? token.isMark(.dollar) : token.isMark(.percent) || token.isMark(.euro) || !token.isAfterSpace
            return token.kind == .punctuation && isOfNumber
                && !token.isMark(.comma) && !token.isMark(.fullStop) && !token.isMark(.rightParenthesis)
        }
    }

    /// What bounds it: "al menos", "más de", "hasta", "unos".
    private func bound(before index: Int) -> String {
        for (first, second, mark) in Self.bounds where index - 2 >= sentence.lowerBound {
            if text.tokens[index - 2].hash == first, text.tokens[index - 1].hash == second { return mark }
        }
        if isWord(index - 1, Self.abouts) { return "~" }
        return isWord(index - 1, Self.upTo) ? "<=" : ""
    }

    private static let between: WordTable<Bool> =
        """
        a al menos más de unos unas cerca casi otras otros hasta fueron han sido el lunes martes miércoles jueves viernes sábado
        domingo
        """
    private static let least: WordTable<Bool> = "lo"
    private static let abouts: WordTable<Bool> = "unos unas casi alrededor"
    private static let upTo: WordTable<Bool> = "hasta"
    private static let days: WordTable<Bool> =
        "lunes martes miércoles jueves viernes sábado domingo día los las desde hace tras durante número"
    private static let units: WordTable<Bool> =
        """
        de años año meses mes semanas días día horas hora minutos por millones mil km kilómetros metros dólares euros pesos veces
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        """
    private static let bounds: [(UInt64, UInt64, String)] = [
        ("al", "menos", ">="), ("lo", "menos", ">="), ("más", "de", ">"), ("cerca", "de", "~"), ("menos", "de", "<"),
    ].map { (WordHash.of($0.0), WordHash.of($0.1), $0.2) }
    private static let numbers: WordTable<Int> = WordTable(
        """
        dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte
        """.split(whereSeparator: \.isWhitespace).enumerated().map { (String($0.element), $0.offset + 2) })
}
