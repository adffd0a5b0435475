internal import EventModel

extension ScreenState {
    mutating func openFilter() -> [Effect] {
        let prompt = PromptPanel(.filter, text: query)
        return open(prompt, asking: prompt.completing)
    }

    mutating func startSearch(_ text: String) -> [Effect] {
        guard !text.isEmpty else {
            search = nil
            return []
        }
        let isOfArticles = timeline.subject != .events
        search = SearchState(words: text, pane: focus == .article && !isOfArticles ? .article : .timeline)
        if isOfArticles {
            // The paragraph under the cursor is looked at too.
            let place = PassagePlace(
                position: timeline.cursor, paragraph: focus == .article ? article.paragraph - 1 : -1)
            return [ask(.passage(text, from: place, forward: true))]
        }
        if focus == .article {
            article.paragraph -= 1
            return moveToMatchInArticle(text, forward: true)
        }
        return [ask(.words(text, from: timeline.cursor, forward: true))]
    }

    /// A date as EDTF or as people write it. A year left out is, of those in which events fall into that month, the one
    /// nearest to the event under the cursor; the one with most of them where that event is dated by a year at best.
    func date(from text: String) -> EDTFDate? {
        if let date = (try? EDTFDate(text)) ?? EDTFDate(plain: text, nearYear: nil) { return date }
        let own = timeline.current?.event?.date
        let year = own?.lower?.calendarDate.year
        let told = dates(meantBy: text)
        let best: (date: EDTFDate, events: Int)?
        if let own, own.precision <= .month {
            best = told.min { ($0.date.years(from: year), $0.date) < ($1.date.years(from: year), $1.date) }
        } else {
            best = told.min { (-$0.events, $0.date) < (-$1.events, $1.date) }
        }
        return best?.date ?? EDTFDate(plain: text, nearYear: year)
    }

    /// The dates that a text without a year can mean, with the number of events of their months.
    private func dates(meantBy text: String) -> [(date: EDTFDate, events: Int)] {
        let months = timeline.months.compactMap { month in month.start.map { ($0.calendarDate, month.count) } }
        return Dictionary(grouping: months, by: \.0.year).compactMap { year, months in
            guard let date = EDTFDate(plain: text, nearYear: year), let first = date.lower?.calendarDate else {
                return nil
            }
            return months.first { $0.0.month == first.month && first.year == year }.map { (date, $0.1) }
        }
    }

    /// The words that are highlighted in a pane.
    func searchWords(in pane: Pane) -> String? {
        guard let search else { return nil }
        return search.pane == .article && pane != .article ? nil : search.words
    }

    mutating func moveToMatch(forward: Bool) -> [Effect] {
        guard let search else {
            message = Message("Nothing has been searched for; / searches")
            return []
        }
        if timeline.subject != .events {
            let place = PassagePlace(position: timeline.cursor, paragraph: article.paragraph)
            return [ask(.passage(search.words, from: place, forward: forward))]
        }
        if search.pane == .article, focus == .article { return moveToMatchInArticle(search.words, forward: forward) }
        return [ask(.words(search.words, from: timeline.cursor + (forward ? 1 : -1), forward: forward))]
    }

    /// The next paragraph that has the words; goes on at the other end.
    mutating func moveToMatchInArticle(_ words: String, forward: Bool) -> [Effect] {
        guard let record = article.record?.article else { return [] }
        let all = [0] + record.paragraphs.map(\.ordinal)
        let found = all.filter { ordinal in
            record.paragraph(ordinal).map { !Highlights.matches(of: words, in: $0.text).isEmpty } ?? false
        }
        let next =
            forward
            ? found.first { $0 > article.paragraph } ?? found.first
            : found.last { $0 < article.paragraph } ?? found.last
        guard let next else {
            message = Message(
                "“\(words)” is not in this article; \(keymap.label(of: .listArticles)) lists all, to be searched as one"
            )
            return []
        }
        show(paragraph: next)
        return []
    }
}

extension EDTFDate {
    /// How many years lie between it and a year; none where there is no year.
    fileprivate func years(from year: Int?) -> Int {
        guard let year, let own = lower?.calendarDate.year else { return 0 }
        return abs(own - year)
    }
}
