/// Tells whom a pronoun before a verb of saying means, only where there is one candidate.
struct PronounResolver {
    private let context: AttributionContext
    /// For each sentence the mentions that speak in it.
    private var speakers: [Int: [Int]] = [:]

    /// Expects all that was read in the text.
    init(context: AttributionContext, readings: [CueReading]) {
        self.context = context
        for reading in readings {
            guard let mention = reading.speaker.mention else { continue }
            speakers[context.sentence(of: reading.cue.lowerBound), default: []].append(mention)
        }
    }

    /// The mention of the person meant; nil where the speaker is no single person, or several persons could be meant.
    func person(of reading: CueReading) -> Int? {
        guard reading.speaker.kind == .pronoun,
            !context.isWord(reading.speaker.tokens.lowerBound, in: context.speech.plural)
        else { return nil }
        let pronoun = reading.speaker.tokens.lowerBound
        let sentence = context.sentence(of: pronoun)
        for back in 0...2 where sentence - back >= 0 {
            let range = context.text.sentences[sentence - back]
            let named = mentions(in: range, before: pronoun)
            let names = Set(named.map { context.people[$0].key })
            if names.count == 1 { return named.last }
            if names.count > 1 { return speaker(in: sentence - back, among: named) }
        }
        return nil
    }

    private func mentions(in range: Range<Int>, before limit: Int) -> [Int] {
        var found: [Int] = []
        for index in range where index < limit {
            let owner = context.person[index]
            if owner >= 0, found.last != owner { found.append(owner) }
        }
        return found
    }

    /// Among several persons of a sentence, the one who spoke in it.
    private func speaker(in sentence: Int, among named: [Int]) -> Int? {
        let spoken = speakers[sentence] ?? []
        let keys = Set(spoken.map { context.people[$0].key })
        return keys.count == 1 ? spoken.last.flatMap { named.contains($0) ? $0 : nil } : nil
    }
}
