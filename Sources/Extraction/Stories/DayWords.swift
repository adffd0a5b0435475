/// The words of the sentences that name a day: what is told of it.
struct DayWords {
    private var days: [Int: WordVector] = [:]

    init(_ mentions: StoryMentions, isOriginal: (Int) -> Bool) {
        var stems: [Int: [UInt64]] = [:]
        for index in mentions.texts.indices where isOriginal(index) {
            let text = mentions.texts[index]
            for (day, sentence) in text.namedDays {
                stems[day, default: []] += text.stems[text.text.sentences[sentence]]
            }
        }
        days = stems.mapValues { WordVector($0) { mentions.weight($0) } }
    }

    /// The words of a day; nil where no sentence names it.
    subscript(_ day: Int?) -> WordVector? { day.flatMap { days[$0] } }
}

extension StoryText {
    /// The days that its sentences name, each once a sentence.
    fileprivate var namedDays: [(day: Int, sentence: Int)] {
        var found: [(day: Int, sentence: Int)] = []
        for timex in timexes {
            guard let day = timex.exactDay else { continue }
            let sentence = sentence(ofToken: token(atByte: timex.bytes.lowerBound))
            if found.last.map({ $0.day != day || $0.sentence != sentence }) ?? true { found.append((day, sentence)) }
        }
        return found
    }
}
