import EventModel
import Extraction
import RandomNumbers
import Testing

extension SeededRandom {
    /// Words of a few lexicons without any sense, often the same again.
    fileprivate mutating func soup(of length: Int) -> String {
        var words: [String] = []
        while words.count < length {
            if !words.isEmpty, Int.random(in: 0..<6, using: &self) == 0 {
                words.append(words[Int.random(in: max(0, words.count - 4)..<words.count, using: &self)])
            } else {
                words.append(word())
            }
        }
        return words.reduce(into: "") { text, word in
            text += (text.isEmpty || Int.random(in: 0..<8, using: &self) == 0 ? "" : " ") + word
        }
    }

    private mutating func word() -> String {
        let lists = [
            Vocabulary.time, Vocabulary.time, Vocabulary.numbers, Vocabulary.marks, Vocabulary.triggers,
            Vocabulary.others,
        ]
        let word = lists.randomElement(using: &self)?.randomElement(using: &self) ?? ""
        return Int.random(in: 0..<5, using: &self) == 0 ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
}

@Suite struct `Texts without sense` {
    @Test(arguments: 0..<40)
    func `are read to their end, and what is found lies in them`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let articles = (0..<3).map { number in
            Article(
                id: ArticleID("soup-\(number)"), headline: random.soup(of: 6),
                published: random.date(),
                paragraphs: (1...4).map { Paragraph(ordinal: $0, text: random.soup(of: 50)) })
        }
        for suggestion in SuggestionMaker().suggestions(from: articles) {
            for mention in suggestion.mentions {
                let article = articles.first { $0.id == mention.article }
                let texts = [article?.headline ?? ""] + (article?.paragraphs.map(\.text) ?? [])
                #expect(mention.range.upperBound <= texts[mention.paragraph].unicodeScalars.count)
            }
        }
    }
}

extension SeededRandom {
    /// None, an ordinary one, or one at the edge of what has a year.
    fileprivate mutating func date() -> PublicationDate? {
        let dates = ["", "2024-05-03", "0001-01-01", "9999-12-31", "2024", "Y170000002", "-0044-03-15"]
        let text = dates.randomElement(using: &self) ?? ""
        return (try? EDTFDate(text)).map { PublicationDate(date: $0, provenance: .frontMatter) }
    }
}
