internal import Terminal

extension ScreenState {
    mutating func openFacets() -> [Effect] { [] }

    mutating func facetsCounted(_ generation: Int, _ groups: [FacetGroup]) -> [Effect] { [] }

    mutating func take(_ key: Key, in state: FacetsState) -> [Effect] { [] }
}
