internal import EventModel

extension Claim {
    /// Whether the two cannot both be true: an event of which just these were said would be disputed.
    func contradicts(_ other: Claim, in context: ClaimContext) -> Bool {
        let event = Event(
            id: "", title: "",
            citations: [
                Citation(article: "a", paragraph: 0, claims: [self]),
                Citation(article: "b", paragraph: 0, claims: [other]),
            ])
        return event.discrepancies(in: context).contains { $0.isContradiction && $0.sides.count > 1 }
    }
}

extension Event {
    /// The decision on a property; of several the last, as for discrepancies.
    func resolution(on property: String) -> Resolution? {
        resolutions.last { $0.property.folded == property.folded }
    }
}
