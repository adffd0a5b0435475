internal import EventModel

/// Writes JSON into a growing buffer.
struct JSONLineWriter {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func raw(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    /// A string with its quotation marks and what must be escaped.
    mutating func string(_ text: String) { JSONText.write(text, to: &bytes) }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
