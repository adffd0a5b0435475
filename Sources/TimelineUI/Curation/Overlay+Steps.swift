extension Overlay {
    /// The same box one step before, with all that was typed; nil on its first step.
    var oneStepBack: Overlay? {
        switch self {
        case .link(var link): link.stepBack() ? .link(link) : nil
        case .split(var split): split.stepBack() ? .split(split) : nil
        case .decision(var decision): decision.stepBack() ? .decision(decision) : nil
        default: nil
        }
    }
}
