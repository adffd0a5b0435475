extension ArticleHeader {
    /// What it is called beside others: its publisher, else the beginning of its headline, else its id.
    public var shortName: String {
        publisher ?? (headline.trimmed.isEmpty ? id.name : headline.shortened(to: 32))
    }
}

extension Article {
    /// What it is called beside others.
    public var shortName: String { ArticleHeader(of: self).shortName }
}
