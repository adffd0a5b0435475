/// Says whether a curator's decision still holds.
///
/// A decision that records the claims it weighed holds as long as they are all still made and no new claim contradicts
/// what was kept. One that records none (written by hand) holds as long as a source says what was kept.
struct ResolutionJudge {
    /// The fingerprints of all claims on the property.
    let said: Set<String>
    let positions: [ClaimPosition]
    let scale: ClaimScale
    let context: ClaimContext

    /// The state of the dispute under a decision.
    func state(_ resolution: Resolution?) -> Discrepancy.State {
        guard let resolution else { return .open }
        guard let why = objection(to: resolution) else { return .resolved(resolution) }
        return .reopened(resolution, why: why)
    }

    private func objection(to resolution: Resolution) -> String? {
        let kept = scale.value(resolution.keep, in: context)
        if resolution.weighed.isEmpty {
            let isSaid = positions.contains { $0.value.isCompatible(with: kept) }
            return isSaid ? nil : "no source says \(resolution.keep)"
        }
        if let gone = resolution.weighed.first(where: { !said.contains($0) }) { return "no longer said: \(gone)" }
        let weighed = Set(resolution.weighed)
        let new = positions.filter { !$0.value.isCompatible(with: kept) }.flatMap(\.claims).map(\.fingerprint)
        return new.filter { !weighed.contains($0) }.min().map { "not weighed: \($0)" }
    }
}
