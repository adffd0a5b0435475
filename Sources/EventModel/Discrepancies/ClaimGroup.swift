/// The claims of an event on one property in one unit.
struct ClaimGroup {
    var key: String
    var property: String
    var unit: String?
    var claims: [AttributedClaim]

    /// Groups by property and unit. A claim without a unit belongs to the only unit there is of its property.
    static func groups(of event: Event) -> [ClaimGroup] {
        let byProperty = Dictionary(grouping: event.attributedClaims, by: \.claim.propertyKey)
        return byProperty.flatMap { key, claims in
            let units = Set(claims.compactMap { $0.claim.unit?.folded })
            let only = units.count == 1 ? units.first : nil
            let byUnit = Dictionary(grouping: claims) { $0.claim.unit?.folded ?? only }
            return byUnit.values.map { ClaimGroup(key: key, claims: $0) }
        }
    }

    private init(key: String, claims: [AttributedClaim]) {
        self.key = key
        self.claims = claims
        property = claims.map(\.claim.property).min() ?? key
        unit = claims.compactMap(\.claim.unit).min()
    }

    /// Where the claims differ.
    func discrepancies(resolutions: [Resolution], said: Set<String>, in context: ClaimContext) -> [Discrepancy] {
        guard Set(claims.map(\.claim.value)).count > 1 || claims.contains(where: \.mayHaveWeekday) else { return [] }
        let scale = ClaimScale(property: key, values: claims.map(\.claim.value))
        let positions = ClaimPosition.positions(of: claims, scale: scale, in: context)
        let builder = SideBuilder(positions: positions, context: context)
        var found = builder.notes().map { Discrepancy(property: property, unit: unit, kind: $0.kind, sides: $0.sides) }
        if let (kind, sides) = builder.dispute() {
            let judge = ResolutionJudge(said: said, positions: positions, scale: scale, context: context)
            let state = judge.state(resolutions.last { Claim.key(of: $0.property) == key })
            found.append(Discrepancy(property: property, unit: unit, kind: kind, sides: sides, state: state))
        }
        return found
    }
}

extension AttributedClaim {
    /// Cheap to ask, for the many events whose claims all agree.
    fileprivate var mayHaveWeekday: Bool {
        claim.value.utf8.contains(0x20) || quote?.utf8.contains { (0x30...0x39).contains($0) } == true
    }
}
