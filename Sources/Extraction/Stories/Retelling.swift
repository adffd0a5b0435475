/// Sentences that tell what those of other articles tell: "she called out twice", where another paper has "she called out
/// two times before the gate closed".
///
/// Only the best likeness counts, of a sentence with one sentence: what a paper adds of its own takes nothing from it.
struct Retelling {
    private let mentions: StoryMentions
    /// The sentences that tell the event, with their articles.
    private var told: [(article: Int, words: WordVector)] = []

    /// Expects the parts that tell the event; where they have mentions of it the sentences of these count.
    init(_ mentions: StoryMentions, _ parts: [CitedPart]) {
        self.mentions = mentions
        var known: [[UInt64]: Int] = [:]
        for part in parts {
            let text = mentions.texts[part.article]
            let own = Set(part.mentions.map { text.mentions[$0].sentence })
            for sentence in text.sentences(ofPart: part.part) where own.isEmpty || own.contains(sentence) {
                let tokens = text.text.sentences[sentence]
                // Two copies of a sentence tell as much as a thousand.
                let stems = Array(text.stems[tokens])
                let copies = known[stems, default: 0]
                known[stems] = copies + 1
                if copies < 2 { told.append((part.article, mentions.words(tokens, of: part.article))) }
            }
        }
        let step = (told.count + Self.most - 1) / Self.most
        if step > 1 { told = stride(from: 0, to: told.count, by: step).map { told[$0] } }
    }

    /// So many sentences of an event are looked at.
    private static let most = 300

    /// How like a part's likest sentence is to one of another article; 0 where nothing is alike. Sentences that say what is so
    /// in general, and those of a few words, do not count.
    func likeness(of part: Int, in article: Int) -> Float {
        let text = mentions.texts[article]
        return text.sentences(ofPart: part).reduce(0) { best, sentence in
            let tokens = text.text.sentences[sentence]
            guard !tokens.contains(where: { text.text.grammar.clauses.isGeneral(text.text.tokens[$0].hash) }) else {
                return best
            }
            let words = mentions.words(tokens, of: article)
            guard words.entries.count > 2 else { return best }
            return told.reduce(best) { $1.article == article ? $0 : max($0, $1.words.cosine(words)) }
        }
    }
}

extension StoryText {
    /// The indices of the sentences that begin in a part.
    func sentences(ofPart part: Int) -> Range<Int> {
        let tokens = tokens(ofPart: part)
        let first = firstSentence(from: tokens.lowerBound)
        return first..<max(first, firstSentence(from: tokens.upperBound))
    }

    /// The first sentence that begins at a token or later.
    private func firstSentence(from token: Int) -> Int {
        var (low, high) = (0, text.sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if text.sentences[middle].lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
