internal import EventModel

extension RecordWriter {
    mutating func date(_ date: EDTFDate) { text(date.text) }
}

extension RecordReader {
    mutating func date() throws -> EDTFDate {
        guard let date = try? EDTFDate(text()) else { throw Damage() }
        return date
    }
}
