internal import EventModel

/// How a claim stands to those of the other sources, with the sign that says so.
enum ClaimStanding: String {
    /// It cannot be true together with what another source says.
    case contradicted = "≠"
    /// Others say it more or less exactly, or of another moment.
    case compatible = "≈"
    case agreed = "="

    init(of claim: AttributedClaim, in record: EventRecord) {
        let sides = record.discrepancies.filter(\.isOpenDispute).flatMap(\.sides)
        let properties = record.discrepancies.map(\.property)
        self =
            sides.contains { $0.isMade(by: claim) }
            ? .contradicted : properties.contains(claim.claim.property) ? .compatible : .agreed
    }
}
