internal import EventModel

/// What a browser, an extension or an archive notes in a page that it saves: whence and when.
///
/// `<!-- saved from url=(0029)https://www.example.org/ -->`; SingleFile's comment with `url:` and `saved date:`; the Wayback
/// Machine's `FILE ARCHIVED ON 02:11:23 Jan 28, 2026`.
struct PageSaving {
    private(set) var address: String?
    private(set) var date: EDTFDate?

    init(_ page: [UInt8]) {
        take(String(decoding: page.prefix(4096), as: UTF8.self))
        takeArchive(String(decoding: page.suffix(4096), as: UTF8.self))
    }

    private mutating func take(_ head: String) {
        for mark in ["saved from url=(", "Page saved with SingleFile"] {
            guard let start = head.firstRange(of: mark), let end = head[start.upperBound...].firstRange(of: "-->")
            else { continue }
            let notice = head[start.upperBound..<end.lowerBound]
            if let found = notice.firstRange(of: "http") {
                let whole = notice[found.lowerBound...].prefix { !$0.isWhitespace }
                address = address ?? PageAddress.clean(String(whole))
                if date == nil { date = PageSaving.visit(of: String(whole)) }
            }
            if let found = notice.firstRange(of: "saved date:") {
                let line = notice[found.upperBound...].prefix { !$0.isNewline }
                date = StatedDate(line)?.edtf ?? date
            }
        }
    }

    private mutating func takeArchive(_ foot: String) {
        guard let found = foot.firstRange(of: "FILE ARCHIVED ON ") else { return }
        date = StatedDate(foot[found.upperBound...].prefix(40))?.edtf ?? date
    }

    /// The time of the visit in an archive's own address.
    private static func visit(of address: String) -> EDTFDate? {
        guard let found = address.firstRange(of: "archive.org/web/") else { return nil }
        return StatedDate(address[found.upperBound...].prefix(8))?.edtf
    }
}
