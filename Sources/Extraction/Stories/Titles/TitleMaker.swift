internal import EventModel

/// Makes an event's title of the clause that tells it best.
struct TitleMaker {
    /// A line that could be the title.
    struct Title {
        var text: String
        /// Its words, weighed as those of its story are.
        var words: WordVector
        /// Whether it is sound beyond doubt.
        var isSound: Bool
        /// The mention that it is made of, and whether that says the event's date.
        var mention: StoryMention
        var saysDate: Bool
    }

    /// Lines that stand by themselves, best first; empty where no clause does.
    let titles: [Title]
    /// A few words for an id, joined by `-`.
    let slug: String
    /// The mention that says the event's date best; nil where none does.
    let dating: StoryMention?

    /// So many mentions are looked at, those that say the event's date first, then the strongest.
    private static let most = 120

    /// `date` is the event's; `day` holds the words of the sentences that name it.
    init(_ mentions: StoryMentions, _ cluster: EventCluster, date: EDTFDate?, day: WordVector?) {
        let scoring = TitleScoring(mentions, cluster, date: date, day: day)
        let candidates = scoring.first(Self.most).compactMap { member in
            let story = mentions.texts[member.article]
            let names = mentions.names[member.article]
            let line = TitleLine(
                member, story, names: names, lowercase: mentions.lowercase, isStrict: !scoring.isAmongFew)
            return line.map { line in
                let words = mentions.words(line.tokens, of: member.article)
                let isSound =
                    line.isWhole && line.soundness >= TitleScoring.leastSound
                    && (member.isEntry || scoring.standsByItself(line, of: member))
                let title = Title(
                    text: line.text, words: words, isSound: isSound, mention: member, saysDate: scoring.saysDate(member)
                )
                return (title, scoring.score(line, words, member))
            }
        }
        var seen: Set<String> = []
        let ordered = candidates.sorted { ($1.1, $0.0.text) < ($0.1, $1.0.text) }.map(\.0)
            .filter { seen.insert($0.text).inserted }
        titles = scoring.isAmongFew ? ordered : ordered.filter(\.isSound) + ordered.filter { !$0.isSound }
        dating = scoring.first(1).first { scoring.saysDate($0) }
        slug = Self.slug(mentions, cluster)
    }

    private static func slug(_ mentions: StoryMentions, _ cluster: EventCluster) -> String {
        let act = cluster.kind == .violence ? lemma(mentions, cluster) : cluster.kind.rawValue
        let focus = cluster.focus.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let name = focus.flatMap { mentions.clusters[$0].key.split(separator: "-").last.map { String($0) } }
        return [name ?? commonWord(mentions, cluster) ?? "", act].filter { !$0.isEmpty }.joined(separator: "-")
    }

    private static func lemma(_ mentions: StoryMentions, _ cluster: EventCluster) -> String {
        let lemmas = cluster.members.map { mentions.texts[$0.article].mentions[$0.index].lemma }
        let counts = Dictionary(lemmas.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key.split(separator: " ").first.map {
            String($0)
        }
            ?? cluster.kind.rawValue
    }

    /// The word that stands behind the triggers most often.
    private static func commonWord(_ mentions: StoryMentions, _ cluster: EventCluster) -> String? {
        var counts: [UInt64: [String: Int]] = [:]
        for member in cluster.members.prefix(most) {
            let text = mentions.texts[member.article]
            let mention = text.mentions[member.index]
            let end = text.text.sentences[mention.sentence].upperBound
            for index in (mention.token + 1)..<max(mention.token + 1, min(end, mention.token + 10)) {
                let token = text.text.tokens[index]
                guard text.stems[index] != 0, token.kind == .word, token.end - token.start > 3 else { continue }
                counts[text.stems[index], default: [:]][
                    NameKey.of(text.text.text(of: token).beforeApostrophe), default: 0] += 1
            }
        }
        let forms = counts.values.map { ($0.values.reduce(0, +), mostFrequent($0)) }
        return forms.max { ($0.0, $1.1) < ($1.0, $0.1) }?.1
    }

    private static func mostFrequent(_ forms: [String: Int]) -> String {
        forms.filter { !$0.key.isEmpty }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
}

extension String {
    /// The word before an apostrophe.
    fileprivate var beforeApostrophe: String { String(prefix { $0 != "'" && $0 != "\u{2019}" }) }
}
