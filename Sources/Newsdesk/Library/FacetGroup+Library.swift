internal import Archive
internal import TimelineUI

extension FacetGroup {
    /// So many values of each kind are offered.
    static let limit = 200

    /// The groups in their order; a kind without values makes none.
    static func groups(of facets: [FacetKind: [Facet]]) -> [FacetGroup] {
        FacetKind.allCases.compactMap { kind in
            guard let values = facets[kind], !values.isEmpty else { return nil }
            return FacetGroup(
                title: title(of: kind),
                values: values.map { Value(label: $0.label, query: $0.query.description, events: $0.events) })
        }
    }

    private static func title(of kind: FacetKind) -> String {
        switch kind {
        case .person: "People"
        case .place: "Places"
        case .tag: "Tags"
        case .source: "Sources"
        case .year: "Years"
        }
    }
}
