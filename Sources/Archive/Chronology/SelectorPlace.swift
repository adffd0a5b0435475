internal import EventModel

extension TextSelector {
    /// Where the quoted words stand in a text, in code points; nil where they do not or where that is not certain.
    func place(in text: String) -> Range<Int>? {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(exact.unicodeScalars)
        guard !wanted.isEmpty, scalars.count >= wanted.count else { return nil }
        let places = (0...(scalars.count - wanted.count)).filter { scalars[$0..<($0 + wanted.count)] == wanted[...] }
        guard let first = places.first else { return nil }
        return first..<(first + wanted.count)
    }
}
