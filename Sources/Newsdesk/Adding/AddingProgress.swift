extension ArticleAdder.Progress {
    /// One line: how far, how fast, how long it will take. `seconds` have passed.
    public func text(after seconds: Double) -> String {
        switch self {
        case .reading(let part): return "reading the library, \(Int(part * 100)) %"
        case .adding(let done, let total):
            guard done > 0, seconds > 0 else { return "\(done) of \(total) files" }
            let rate = Double(done) / seconds
            let left = Int((Double(total - done) / rate).rounded(.up))
            return "\(done) of \(total) files, \(Int(rate.rounded(.up))) a second, \(left) s left"
        }
    }
}
