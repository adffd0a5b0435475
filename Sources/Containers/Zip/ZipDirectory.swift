/// The table of contents of a zip archive, with the place of each member: what is stored as it is can be read where it
/// lies, which libarchive does not tell.
public struct ZipDirectory {
    /// A file in the archive.
    public struct Member: Equatable, Sendable {
        /// With its folders.
        public var name: String
        /// Where its own header stands.
        fileprivate var header: Int
        fileprivate var packedSize: Int
        /// In bytes, unpacked.
        public var size: Int
        /// Whether it lies there as it is.
        public var isStored: Bool { method == 0 }
        fileprivate var method: Int
    }

    /// In the order of the table.
    public private(set) var members: [Member] = []
    private let source: ByteSource

    /// Nil where there is no such table: the file is no zip archive, or its end is missing.
    public init?(_ source: ByteSource) {
        self.source = source
        let tail = source.bytes(at: max(0, source.size - 66_000), count: 66_000)
        guard let end = Self.lastRecord([0x50, 0x4B, 0x05, 0x06], in: tail), end + 22 <= tail.count else { return nil }
        var (count, place) = (tail.number(at: end + 10, 2), tail.number(at: end + 16, 4))
        if count == 0xFFFF || place == 0xFFFF_FFFF {
            guard let large = Self.large(end, tail, source) else { return nil }
            (count, place) = large
        }
        for _ in 0..<count {
            guard let length = take(at: place) else { return nil }
            place += length
        }
    }

    /// The bytes of a member that is stored, where they lie; unpacked those of another, nil where it is packed in a way
    /// that is not known, damaged, or larger than `limit` unpacked.
    public func contents(of member: Member, limit: Int) -> ByteSource? {
        let header = source.bytes(at: member.header, count: 30)
        guard header.count == 30, header.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
        let start = member.header + 30 + header.number(at: 26, 2) + header.number(at: 28, 2)
        guard start + member.packedSize <= source.size else { return nil }
        let packed = source.part(start..<start + member.packedSize)
        if member.isStored { return packed }
        guard member.method == 8, packed.size <= limit else { return nil }
        return Inflater.inflated(packed.bytes(at: 0, count: packed.size), .none, limit: limit).map { ByteSource($0) }
    }

    private mutating func take(at place: Int) -> Int? {
        let head = source.bytes(at: place, count: 46)
        guard head.count == 46, head.starts(with: [0x50, 0x4B, 0x01, 0x02]) else { return nil }
        let lengths = (head.number(at: 28, 2), head.number(at: 30, 2), head.number(at: 32, 2))
        let rest = source.bytes(at: place + 46, count: lengths.0 + lengths.1)
        guard rest.count == lengths.0 + lengths.1 else { return nil }
        var member = Member(
            name: String(decoding: rest[..<lengths.0], as: UTF8.self), header: head.number(at: 42, 4),
            packedSize: head.number(at: 20, 4), size: head.number(at: 24, 4), method: head.number(at: 10, 2))
        member.takeLarge(Array(rest[lengths.0...]))
        members.append(member)
        return 46 + lengths.0 + lengths.1 + lengths.2
    }

    private static func lastRecord(_ mark: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= mark.count else { return nil }
        return stride(from: bytes.count - mark.count, through: 0, by: -1).first { bytes[$0...].starts(with: mark) }
    }

    /// Zip64: the table's own place stands before its end.
    private static func large(_ end: Int, _ tail: [UInt8], _ source: ByteSource) -> (count: Int, place: Int)? {
        guard end >= 20, tail[(end - 20)...].starts(with: [0x50, 0x4B, 0x06, 0x07]) else { return nil }
        let record = source.bytes(at: tail.number(at: end - 12, 8), count: 56)
        guard record.count == 56, record.starts(with: [0x50, 0x4B, 0x06, 0x06]) else { return nil }
        return (min(record.number(at: 32, 8), source.size / 46), record.number(at: 48, 8))
    }
}

extension ZipDirectory.Member {
    /// Sizes and places of more than four bytes stand in an extra field.
    fileprivate mutating func takeLarge(_ extra: [UInt8]) {
        var place = 0
        while place + 4 <= extra.count {
            let length = extra.number(at: place + 2, 2)
            if extra.number(at: place, 2) == 1 {
                var next = place + 4
                for path in [\Self.size, \.packedSize, \.header] as [WritableKeyPath<Self, Int>]
                where self[keyPath: path] == 0xFFFF_FFFF && next + 8 <= extra.count {
                    self[keyPath: path] = extra.number(at: next, 8)
                    next += 8
                }
            }
            place += 4 + length
        }
    }
}

extension [UInt8] {
    /// A number whose lowest byte comes first; one that no file can hold is 0.
    fileprivate func number(at place: Int, _ width: Int) -> Int {
        let number = (0..<width).reduce(UInt64(0)) { $0 | UInt64(self[place + $1]) << (8 * UInt64($1)) }
        return number > 1 << 62 ? 0 : Int(number)
    }
}
