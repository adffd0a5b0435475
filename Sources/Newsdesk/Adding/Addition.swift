public import Articles
public import EventModel

/// What became of one file that was to be added.
public struct Addition: Equatable, Sendable {
    /// The file, as it was named or found.
    public var source: String
    /// What became of it.
    public var outcome: Outcome

    /// What can become of a file.
    public enum Outcome: Equatable, Sendable {
        /// It is in the library now.
        case added(AddedFile)
        /// Its article is in the library already; nothing was written.
        case duplicate(Duplicate)
        /// It is not in the library, and why.
        case refused(Refusal)
    }
}

/// A file that is in the library now.
public struct AddedFile: Equatable, Sendable {
    /// Relative to the library.
    public var path: String
    /// What it was read as.
    public var format: ArticleFormat
    /// One, or those of a feed.
    public var articles: [AddedArticle]
    /// The copy of the YAML file that lay beside it, relative to the library.
    public var sidecar: String?
    /// What could not be read of it.
    public var findings: [Finding]
    /// How many more articles it holds than are named.
    public var untold = 0
}

/// What was recognised of an article.
public struct AddedArticle: Equatable, Sendable {
    /// As the library knows it.
    public var article: Article
    /// Another article of the library that it resembles.
    public var likeness: Likeness?

    /// How many paragraphs are furniture of the page.
    public var furniture: Int { article.paragraphs.count { $0.kind.isFurniture } }
}

/// How an added article resembles another.
public enum Likeness: Equatable, Sendable {
    /// An item of a feed that is in the library on its own, or in another feed.
    case repeated(ArticleID)
    /// More than half of its text stands in another article: so many of its paragraphs.
    case reprint(of: ArticleID, equal: Int, paragraphs: Int)
    /// Another text at the same address.
    case sameAddress(ArticleID)
}

/// Why a file was not needed.
public struct Duplicate: Equatable, Sendable {
    /// The article that the library has.
    public var article: ArticleID
    /// Its file, relative to the library.
    public var path: String
    /// What they have in common.
    public var kind: Kind

    /// What two files of one article have in common.
    public enum Kind: Equatable, Sendable {
        /// All bytes.
        case bytes
        /// The text, perhaps in another format.
        case text
        /// The address; so many of the paragraphs are equal.
        case address(equal: Int, paragraphs: Int)
    }
}

/// Why a file was not added. The rest goes on.
public enum Refusal: Error, Hashable, Sendable {
    /// There is nothing at this path.
    case missing
    /// A pipe, a device.
    case noFile
    /// A folder in which no file can be an article.
    case emptyFolder
    /// More than so many bytes.
    case tooLarge(limit: Int)
    /// The system refuses, with its reason.
    case unreadable(reason: String)
    /// Not a format of articles, by its extension.
    case unknownFormat(extension: String)
    /// Binary data, or XML that is no news.
    case noNews
    /// Nothing readable in it, with the reader's own reason where it has one.
    case noArticle(reason: String?)
    /// A headline and nothing below it.
    case headlineOnly(String)
    /// It lies in the library and is no article.
    case ownFile
    /// It cannot be written into the library, with the system's reason.
    case notWritten(reason: String)
}
