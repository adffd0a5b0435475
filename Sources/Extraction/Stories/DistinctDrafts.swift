internal import EventModel

/// Suggestions of which none tells what a better one tells already. Each has a title that no better one of its time has.
struct DistinctDrafts {
    /// Best first, as they were given.
    private(set) var kept: [SuggestionDraft] = []
    /// The paragraphs that those of a date cite.
    private var cited: [String: Set<Place>] = [:]
    private var citedAtAll: Set<Place> = []
    private var titles: [String: [EDTFDate?]] = [:]
    /// The titles of a date's suggestions, by their indices.
    private var words: [String: [(index: Int, words: WordVector)]] = [:]
    private var told: Set<Int> = []

    /// Titles of one date as like as this tell one event.
    private static let same: Float = 0.5

    private struct Place: Hashable {
        var article: ArticleID
        var paragraph: Int
    }

    /// Of some, best first.
    init(_ drafts: [SuggestionDraft]) {
        for draft in drafts { add(draft) }
    }

    private mutating func add(_ draft: SuggestionDraft) {
        let places = Set(draft.suggestion.mentions.map { Place(article: $0.article, paragraph: $0.paragraph) })
        guard isNews(draft, at: places) else { return }
        if let teller = tellerElsewhere(of: draft) {
            kept[teller].join(draft)
            return note(places, of: draft.dateKey)
        }
        guard let title = draft.titles.first(where: { isFree($0.text, for: draft) }),
            draft.isAmongFew || !isTold(title, of: draft.dateKey)
        else { return }
        let key = draft.dateKey
        note(places, of: key)
        titles[title.text, default: []].append(draft.suggestion.event.date)
        words[key, default: []].append((kept.count, title.words))
        if let day = draft.day { told.insert(day) }
        kept.append(draft)
        kept[kept.count - 1].suggestion.event.title = title.text
    }

    /// Whether its paragraphs tell more than better suggestions have taken from them.
    private func isNews(_ draft: SuggestionDraft, at places: Set<Place>) -> Bool {
        if places.isSubset(of: cited[draft.dateKey] ?? []) { return false }
        if draft.isSlight, places.isSubset(of: citedAtAll) { return false }
        return !(draft.isIdleTalk && (draft.day.map(told.contains) ?? true))
    }

    /// Whether no suggestion of its time has this title.
    private func isFree(_ title: String, for draft: SuggestionDraft) -> Bool {
        !(titles[title] ?? []).contains { other in
            !draft.isAmongFew || Self.canBeOneTime(other, draft.suggestion.event.date)
        }
    }

    /// Whether a suggestion of a date has a title that tells the same.
    private func isTold(_ title: SuggestionDraft.Title, of key: String) -> Bool {
        (words[key] ?? []).contains { $0.words.cosine(title.words) > Self.same }
    }

    /// The suggestion of the same date, found in another window, that tells the same in any of its lines: with it this one was
    /// not compared. Within a window it was, and what is cited is decided.
    private func tellerElsewhere(of draft: SuggestionDraft) -> Int? {
        guard !draft.dateKey.isEmpty else { return nil }
        return words[draft.dateKey]?.map(\.index).first { index in
            kept[index].window != draft.window
                && kept[index].titles.contains { known in
                    draft.titles.contains { known.words.cosine($0.words) > Self.same }
                }
        }
    }

    private mutating func note(_ places: Set<Place>, of key: String) {
        cited[key, default: []].formUnion(places)
        citedAtAll.formUnion(places)
    }

    private static func canBeOneTime(_ left: EDTFDate?, _ right: EDTFDate?) -> Bool {
        guard let left, let right else { return true }
        return left.overlaps(right)
    }
}

extension SuggestionDraft {
    /// Its date without marks of doubt; empty where it has none.
    fileprivate var dateKey: String { suggestion.event.date?.unqualified ?? "" }

    /// Takes over what another tells of the same event in other articles.
    fileprivate mutating func join(_ other: SuggestionDraft) {
        suggestion.join(other.suggestion)
        sources += other.sources
        late += other.late
        entries += other.entries
        salience += other.salience
        leading = max(leading, other.leading)
        isSlight = isSlight && other.isSlight
    }
}

extension Suggestion {
    /// Takes over what another one of the same day tells: where it stands, who takes part, and the day where it is surer.
    fileprivate mutating func join(_ other: Suggestion) {
        let known = Set(event.people.map(\.person))
        event.people += other.event.people.filter { !known.contains($0.person) }
        people += other.people.filter { !known.contains($0.id) }
        event.citations = (event.citations + other.event.citations).sorted {
            ($0.article, $0.paragraph) < ($1.article, $1.paragraph)
        }
        mentions = (mentions + other.mentions).sorted {
            ($0.article, $0.paragraph, $0.range.lowerBound) < ($1.article, $1.paragraph, $1.range.lowerBound)
        }
        reasons += other.reasons
        event.place = event.place ?? other.event.place
        guard let date = other.event.date, date.text == date.unqualified else { return }
        if event.date?.text != date.text { (event.date, evidence) = (date, other.evidence) }
    }
}

extension EDTFDate {
    /// Its text without marks of doubt.
    fileprivate var unqualified: String { text.filter { !"~?%".contains($0) } }
}
