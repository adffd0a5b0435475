import RandomNumbers
import Testing

@testable import EventModel

@Suite struct AnchoringPropertyTests {
    @Test func `an edit outside the quote keeps it exact or moved, on the same words`() {
        var random = SeededRandom(seed: 21)
        for _ in 0..<400 {
            let words = random.words(20...60)
            let quoted = random.range(in: words.count, count: 1...12)
            let selector = selecting(quoted, in: words)
            let edited = random.edited(words, outside: quoted)
            let text = edited.joined(separator: " ")
            let found = selector.anchor(in: text)
            guard case .exact(let anchor) = found else {
                guard case .moved(let anchor) = found else {
                    Issue.record("\(found) for \(selector.exact) in \(text)")
                    return
                }
                #expect(part(text, anchor.range) == selector.exact)
                continue
            }
            #expect(part(text, anchor.range) == selector.exact)
        }
    }

    @Test func `a changed digit in the quote is changed, with or without an edit elsewhere`() {
        var random = SeededRandom(seed: 22)
        for round in 0..<400 {
            var words = random.words(20...60)
            let quoted = random.range(in: words.count, count: 1...12)
            let place = Int.random(in: quoted, using: &random)
            words[place] = "\(Int.random(in: 1...9999, using: &random))"
            let selector = selecting(quoted, in: words)
            words[place] = random.changingDigit(words[place])
            let edited = round % 2 == 0 ? words : random.edited(words, outside: quoted)
            let found = selector.anchor(in: edited.joined(separator: " "))
            guard case .changed(_, let differences) = found else {
                Issue.record("\(found) for \(selector) in \(edited)")
                return
            }
            #expect(differences.contains { $0.kind == .number && $0.after == words[place] })
        }
    }

    @Test func `a selector of any range finds that range in its own text`() {
        var random = SeededRandom(seed: 23)
        for _ in 0..<400 {
            let text = random.words(3...30).joined(separator: " ")
            let count = text.unicodeScalars.count
            let lower = Int.random(in: 0..<count, using: &random)
            let range = lower..<Int.random(in: lower + 1...count, using: &random)
            let quote = part(text, range)
            guard !quote.allSatisfy(\.isWhitespace) else { continue }
            let anchor = TextSelector(selecting: range, in: text).anchor(in: text).anchor
            #expect(anchor.map { part(text, $0.range) } == quote.trimmingSpaces, "\(text) \(range)")
        }
    }

    @Test func `any text and any selector has an answer within the text`() {
        var random = SeededRandom(seed: 24)
        for _ in 0..<800 {
            let alphabet = "ab1 .,-…“’\u{301}é\u{AD}\u{A0}東が\n"
            let text = random.text(alphabet: alphabet, count: 0...25)
            let selector = TextSelector(
                exact: random.text(alphabet: alphabet, count: 0...6),
                prefix: random.text(alphabet: alphabet, count: 0...4),
                suffix: random.text(alphabet: alphabet, count: 0...4),
                position: Int.random(in: -2...30, using: &random)..<31)
            guard let anchor = selector.anchor(in: text).anchor else { continue }
            #expect(anchor.range.upperBound <= text.unicodeScalars.count)
            #expect(!anchor.range.isEmpty)
        }
    }
}

private func selecting(_ range: Range<Int>, in words: [String]) -> TextSelector {
    let start = words[..<range.lowerBound].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    let count = words[range].reduce(-1) { $0 + $1.unicodeScalars.count + 1 }
    return TextSelector(selecting: start..<start + count, in: words.joined(separator: " "))
}

private func part(_ text: String, _ range: Range<Int>) -> String {
    var part = ""
    part.unicodeScalars.append(contentsOf: Array(text.unicodeScalars)[range])
    return part
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension SeededRandom {
    fileprivate mutating func words(_ count: ClosedRange<Int>) -> [String] {
        let vocabulary = [
            "the", "a", "of", "to", "was", "not", "said", "crew", "ship’s", "Ana", "Diaz", "“harbour”", "élan", "12",
            "2026,",
        ]
        return (0..<Int.random(in: count, using: &self)).map { _ in
            Int.random(in: 0..<3, using: &self) == 0
                ? vocabulary[Int.random(in: 0..<vocabulary.count, using: &self)]
                : text(alphabet: "abcdefgéøш", count: 4...9)
        }
    }

    fileprivate mutating func range(in count: Int, count length: ClosedRange<Int>) -> Range<Int> {
        let wanted = min(count, Int.random(in: length, using: &self))
        let start = Int.random(in: 0...(count - wanted), using: &self)
        return start..<start + wanted
    }

    /// Takes out, puts in or replaces some words on one side of a range.
    fileprivate mutating func edited(_ words: [String], outside range: Range<Int>) -> [String] {
        var words = words
        let isBefore = Bool.random(using: &self)
        let side = isBefore ? 0..<range.lowerBound : range.upperBound..<words.count
        let lower = Int.random(in: side.lowerBound...side.upperBound, using: &self)
        let upper = Int.random(in: lower...min(side.upperBound, lower + 6), using: &self)
        words.replaceSubrange(lower..<upper, with: self.words(0...5))
        return words
    }

    fileprivate mutating func changingDigit(_ number: String) -> String {
        var digits = Array(number)
        let place = Int.random(in: 0..<digits.count, using: &self)
        let others = "0123456789".filter { $0 != digits[place] }
        digits[place] = others.randomElement(using: &self) ?? "0"
        return String(digits)
    }
}
