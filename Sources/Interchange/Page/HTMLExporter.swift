internal import EventModel

/// One page that holds everything it needs, or for many events an index and one page a year beside it.
enum HTMLExporter: Exporter {
    /// More events than this are not put into one page.
    static let limit = 20_000

    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        try write(chronology, to: destination, report, limit: limit)
    }

    /// The same with another limit.
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport, limit: Int
    ) throws {
        let outline = try PageOutline(of: chronology)
        if outline.rows.count <= limit {
            let page = PageWriter(chronology, outline, 0..<outline.rows.count, to: destination.main, report)
            try page.begin()
            try chronology.forEachRecord { try page.add($0) }
            try page.end()
        } else {
            try writeYears(chronology, outline, to: destination, report, limit)
        }
    }

    private static func writeYears(
        _ chronology: any ExportedChronology, _ outline: PageOutline, to destination: any ExportDestination,
        _ report: ExportReport, _ limit: Int
    ) throws {
        let parts = outline.parts(limit: limit)
        let pages = try parts.map { part in
            guard let name = destination.name(of: part.key) else { throw PageError.needsFile(events: chronology.count) }
            return SitePage(part: part, address: name.addressOfFile)
        }
        try PageWriter(chronology, outline, pages, to: destination.main, report).writeIndex()
        var current: PageWriter?
        var position = 0
        var next = 0
        try chronology.forEachRecord { record in
            if next < pages.count, pages[next].part.positions.lowerBound == position {
                try current?.end()
                let output = try destination.part(pages[next].part.key)
                current = PageWriter(
                    chronology, outline, pages[next].part.positions, to: output, report, pages: pages, current: next)
                try current?.begin()
                next += 1
            }
            try current?.add(record)
            position += 1
        }
        try current?.end()
    }
}

/// One of several pages, and where it lies.
struct SitePage {
    var part: PageOutline.Part
    var address: String
}

/// Why no page could be written.
public enum PageError: Error, CustomStringConvertible {
    /// Several pages need a name.
    case needsFile(events: Int)

    /// One sentence.
    public var description: String {
        switch self {
        case .needsFile(let events):
            "\(EnglishNumber.grouped(events)) events are too many for one page: name a file with -o, and one page a year is "
                + "written beside it"
        }
    }
}

extension String {
    /// A file's name as a relative address.
    fileprivate var addressOfFile: String {
        var address = "./"
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
        let digits = Array("0123456789ABCDEF")
        for byte in utf8 {
            address +=
                plain.contains(byte)
                ? String(UnicodeScalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
        return address
    }
}
