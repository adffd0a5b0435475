internal import EventModel

extension TimePhrase {
    /// Judges from the structure of a text how its dates are meant: history counts from the dates in the text, news
    /// from its publication.
    mutating func classify(published: Day?) {
        var census = YearCensus(publishedYear: published?.calendarDate.year)
        for index in words.indices { census.take(index, self) }
        isNarrative = census.isNarrative
        isAncient = census.isAncient
        isFinancial = census.business > 3
        isSport = census.sport > 1
    }
}

/// Counts what tells history from news.
private struct YearCensus {
    let publishedYear: Int?
    private var distant = 0
    private var near = 0
    private var eras = 0
    private(set) var business = 0
    private(set) var sport = 0
    /// News tells in its first sentences when it happened, and that was lately.
    private var opensAsNews = false
    private static let opening = 150

    init(publishedYear: Int?) { self.publishedYear = publishedYear }

    mutating func take(_ index: Int, _ phrase: TimePhrase) {
        switch phrase.kind(index) {
        case .none: note(topic: phrase.words[index].value)
        case .fiscal, .periodic: business += 1
        case .unit where phrase.unit(index) == .quarter: business += 1
        case .weekday, .today, .tonight, .ago: noteNear(index)
        case .era where phrase.value(index) < 0 && phrase.kind(index - 1) == .digits: eras += 1
        case .digits:
            guard let (year, count) = phrase.digits(index), count == 4, (1000...2100).contains(year),
                phrase.leadsToDate(index - 1) || phrase.kind(index - 1) == .month
                    || phrase.text.tokens[index].traits.contains(.startsParagraph)
            else { return }
            if let publishedYear, abs(publishedYear - year) < 2 { noteNear(index) } else { distant += 1 }
        default: break
        }
    }

    private mutating func note(topic: Int16) {
        if topic == TimeWord.business.value { business += 1 } else if topic == TimeWord.sport.value { sport += 1 }
    }

    private mutating func noteNear(_ index: Int) {
        near += 1
        if index < Self.opening { opensAsNews = true }
    }

    var isAncient: Bool { eras > 2 && eras * 3 > distant }

    var isNarrative: Bool {
        let told = distant + eras
        return told >= 4 && !opensAsNews && told * 2 >= near * 3
    }
}
