/// In which order a list shows articles.
public enum ArticleOrder: String, Hashable, Sendable, CaseIterable {
    /// By date of publication; those without a date come last.
    case date
    /// By the name of their publishers, then by date.
    case publisher
    /// By headline.
    case title
    /// Those that no event cites, then those that only suggestions cite, then the others; each by date.
    case use
}

/// What an article is used for.
public enum ArticleUse: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// No event cites it.
    case unused
    /// Only suggestions do.
    case suggested
    /// A confirmed event does.
    case confirmed

    /// The less used first.
    public static func < (left: ArticleUse, right: ArticleUse) -> Bool { left.rawValue < right.rawValue }
}

/// A paragraph in a list of articles.
public struct PassagePlace: Hashable, Sendable {
    /// The position of its article in the list.
    public var position: Int
    /// Which paragraph; 0 is the headline.
    public var paragraph: Int

    /// A place.
    public init(position: Int, paragraph: Int) {
        self.position = position
        self.paragraph = paragraph
    }
}

extension PassagePlace: Comparable {
    /// In the order in which the list and its articles are read.
    public static func < (left: PassagePlace, right: PassagePlace) -> Bool {
        (left.position, left.paragraph) < (right.position, right.paragraph)
    }
}
