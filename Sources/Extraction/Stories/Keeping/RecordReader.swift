/// Reads what ``RecordWriter`` wrote. Bytes that it did not write are an error, whatever they are.
struct RecordReader {
    /// What was kept is damaged, or of another version.
    struct Damage: Error {}

    private let bytes: [UInt8]
    private var place = 0
    private var texts: [String] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether nothing is left.
    var isAtEnd: Bool { place == bytes.count }

    private mutating func byte() throws -> UInt8 {
        guard place < bytes.count else { throw Damage() }
        defer { place += 1 }
        return bytes[place]
    }

    mutating func number() throws -> Int {
        var (number, shift) = (UInt64(0), UInt64(0))
        while true {
            let byte = try byte()
            guard shift < 63 || shift == 63 && byte < 2 else { throw Damage() }
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(truncatingIfNeeded: number >> 1) ^ -Int(truncatingIfNeeded: number & 1)
    }

    /// A number of some range.
    mutating func number(in range: Range<Int>) throws -> Int {
        let number = try number()
        guard range.contains(number) else { throw Damage() }
        return number
    }

    mutating func word() throws -> UInt64 {
        var word: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 8) { word |= UInt64(try byte()) << UInt64(shift) }
        return word
    }

    mutating func float() throws -> Float {
        var bits: UInt32 = 0
        for shift in stride(from: 0, to: 32, by: 8) { bits |= UInt32(try byte()) << UInt32(shift) }
        return Float(bitPattern: bits)
    }

    mutating func flag() throws -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw Damage()
        }
    }

    mutating func text() throws -> String {
        let count = try number()
        if count < 0 {
            guard count >= -texts.count else { throw Damage() }
            return texts[-1 - count]
        }
        guard count <= bytes.count - place, let text = String(validating: bytes[place..<place + count], as: UTF8.self)
        else { throw Damage() }
        place += count
        texts.append(text)
        return text
    }

    mutating func choice<Case>(of all: [Case]) throws -> Case { all[try number(in: all.indices)] }

    /// A range within another one.
    mutating func range(in bounds: Range<Int>) throws -> Range<Int> {
        let start = try number(in: bounds.lowerBound..<bounds.upperBound + 1)
        return start..<start + (try number(in: 0..<bounds.upperBound - start + 1))
    }

    mutating func list<Element>(_ read: (inout RecordReader) throws -> Element) throws -> [Element] {
        // No element takes less than a byte, so that no count makes room for more than there is.
        let count = try number(in: 0..<bytes.count - place + 1)
        var list: [Element] = []
        list.reserveCapacity(count)
        for _ in 0..<count { list.append(try read(&self)) }
        return list
    }

    mutating func optional<Value>(_ read: (inout RecordReader) throws -> Value) throws -> Value? {
        try flag() ? try read(&self) : nil
    }
}
