internal import EventModel

/// What a format's reader hands over: blocks in reading order and what the file says about itself.
struct Draft {
    var metadata = Metadata()
    var blocks: [Block] = []
    var findings: [Finding] = []
}

/// A block of text before it is known whether it belongs to the story.
struct Block: Equatable {
    var text: String
    /// What the markup says; nil where only the words can tell.
    var kind: ParagraphKind?
    /// Whether all of its words are a link.
    var isLink = false
    /// Whether it is one item of a list.
    var isListItem = false
    /// The page that it begins on, in documents that have pages.
    var page: Int?
    /// The height of its letters, in points, where that is known.
    var size = 0.0
}

/// What an article says about itself, or a curator says about it.
struct Metadata: Equatable {
    var title: String?
    var publisher: String?
    var published: PublicationDate?
    /// The last change, in case nothing tells the publication.
    var modified: PublicationDate?
    var retrieved: EDTFDate?
    var section: String?
    var authors: [String] = []
    var url: String?
    var language: String?
    var derivedFrom: String?
    var digestOf: String?

    /// Takes from `other` what is not known here.
    mutating func complete(with other: Metadata) {
        title = title ?? other.title
        publisher = publisher ?? other.publisher
        published = published ?? other.published
        modified = modified ?? other.modified
        authors = authors.isEmpty ? other.authors : authors
        retrieved = retrieved ?? other.retrieved
        section = section ?? other.section
        url = url ?? other.url
        language = language ?? other.language
        derivedFrom = derivedFrom ?? other.derivedFrom
        digestOf = digestOf ?? other.digestOf
    }

    /// What a curator says of a feed that holds for each of its items.
    var ofFeed: Metadata {
        Metadata(publisher: publisher, language: language, digestOf: digestOf)
    }
}
