extension Event {
    /// Where the sources differ: contradictions first, then notes; `date` and `time` before other properties.
    public func discrepancies(in context: ClaimContext = ClaimContext()) -> [Discrepancy] {
        let groups = ClaimGroup.groups(of: self)
        guard !groups.isEmpty else { return [] }
        let said = resolutions.isEmpty ? [] : Set(attributedClaims.map(\.fingerprint))
        return groups.flatMap { $0.discrepancies(resolutions: resolutions, said: said, in: context) }
            .sorted { $0.rank < $1.rank }
    }

    /// Whether sources contradict each other and nobody's decision holds.
    public func isDisputed(in context: ClaimContext = ClaimContext()) -> Bool {
        discrepancies(in: context).contains(where: \.isOpenDispute)
    }

    /// How many sources report it; reprints count as the article that they repeat.
    public func independentSources(in context: ClaimContext = ClaimContext()) -> Int {
        Set(citations.map { context.origin(of: $0.article) }).count
    }

    /// All claims and where they are made, in the order of the file.
    public var attributedClaims: [AttributedClaim] { citations.flatMap(\.attributedClaims) }

    /// A decision on a property, with all the claims that are made now as the ones weighed.
    public func resolution(of property: String, keep: String, why: String) -> Resolution {
        let key = Claim.key(of: property)
        let weighed = attributedClaims.filter { $0.claim.propertyKey == key }.map(\.fingerprint)
        return Resolution(property: property, keep: keep, why: why, weighed: Set(weighed).sorted())
    }
}

extension Citation {
    /// Its claims and where they are made.
    public var attributedClaims: [AttributedClaim] {
        claims.map {
            AttributedClaim(article: article, paragraph: paragraph, claim: $0, quote: selector?.exact)
        }
    }
}

extension Discrepancy {
    fileprivate var rank: (Int, Int, String, String, String) {
        let first = ["date", "time"].firstIndex(of: property) ?? 2
        return (isContradiction ? 0 : 1, first, property, unit ?? "", kind.rawValue)
    }
}
