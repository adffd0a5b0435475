internal import EventModel

extension ArticleHeader {
    /// Whether it is known who published it.
    var hasPublisher: Bool { sourceName != id.name }

    /// What it is called beside others: its publisher, else the beginning of its headline, else its id.
    var shortName: String {
        guard !hasPublisher else { return sourceName }
        return headline.trimmed.isEmpty ? id.name : headline.shortened(to: 32)
    }
}

extension Article {
    /// What it is called beside others.
    var shortName: String { ArticleHeader(of: self).shortName }
}
