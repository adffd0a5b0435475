public import EventModel

/// All that something was found in: what is found in the same is the same.
public struct FindingKey: Hashable, Sendable {
    /// What stands for it; many where much was looked at, so that a store keeps their hash.
    public let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// Keeps what was found in articles from one search to the next. It may forget whatever it likes; what it gives must be what
/// was kept under that key by the same rules.
public protocol FindingStore: Sendable {
    /// What stands for all that an article says; nil where that is not known, and then nothing of it is kept.
    func print(of article: ArticleID) -> [UInt8]?

    /// What stands for some bytes wherever they are part of a key, in fewer of them.
    func digest(of bytes: [UInt8]) -> [UInt8]

    /// Whether something is kept under a key, as far as is known without reading it.
    func has(_ key: FindingKey) -> Bool

    /// What is kept under some keys.
    func kept(under keys: [FindingKey]) -> [FindingKey: [UInt8]]

    /// Keeps what was found.
    func keep(_ found: [FindingKey: [UInt8]])

    /// Keeps only what some keys stand for: nothing else is looked for any more.
    func keepOnly(_ keys: Set<FindingKey>)
}
