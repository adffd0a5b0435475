extension Sequence<Timex> {
    /// Without those that are part of a person's name: "Friday Osagie", "June Park".
    public func outside(of people: [PersonMention]) -> [Timex] {
        guard !people.isEmpty else { return Array(self) }
        var next = 0
        return filter { timex in
            while next < people.count, people[next].bytes.upperBound <= timex.bytes.lowerBound { next += 1 }
            guard next < people.count else { return true }
            let name = people[next].bytes
            return timex.bytes.lowerBound < name.lowerBound || timex.bytes.upperBound > name.upperBound
        }
    }
}
