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
        var costs = AlignmentCosts(rows: quote.count, columns: window.count)
        for row in stride(from: 1, through: quote.count, by: 1) {
            let wanted = quote[row - 1]
            for column in costs.columns(of: row) {
                var best = costs[row - 1, column] + wanted.weight
                if column > 0 {
                    let found = window[window.startIndex + column - 1]
                    best = min(best, costs[row, column - 1] + found.weight)
                    best = min(best, costs[row - 1, column - 1] + wanted.cost(for: found))
                }
                costs[row, column] = best
            }
        }
        trace(costs, quote, window)
    }

    private mutating func trace(_ costs: AlignmentCosts, _ quote: [AnchorToken], _ window: ArraySlice<AnchorToken>) {
        var row = quote.count
        // Of equal ends the last: a word that stands for another rather than one that is missing.
        var column = costs.columns(of: row).reversed().min { costs[row, $0] < costs[row, $1] } ?? 0
        cost = costs[row, column]
        while row > 0 {
            let here = costs[row, column]
            let wanted = quote[row - 1]
            let place = window.startIndex + column - 1
            if column > 0, here == costs[row - 1, column - 1] + wanted.cost(for: window[place]) {
                pairs.append((row - 1, place))
                (row, column) = (row - 1, column - 1)
            } else if column == 0 || here == costs[row - 1, column] + wanted.weight {
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

/// The costs of laying the first words of a quote on the first words of a window: a band along the diagonal, so that a
/// quote of many pages costs no more than its length.
private struct AlignmentCosts {
    private let columnCount: Int
    private let width: Int
    private var cells: [Int32]

    /// How far from the diagonal words can be missing, or stand before the quote or within it.
    private static let reach = 72

    init(rows: Int, columns: Int) {
        columnCount = columns
        width = 2 * Self.reach + 1
        cells = Array(repeating: 0, count: (rows + 1) * width)
    }

    func columns(of row: Int) -> Range<Int> {
        let lower = max(0, row - Self.reach)
        return lower..<max(lower, min(columnCount, row + Self.reach) + 1)
    }

    /// Far too much outside the band, nothing before the first word.
    subscript(row: Int, column: Int) -> Int {
        get {
            let offset = column - row + Self.reach
            guard offset >= 0, offset < width else { return 1 << 20 }
            return Int(cells[row * width + offset])
        }
        set { cells[row * width + column - row + Self.reach] = Int32(truncatingIfNeeded: newValue) }
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
