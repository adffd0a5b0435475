/// Sorts the positions on one property into sides, and says what kind of difference there is.
///
/// A side holds values that can all be true together. Positions are taken exactest first; each joins the one side with
/// which it is compatible, founds a side where there is none, and stands on its own where it could join several. A
/// position that contradicts nobody says nothing to the dispute and is left out of it: "earlier this week" beside "on
/// Tuesday" and "on Wednesday". The order of the claims has no influence.
struct SideBuilder {
    let positions: [ClaimPosition]
    let context: ClaimContext

    /// A dispute, where two positions contradict each other; a side that is not in it is a note.
    func dispute() -> (kind: Discrepancy.Kind, sides: [Discrepancy.Side])? {
        let contested = positions.filter(isContested)
        guard !contested.isEmpty else { return misdated() }
        let isTypo = contested.allSatisfy { position in
            contested.allSatisfy { !$0.conflicts(with: position) || TypoSuspicion.explains($0, position) }
        }
        let sides = grouped(absorbed(into: contested))
        return (isTypo ? .possibleTypo : .disjoint, sides.map(side).sorted(by: isBefore))
    }

    /// Differences that are none: earlier figures, and the same thing said less exactly by another source.
    func notes() -> [(kind: Discrepancy.Kind, sides: [Discrepancy.Side])] {
        let replaced = positions.filter { position in positions.contains { $0.isSuperseded(withRespectTo: position) } }
        let vague = lessExact()
        var notes: [(kind: Discrepancy.Kind, sides: [Discrepancy.Side])] = []
        if !replaced.isEmpty {
            let chronological = replaced.sorted { ($0.asOf?.lower?.number ?? .min) < ($1.asOf?.lower?.number ?? .min) }
            notes.append((.superseded, chronological.map { side([$0]) }))
        }
        if !vague.isEmpty { notes.append((.precision, vague.map { side([$0]) })) }
        return notes
    }

    /// One date that everybody gives, and a weekday that does not fit it.
    private func misdated() -> (kind: Discrepancy.Kind, sides: [Discrepancy.Side])? {
        guard positions.contains(where: { $0.value.wrongWeekday != nil }) else { return nil }
        return (.possibleTypo, positions.map { side([$0]) })
    }

    /// What a source says less exactly elsewhere goes with what it says exactly.
    private func absorbed(into contested: [ClaimPosition]) -> [ClaimPosition] {
        var result = contested
        for vague in positions where !contested.contains(where: { $0.isSame(as: vague) }) {
            for claim in vague.claims {
                let origin = context.origin(of: claim.article)
                let exact = result.firstIndex { position in
                    vague.value.includes(position.value)
                        && position.claims.contains { context.origin(of: $0.article) == origin }
                }
                if let exact { result[exact].vague.append(claim) }
            }
        }
        return result
    }

    private func grouped(_ contested: [ClaimPosition]) -> [[ClaimPosition]] {
        var sides: [[ClaimPosition]] = []
        for position in contested {
            let fitting = sides.indices.filter { sides[$0].allSatisfy(position.isCompatible) }
            if let only = fitting.first, fitting.count == 1 {
                sides[only].append(position)
            } else {
                sides.append([position])
            }
        }
        return sides
    }
}

extension SideBuilder {
    /// The exact positions and those that say the same less exactly, from sources that do not say it exactly too;
    /// without those that a dispute shows anyway.
    private func lessExact() -> [ClaimPosition] {
        var listed: Set<Int> = []
        for exact in positions.indices {
            for vague in positions.indices[(exact + 1)...] where isNote(positions[exact], positions[vague]) {
                listed.formUnion([exact, vague])
            }
        }
        return listed.sorted().map { positions[$0] }
    }

    private func isNote(_ exact: ClaimPosition, _ vague: ClaimPosition) -> Bool {
        exact.value.meaning != vague.value.meaning && exact.isCompatible(with: vague)
            && !(isContested(exact) && isContested(vague)) && addsSource(vague)
    }

    private func isContested(_ position: ClaimPosition) -> Bool {
        positions.contains { $0.conflicts(with: position) }
    }

    /// Whether a source of `vague` says nothing more exact.
    private func addsSource(_ vague: ClaimPosition) -> Bool {
        let exact = positions.filter { $0.value.meaning != vague.value.meaning && vague.value.includes($0.value) }
        let said = Set(exact.flatMap(\.claims).map { context.origin(of: $0.article) })
        return vague.claims.contains { !said.contains(context.origin(of: $0.article)) }
    }

    private func side(_ positions: [ClaimPosition]) -> Discrepancy.Side {
        let compatible = positions.flatMap(\.vague).sorted(by: AttributedClaim.isBefore)
        let claims = (positions.flatMap(\.claims) + compatible).sorted(by: AttributedClaim.isBefore)
        var values: [String] = []
        for position in positions {
            let weekday = position.value.wrongWeekday.map { " (\($0.english))" } ?? ""
            let value = position.value.display + weekday
            if !values.contains(value) { values.append(value) }
        }
        return Discrepancy.Side(
            value: values.joined(separator: ", "), claims: claims, sources: sources(of: claims), compatible: compatible)
    }

    /// One article for each origin: the origin itself where it makes a claim.
    private func sources(of claims: [AttributedClaim]) -> [ArticleID] {
        var found: [ArticleID: ArticleID] = [:]
        for article in claims.map(\.article) {
            let origin = context.origin(of: article)
            if article == origin {
                found[origin] = article
            } else {
                found[origin] = min(found[origin] ?? article, article)
            }
        }
        return found.values.sorted()
    }

    private func isBefore(_ left: Discrepancy.Side, _ right: Discrepancy.Side) -> Bool {
        left.sources.count != right.sources.count
            ? left.sources.count > right.sources.count : left.value < right.value
    }
}

extension ClaimPosition {
    fileprivate func isSame(as other: ClaimPosition) -> Bool { value == other.value && asOf == other.asOf }
}
