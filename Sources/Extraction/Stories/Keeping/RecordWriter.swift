/// Writes values one behind the other, small numbers in few bytes and each text once: what is kept of an article is read again
/// by ``RecordReader``, which must ask for the same values in the same order.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []
    private var places: [String: Int] = [:]

    /// A number, in seven bits a byte; those near 0 take one.
    mutating func number(_ number: Int) {
        unsigned(UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1))))
    }

    private mutating func unsigned(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Eight bytes, the lowest first.
    mutating func word(_ word: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }

    /// All bits of a number.
    mutating func float(_ float: Float) {
        for shift in stride(from: 0, to: 32, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: float.bitPattern >> shift))
        }
    }

    mutating func flag(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    /// A text, of which only the place is written where it was before.
    mutating func text(_ text: String) {
        if let place = places[text] { return number(-1 - place) }
        places[text] = places.count
        number(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// A case by its place among all.
    mutating func choice<Case: Equatable>(_ choice: Case, of all: [Case]) {
        number(all.firstIndex(of: choice) ?? all.count)
    }

    mutating func range(_ range: Range<Int>) {
        number(range.lowerBound)
        number(range.upperBound - range.lowerBound)
    }

    mutating func list<Element>(_ list: some Collection<Element>, _ write: (inout RecordWriter, Element) -> Void) {
        number(list.count)
        for element in list { write(&self, element) }
    }

    mutating func optional<Value>(_ value: Value?, _ write: (inout RecordWriter, Value) -> Void) {
        flag(value != nil)
        if let value { write(&self, value) }
    }
}
