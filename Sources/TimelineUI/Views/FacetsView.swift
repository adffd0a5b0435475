internal import Terminal

/// TO BE WRITTEN
enum FacetsView {
    static func draw(_ facets: FacetsState, _ state: ScreenState, into frame: inout Frame) {}
}
