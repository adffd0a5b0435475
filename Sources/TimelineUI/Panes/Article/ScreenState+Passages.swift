internal import EventModel

extension ScreenState {
    /// Lists the articles with this one under the cursor.
    mutating func go(to id: ArticleID) -> [Effect] {
        overlay = nil
        focus = .timeline
        sought = MentionAnchor(article: id, paragraph: 0)
        guard timeline.subject == .events else { return askForSought() }
        timeline.subject = .articles(by: articleOrder)
        timeline.top = 0
        article = ArticleState()
        event = nil
        return openChronology()
    }

    /// Asks for the row of the article that is to be shown, once the articles are listed.
    func askForSought() -> [Effect] {
        guard timeline.subject != .events, let sought, article.source != sought.article else { return [] }
        return [ask(.row(of: sought.article))]
    }

    /// Words were found in an article of the list: it comes under the cursor, and the paragraph into view.
    mutating func passageFound(in id: ArticleID, at place: PassagePlace) -> [Effect] {
        sought = MentionAnchor(article: id, paragraph: place.paragraph)
        let effects = positionFound(place.position)
        showSought()
        return effects
    }

    /// Shows the paragraph that was looked for, where its article is the one that is open.
    mutating func showSought() {
        guard let place = sought, article.record?.id == place.article, !article.isStale else { return }
        sought = nil
        showAmidst(paragraph: place.paragraph)
    }

    /// Lists the articles in another order; the one under the cursor stays there.
    mutating func orderArticles() -> [Effect] {
        guard case .articles(let order) = timeline.subject else {
            message = Message("\(keymap.label(of: .listArticles)) lists the articles, whose order can be changed")
            return []
        }
        let orders = ArticleOrder.allCases
        let next = orders[((orders.firstIndex(of: order) ?? 0) + 1) % orders.count]
        articleOrder = next
        sought = article.source.map { MentionAnchor(article: $0, paragraph: article.paragraph) }
        timeline.subject = .articles(by: next)
        article.sources = []
        return openChronology()
    }
}
