/// Reads a count from words and numbers, from left to right.
struct CountReader {
    let tokens: [String]
    private var place = 0

    init(tokens: [String]) {
        self.tokens = tokens.first.map(["$", "€", "£"].contains) == true ? Array(tokens.dropFirst()) : tokens
    }

    /// What has not been read.
    var rest: ArraySlice<String> { tokens[place...] }

    /// The count at the start; nil where there is none.
    mutating func count() -> CountRange? {
        if let between = between() { return between }
        let start = place
        let prefix = take(CountWords.prefixes)
        if prefix == nil || prefix == .atLeast || prefix == .moreThan || prefix == .about, let vague = vague() {
            return vague
        }
        if let number = number() {
            if prefix == nil, let upper = rangeEnd(after: number) { return CountRange(from: number, to: upper) }
            return CountRange(prefix ?? take(CountWords.suffixes) ?? .exactly, number)
        }
        place = start
        return vague()
    }

    /// "Dozens", "tens of thousands", "several", "a few hundred", "a couple".
    private mutating func vague() -> CountRange? {
        let start = place
        _ = take(["a"])
        if take(["couple"]) { return CountRange(from: 2, to: 3) }
        if let word = rest.first, CountWords.several.contains(word) {
            place += 1
            return CountRange(.atLeast, 2 * (multiplier() ?? 1))
        }
        if let word = rest.first, let least = CountWords.plurals[word] {
            place += 1
            return CountRange(.atLeast, least * (pluralFactor() ?? 1))
        }
        place = start
        return nil
    }

    /// The "hundred" of "several hundred".
    private mutating func multiplier() -> Double? {
        guard let word = rest.first, let factor = CountWords.multipliers[word] else { return nil }
        place += 1
        return factor
    }

    /// The "of thousands" of "tens of thousands".
    private mutating func pluralFactor() -> Double? {
        guard rest.first == "of", let next = rest.dropFirst().first, let twice = CountWords.plurals[next] else {
            return nil
        }
        place += 2
        return twice / 2
    }

    /// "Between 2 and 5", "from 2 to 5".
    private mutating func between() -> CountRange? {
        let start = place
        for (opening, middle) in [("between", "and"), ("from", "to")] where take([opening]) {
            if let lower = number(joinedByAnd: false), take([middle]), let upper = number(), upper >= lower {
                return CountRange(from: lower, to: upper)
            }
            place = start
        }
        return nil
    }

    /// The second number of `2..5`, `2-5`, "two or three", "2 to 5".
    private mutating func rangeEnd(after lower: Double) -> Double? {
        let start = place
        for middle in ["..", "-", "or", "to", "/"] where take([middle]) {
            if let upper = number(), upper > lower { return upper }
            place = start
        }
        return nil
    }

    private mutating func take(_ words: [String]) -> Bool {
        guard rest.starts(with: words) else { return false }
        place += words.count
        return true
    }

    private mutating func take(_ bounds: [String: [(words: [String], bound: CountBound)]]) -> CountBound? {
        guard let next = rest.first, let candidates = bounds[next] else { return nil }
        return candidates.first { take($0.words) }?.bound
    }
}

extension CountReader {
    /// One number: `1,200`, `1.5 million`, "twenty-two", "a hundred and twenty", "half a dozen".
    private mutating func number(joinedByAnd: Bool = true) -> Double? {
        if take(["half", "a", "dozen"]) { return 6 }
        guard var total = smallNumber() else { return nil }
        while true {
            if let factor = multiplier() {
                total *= factor
            } else if let added = remainder(of: total, joinedByAnd: joinedByAnd) {
                total += added
            } else {
                return total
            }
        }
    }

    /// The "and twenty-two" of "a hundred and twenty-two".
    private mutating func remainder(of total: Double, joinedByAnd: Bool) -> Double? {
        guard total >= 100, isWord(tokens[place - 1]) || CountWords.multipliers[tokens[place - 1]] != nil else {
            return nil
        }
        let start = place
        if joinedByAnd { _ = take(["and"]) }
        if let word = rest.first, isWord(word), let added = smallNumber(), added > 0, added < 100 { return added }
        place = start
        return nil
    }

    private mutating func smallNumber() -> Double? {
        guard let word = rest.first, let number = value(word) else { return nil }
        place += 1
        return number + (units(after: number) ?? 0)
    }

    /// The "two" of "twenty-two".
    private mutating func units(after tens: Double) -> Double? {
        guard tens >= 20, tens < 100, Int(tens) % 10 == 0, isWord(tokens[place - 1]) else {
            return nil
        }
        let start = place
        _ = take(["-"])
        if let word = rest.first, isWord(word), let units = value(word), (1...9).contains(units) {
            place += 1
            return units
        }
        place = start
        return nil
    }

    private func isWord(_ token: String) -> Bool { CountWords.numbers[token] != nil }

    private func value(_ token: String) -> Double? {
        if let number = CountWords.numbers[token] { return number }
        guard token.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }) else { return nil }
        let groups = token.split(separator: ",", omittingEmptySubsequences: false)
        let isGrouped = groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.utf8.count == 3 }
        return isGrouped ? Double(groups.joined()) : nil
    }
}
