/// Lays a quote over a window of the text so that as little as possible differs. The text before and after costs
/// nothing; numbers are laid on numbers, words on words, signs on signs.
struct TokenAlignment {
    /// Which tokens of the quote and of the text stand for each other; either may be missing.
    private(set) var pairs: [(quote: Int?, text: Int?)] = []
    /// What differs: 2 for a word, 1 for a sign, for a number that stands for another, for a word spelled alike.
    private(set) var cost = 0

    /// The tokens of the text that the quote lies on.
    var range: Range<Int>? {
        let places = pairs.compactMap(\.text)
        guard let first = places.first, let last = places.last else { return nil }
        return first..<last + 1
    }

    init(_ quote: [AnchorToken], _ window: ArraySlice<AnchorToken>) {
        let rows = quote.count
        let columns = window.count
        var costs = Array(repeating: 0, count: (rows + 1) * (columns + 1))
        for row in stride(from: 1, through: rows, by: 1) {
            let wanted = quote[row - 1]
            for column in 0...columns {
                var best = costs[(row - 1) * (columns + 1) + column] + wanted.weight
                if column > 0 {
                    let found = window[window.startIndex + column - 1]
                    best = min(best, costs[row * (columns + 1) + column - 1] + found.weight)
                    best = min(best, costs[(row - 1) * (columns + 1) + column - 1] + wanted.cost(for: found))
                }
                costs[row * (columns + 1) + column] = best
            }
        }
        trace(costs, quote, window)
    }

    private mutating func trace(_ costs: [Int], _ quote: [AnchorToken], _ window: ArraySlice<AnchorToken>) {
        let width = window.count + 1
        var row = quote.count
        // Of equal ends the last: a word that stands for another rather than one that is missing.
        var column = (0..<width).reversed().min { costs[row * width + $0] < costs[row * width + $1] } ?? 0
        cost = costs[row * width + column]
        while row > 0 {
            let here = costs[row * width + column]
            let wanted = quote[row - 1]
            let place = window.startIndex + column - 1
            if column > 0, here == costs[(row - 1) * width + column - 1] + wanted.cost(for: window[place]) {
                pairs.append((row - 1, place))
                (row, column) = (row - 1, column - 1)
            } else if here == costs[(row - 1) * width + column] + wanted.weight {
                pairs.append((row - 1, nil))
                row -= 1
            } else {
                pairs.append((nil, place))
                column -= 1
            }
        }
        pairs.reverse()
    }
}

extension AnchorToken {
    /// What it costs that the token is missing.
    var weight: Int {
        switch kind {
        case .word, .number: 2
        case .sign: 1
        case .paragraphEnd: 1000
        }
    }

    /// What it costs that another stands in its place.
    func cost(for other: AnchorToken) -> Int {
        if hash == other.hash { return 0 }
        if caseless == other.caseless { return 1 }
        switch (kind, other.kind) {
        case (.number, .number), (.sign, .sign): return 1
        case (.word, .word), (.word, .number), (.number, .word): return 2
        default: return 1000
        }
    }
}
