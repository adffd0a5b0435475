internal import EventModel
internal import Foundation

extension QueryParser {
    /// A date in EDTF or as people write it; `a..b`, `a..` and `..b` are intervals too. Words behind it belong to it until
    /// they make a date together, as in `date:27 jan 2026 bridge`.
    mutating func date(from first: Int) throws(QueryError) -> EDTFDate {
        var run = DateRun(tokens[first...])
        while run.goesOn { run.take() }
        index = first + run.count
        return try run.date()
    }
}

/// The tokens behind `date:` that make up its value.
private struct DateRun {
    private let tokens: ArraySlice<QueryToken>
    private let start: Int
    /// As typed, but for blanks in the place of quotation marks, so that places in it are places in the line.
    private var text = ""
    private(set) var count = 0

    init(_ tokens: ArraySlice<QueryToken>) {
        self.tokens = tokens
        start = tokens.first?.range.lowerBound ?? 0
        take()
    }

    mutating func take() {
        guard let next, case .text(let word, let isQuoted) = next.kind else { return }
        text += String(repeating: " ", count: next.range.lowerBound - start - text.unicodeScalars.count)
        text += isQuoted ? " \(word) " : word
        count += 1
    }

    private var next: QueryToken? { tokens.dropFirst(count).first }

    /// Whether the next token belongs to the date.
    var goesOn: Bool {
        guard let next, case .text(let word, let isQuoted) = next.kind else { return false }
        if !isQuoted, word.hasPrefix("..") { return !text.contains("..") }
        let last = tokens.dropFirst(count - 1).first
        if last?.kind == .text("..", isQuoted: false) { return true }
        if isQuoted { return text.hasSuffix("..") && last?.range.upperBound == next.range.lowerBound }
        return (try? date()) == nil && EDTFDate.hasWordsOfDatesOnly(word)
    }

    func date() throws(QueryError) -> EDTFDate {
        if let date = try? EDTFDate(text.trimmed) { return date }
        guard let ends else { return try date(text, at: start) }
        let from = try end(ends.from, at: start)
        let second = start + ends.from.unicodeScalars.count + 2
        let to = try end(ends.to, at: second)
        do {
            return try EDTFDate(from + "/" + to)
        } catch {
            throw QueryError(.invalidDate(text.trimmed, error), at: place(of: ends.to, at: second))
        }
    }

    private func date(_ part: String, at start: Int) throws(QueryError) -> EDTFDate {
        do {
            return try EDTFDate(reading: part.trimmed)
        } catch {
            let place = place(of: part, at: start)
            let mistake = min(place.lowerBound + error.position, place.upperBound)
            throw QueryError(.invalidDate(text.trimmed, error), at: mistake..<place.upperBound)
        }
    }

    /// One end of an interval, as EDTF has it; where there is none it is open.
    private func end(_ part: String, at start: Int) throws(QueryError) -> String {
        part.trimmed.isEmpty ? ".." : try date(part, at: start).text
    }

    /// Where a part stands without the blanks around it.
    private func place(of part: String, at start: Int) -> Range<Int> {
        let begin = start + part.prefix(while: \.isWhitespace).unicodeScalars.count
        return begin..<begin + part.trimmed.unicodeScalars.count
    }

    private var ends: (from: String, to: String)? {
        guard let first = text.trimmed.first, first != "[", first != "{" else { return nil }
        let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else { return nil }
        return (String(parts[0]), String(parts[1]))
    }
}
