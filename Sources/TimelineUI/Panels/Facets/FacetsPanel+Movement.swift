internal import Terminal

extension FacetsPanel {
    /// A group that had no choice begins with its first value.
    mutating func scroll(by lines: Int, in index: Int) {
        let groups = groups
        guard groups.indices.contains(index) else { return }
        value = max(0, min((index == group ? value : 0) + lines, groups[index].values.count - 1))
        group = index
    }

    /// Sideways leads from group to group, around.
    mutating func move(_ key: Key) {
        let groups = groups
        guard groups.indices.contains(group) else { return }
        let last = groups[group].values.count - 1
        switch key {
        case .down where value == last, .character("j") where value == last: goOn(to: group + 1, of: groups)
        case .up where value == 0, .character("k") where value == 0: goOn(to: group - 1, of: groups)
        case .down, .character("j"): value += 1
        case .up, .character("k"): value -= 1
        case .pageDown, .character(" "): value = min(value + 10, last)
        case .pageUp: value = max(value - 10, 0)
        case .home, .character("g"): value = 0
        case .end, .character("G"): value = last
        case .right, .tab, .character("l"): choose(group: group + 1, of: groups)
        case .left, .backtab, .character("h"): choose(group: group - 1, of: groups)
        default: break
        }
    }

    /// From the end of a group to the next one, from its beginning to the one before.
    private mutating func goOn(to index: Int, of groups: [FacetGroup]) {
        guard groups.indices.contains(index) else { return }
        value = index < group ? groups[index].values.count - 1 : 0
        group = index
    }

    private mutating func choose(group index: Int, of groups: [FacetGroup]) {
        group = (index + groups.count) % groups.count
        value = min(value, groups[group].values.count - 1)
    }
}
