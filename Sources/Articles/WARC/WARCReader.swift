internal import Containers
internal import EventModel

/// Reads the articles of a web archive, record by record.
///
/// Every page, PDF and text that a server answered with is looked at; requests, notes of the crawler and revisits, which
/// say that a page is as it was, hold none. A damaged record is a finding, and the next one is looked for behind it.
struct WARCReader {
    private let stream: RecordStream
    private let path: String
    /// Before the references: the archive's name within a larger file.
    private let prefix: String
    private let wanted: RecordStream.Mark?

    private static let opening = Array("WARC/".utf8)
    private static let longestHead = 1 << 16

    /// At the start, or at the one record that is wanted.
    init(_ source: ByteSource, path: String, prefix: String = "", only reference: RecordStream.Mark? = nil) {
        stream = reference.map { RecordStream(source, at: $0) } ?? RecordStream(source)
        (self.path, self.prefix, wanted) = (path, prefix, reference)
    }

    /// Tells of all articles.
    func read(_ each: (RecordEntry) throws -> Void) throws {
        var last = RecordStream.Mark(start: 0)
        while true {
            let mark = nextMark()
            if mark == nil, !stream.isDamaged { return }
            last = mark ?? stream.damage ?? last
            switch mark.map(next) ?? .broken {
            case .entry(let entry): try each(entry)
            case .nothing: break
            case .broken:
                try each(.finding(finding("damaged-record", "the record is damaged or breaks off", last)))
                guard wanted == nil, stream.recover(behind: last, at: Self.opening) else { return }
            }
            if wanted != nil { return }
        }
    }

    /// Where the next record begins, behind the empty lines that end the one before.
    private func nextMark() -> RecordStream.Mark? {
        while let mark = stream.mark {
            if let first = stream.peek, first != 0x0D, first != 0x0A { return mark }
            _ = stream.line(limit: 2)
        }
        return nil
    }

    private func record() -> WARCRecord? {
        guard let version = stream.line(limit: 64), version.starts(with: Self.opening) else { return nil }
        var (lines, length) = ([[UInt8]](), 0)
        while let line = stream.line(limit: Self.longestHead), length < Self.longestHead {
            if line.isEmpty { return WARCRecord(lines) }
            // Another record begins: this one has no end of its own.
            if line.starts(with: Self.opening) { return nil }
            lines.append(line)
            length += line.count
        }
        return nil
    }

    /// What a record turned out to be.
    private enum Outcome {
        case entry(RecordEntry)
        case nothing, broken
    }

    /// Reads the record at a mark, all of it.
    private func next(at mark: RecordStream.Mark) -> Outcome {
        guard let record = record() else { return .broken }
        let head = stream.bytes(min(record.length, 1 << 14))
        let rest = record.length - head.count
        guard let body = CapturedBody(record, head: head) else { return stream.skip(rest) ? .nothing : .broken }
        guard !record.isSegment else {
            let finding = finding("segmented-record", "the record goes on in others and is not read", mark)
            return stream.skip(rest) ? .entry(.finding(finding)) : .broken
        }
        guard record.length <= HTTPResponse.largest else {
            let finding = finding("too-large", "the record is too large", mark)
            return stream.skip(rest) ? .entry(.finding(finding)) : .broken
        }
        let block = head + stream.bytes(rest)
        guard block.count == record.length else { return .broken }
        let captured = CapturedRecord(
            record: record, body: body, block: block, path: path, reference: prefix + mark.description, done: mark.start
        )
        return .entry(.unread(bytes: block.count) { captured.entry })
    }

    private func finding(_ rule: String, _ message: String, _ mark: RecordStream.Mark) -> Finding {
        Finding(path: "\(path)#\(prefix)\(mark)", rule: rule, message: message)
    }
}

/// A record whose bytes are in memory.
private struct CapturedRecord: Sendable {
    let record: WARCRecord
    let body: CapturedBody
    let block: [UInt8]
    /// Of the archive.
    let path: String
    let reference: String
    /// Where it begins in the archive.
    let done: Int

    /// The article that it may hold; nil where it cannot be unpacked.
    var entry: RecordEntry? {
        guard var draft = body.draft(of: block, path: path) else { return nil }
        if isChanged {
            draft.findings.append(
                Finding(
                    path: "\(path)#\(reference)", rule: "changed-record",
                    message: "the digest of the record is not that of its bytes"))
        }
        return .article(
            RecordDraft(reference: reference, name: body.name, done: done, draft: draft, isDoubtful: true))
    }

    /// Whether its bytes are not those of its digest: of all of them where it keeps one, else of what was sent, which some
    /// take as it came and some as it was before it was packed for its way.
    private var isChanged: Bool {
        if let digest = record.blockDigest.flatMap({ BlockDigest($0) }) { return !digest.fits(block) }
        guard let digest = record.payloadDigest.flatMap({ BlockDigest($0) }) else { return false }
        return !body.payloads(of: block).contains { digest.fits($0) }
    }
}

/// The digest that an archive keeps of a block: `sha1:` in Base32 or hexadecimal, `sha256:` likewise.
struct BlockDigest {
    private let algorithm: String
    private let value: String

    /// Nil for another algorithm.
    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, ["sha1", "sha256", "sha-256"].contains(parts[0].lowercased()) else { return nil }
        (algorithm, value) = (parts[0].lowercased(), parts[1].lowercased())
    }

    func fits(_ bytes: [UInt8]) -> Bool {
        if algorithm == "sha1" {
            let digest = SHA1(of: bytes)
            return value == digest.base32.lowercased() || value == digest.hexadecimal
        }
        let digest = SHA256(of: bytes)
        // In Base32 it is rare, and not looked into.
        return value.utf8.count != 64 || value == digest.hexadecimal
    }
}
