/// In history, a year that only looks ahead or back: what follows does not count from it.
enum Asides {
    /// The first tokens of readings whose year is an aside: the next year told is nearer to the one before.
    static func find(in readings: [TimexReading]) -> Set<Int> {
        let years = readings.compactMap { reading in year(of: reading).map { (reading.tokens.lowerBound, $0) } }
        var found: Set<Int> = []
        var last: Int?
        for (index, (token, year)) in years.enumerated() {
            if let last, index + 1 < years.count, isAside(year, after: last, before: years[index + 1].1) {
                found.insert(token)
            } else {
                last = year
            }
        }
        return found
    }

    /// The year written out next, by the first token of each reading.
    static func yearsAhead(in readings: [TimexReading]) -> [Int: Int] {
        var found: [Int: Int] = [:]
        var next: Int?
        for reading in readings.reversed() {
            found[reading.tokens.lowerBound] = next
            next = year(of: reading) ?? next
        }
        return found
    }

    private static func isAside(_ year: Int, after last: Int, before next: Int) -> Bool {
        abs(next - last) < abs(next - year) && abs(year - last) > 2
    }

    private static func year(of reading: TimexReading) -> Int? {
        guard case .point(let point, _) = reading.expression else { return nil }
        return point.year
    }
}
