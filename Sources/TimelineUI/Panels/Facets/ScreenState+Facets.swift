internal import EventModel

extension ScreenState {
    mutating func openFacets() -> [Effect] {
        guard let library, library.events + library.suggestions > 0 else {
            message = Message("There are no events to count")
            return []
        }
        return open(FacetsPanel(), asking: .facets)
    }
}
