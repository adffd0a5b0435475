internal import Glibc

/// The bytes of a file of records one after the other, plain or in as many members of gzip as there are, unpacked on the
/// way: whatever its size, no more than a piece of it is in memory.
public final class RecordStream {
    /// The place of a byte, by which it is found again without reading what stands before.
    public struct Mark: Hashable, Sendable, CustomStringConvertible {
        /// Where the bytes begin, in gzip the member that holds them.
        public var start: Int
        /// How far into the member.
        public var inner: Int

        /// A place.
        public init(start: Int, inner: Int = 0) { (self.start, self.inner) = (start, inner) }

        /// As ``description`` writes it; nil for anything else.
        public init?(_ text: some StringProtocol) {
            let parts = text.split(separator: "+", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
            guard (1...2).contains(parts.count), parts.allSatisfy({ $0 >= 0 }) else { return nil }
            self.init(start: parts[0], inner: parts.count == 2 ? parts[1] : 0)
        }

        /// "1234", or "1234+56".
        public var description: String { inner == 0 ? "\(start)" : "\(start)+\(inner)" }
    }

    private let source: ByteSource
    private let isPacked: Bool
    /// What is read and not yet unpacked.
    private var input: [UInt8] = []
    private var taken = 0
    /// Where the byte behind `input` stands.
    private var place = 0
    private var inflater: Inflater?
    private var member = 0
    /// How far into the member, or the file, `buffer` begins.
    private var bufferPlace = 0
    private var buffer: [UInt8]
    private var filled = 0
    private var next = 0
    /// Whether something ended that does not end here, or cannot be unpacked.
    public private(set) var isDamaged = false

    private static let piece = 1 << 16
    private static let gzip: [UInt8] = [0x1F, 0x8B, 0x08]

    /// At a mark, at the start where none is given.
    public init(_ source: ByteSource, at mark: Mark = Mark(start: 0)) {
        self.source = source
        isPacked = source.bytes(at: 0, count: 3) == Self.gzip
        buffer = [UInt8](repeating: 0, count: isPacked ? Self.piece : 0)
        begin(at: mark.start)
        skip(mark.inner)
    }

    /// The mark of the next byte; nil at the end, and where nothing more can be read.
    public var mark: Mark? {
        guard fill() else { return nil }
        return isPacked ? Mark(start: member, inner: bufferPlace + next) : Mark(start: bufferPlace + next)
    }

    /// Where what is damaged begins; nil where nothing is.
    public var damage: Mark? { isDamaged ? Mark(start: isPacked ? member : place) : nil }

    /// The next byte, which stays the next; nil at the end.
    public var peek: UInt8? { fill() ? buffer[next] : nil }

    /// The next line without its end, or the next `limit` bytes of it; nil at the end.
    public func line(limit: Int) -> [UInt8]? {
        guard fill() else { return nil }
        var line: [UInt8] = []
        while line.count < limit, fill() {
            let end = min(filled, next + limit - line.count)
            if let feed = buffer[next..<end].firstIndex(of: 0x0A) {
                line += buffer[next..<feed]
                next = feed + 1
                return line.last == 0x0D ? line.dropLast() : line
            }
            line += buffer[next..<end]
            next = end
        }
        return line
    }

    /// The next bytes; fewer where there are no more.
    public func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count, fill() {
            let end = min(filled, next + count - bytes.count)
            bytes += buffer[next..<end]
            next = end
        }
        return bytes
    }

    /// Passes over bytes; false where there are not so many.
    @discardableResult
    public func skip(_ count: Int) -> Bool {
        var left = count
        while left > 0, fill() {
            if !isPacked, left > filled - next {
                let here = bufferPlace + next
                let isThere = left <= source.size - here
                begin(at: isThere ? here + left : source.size)
                return isThere
            }
            let passed = min(filled - next, left)
            next += passed
            left -= passed
        }
        return left == 0
    }

    /// Goes on at the next record behind a place, which begins with these bytes: at the start of a line, or of a member.
    /// False where there is none.
    public func recover(behind mark: Mark, at opening: [UInt8]) -> Bool {
        var place = mark.start + 1
        while let found = find(isPacked ? Self.gzip : opening, from: place) {
            let isOne = isPacked ? isMember(found, of: opening) : source.bytes(at: found - 1, count: 1) == [0x0A]
            if isOne {
                begin(at: found)
                return true
            }
            place = found + 1
        }
        begin(at: source.size)
        return false
    }

    /// Whether a member of gzip begins at a place, and its contents with these bytes. Its head may say that a name of any
    /// length follows, so not more is looked at than a record needs.
    private func isMember(_ place: Int, of opening: [UInt8]) -> Bool {
        let inflater = Inflater(.gzip)
        var unpacked = [UInt8](repeating: 0, count: opening.count)
        let made = source.bytes(at: place, count: 4096).withUnsafeBytes { packed in
            unpacked.withUnsafeMutableBytes { inflater.inflate(packed, into: $0).made }
        }
        return made == opening.count && unpacked == opening
    }

    private func begin(at start: Int) {
        isDamaged = false
        if !isPacked, (bufferPlace..<bufferPlace + filled).contains(start) {
            next = start - bufferPlace
            return
        }
        (place, member, bufferPlace) = (start, start, start)
        (input, taken, filled, next) = ([], 0, 0, 0)
        inflater = nil
        if isPacked { bufferPlace = 0 }
    }

    /// In pieces that grow: where there are many that are near, none is read again and again for each.
    private func find(_ pattern: [UInt8], from start: Int) -> Int? {
        var (place, size) = (start, 4096)
        while place < source.size {
            let piece = source.bytes(at: place, count: size)
            if piece.isEmpty { return nil }
            if let found = Self.place(of: pattern, in: piece) { return place + found }
            place += max(1, piece.count - pattern.count + 1)
            size = min(size * 2, 1 << 20)
        }
        return nil
    }

    private static func place(of pattern: [UInt8], in piece: [UInt8]) -> Int? {
        piece.withUnsafeBytes { all -> Int? in
            guard let start = all.baseAddress, let first = pattern.first else { return nil }
            var place = 0
            while place + pattern.count <= all.count,
                let found = memchr(start + place, Int32(first), all.count - place - pattern.count + 1)
            {
                if memcmp(found, pattern, pattern.count) == 0 { return UnsafeRawPointer(found) - start }
                place = UnsafeRawPointer(found) - start + 1
            }
            return nil
        }
    }

    /// Whether there is a byte to read.
    private func fill() -> Bool {
        if next < filled { return true }
        return isPacked ? unpack() : load()
    }

    private func load() -> Bool {
        bufferPlace += filled
        buffer = source.bytes(at: place, count: Self.piece)
        (filled, next) = (buffer.count, 0)
        place += filled
        if filled == 0, place < source.size { isDamaged = true }
        return filled > 0
    }

    private func unpack() -> Bool {
        while !isDamaged {
            if inflater?.state == .end { inflater = nil }
            guard taken < input.count || refill() else {
                isDamaged = inflater != nil || place < source.size
                return false
            }
            if inflater == nil, !beginMember() { continue }
            guard let inflater else { return false }
            bufferPlace += filled
            let (read, made) = input.withUnsafeBytes { input in
                buffer.withUnsafeMutableBytes {
                    inflater.inflate(UnsafeRawBufferPointer(rebasing: input[taken...]), into: $0)
                }
            }
            taken += read
            (filled, next) = (made, 0)
            if inflater.state == .damaged { isDamaged = true }
            if made > 0 { return true }
        }
        return false
    }

    private func refill() -> Bool {
        input = source.bytes(at: place, count: Self.piece)
        taken = 0
        place += input.count
        return !input.isEmpty
    }

    /// Zeros between members and behind the last are filling.
    private func beginMember() -> Bool {
        while taken < input.count, input[taken] == 0 { taken += 1 }
        guard taken < input.count else { return false }
        member = place - input.count + taken
        (bufferPlace, filled, next) = (0, 0, 0)
        inflater = Inflater(.gzip)
        return true
    }
}
