internal import EventModel

/// What the reader of a file of many records meets: an article, or something that it cannot read.
enum RecordEntry: Sendable {
    case article(RecordDraft)
    case finding(Finding)
    /// So many bytes of which it is to be found out, by any thread, what they hold.
    case unread(bytes: Int, @Sendable () -> RecordEntry?)

    /// About how much of the memory it takes, in bytes.
    var size: Int {
        switch self {
        case .article(let record): record.draft.blocks.reduce(1 << 10) { $0 + $1.text.utf8.count }
        case .finding: 1 << 10
        case .unread(let bytes, _): bytes
        }
    }
}

/// An article of a file of many that is read where it lies.
struct RecordDraft {
    /// Where in the file, by which the article is found again.
    var reference: String
    /// What the file calls it; else it is named after its place.
    var id: String?
    /// The name of the file that was captured, which may prove a date.
    var name = ""
    /// How much of the file was read when it came, in bytes.
    var done: Int
    var draft: Draft
    /// Whether it has to be told from what is no article, as in a crawl.
    var isDoubtful = false
}

extension RecordDraft {
    /// What a file calls an article as a name: letters and digits of any script, and what stands in names of files.
    static func name(_ id: String) -> String {
        String(id.prefix(120).map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" })
    }
}

/// Reads a file record by record and tells of each.
typealias RecordReader = @Sendable (RecordFile, (RecordEntry) throws -> Void) throws -> Void
