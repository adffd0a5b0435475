@testable import EventModel

/// An event whose sources make claims: `["lbc": ["date=2026-01-28"], …]`, with `@2026-01-20` behind a value for its
/// `asOf` and `[unit]` behind a property.
func event(_ sources: KeyValuePairs<ArticleID, [String]>, resolved: [Resolution] = []) -> Event {
    let citations = sources.map { article, claims in
        Citation(article: article, paragraph: 1, claims: claims.map(claim))
    }
    return Event(id: "harbour-fire", title: "Fire in the harbour", citations: citations, resolutions: resolved)
}

private func claim(_ text: String) -> Claim {
    let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
    let value = sides[1].split(separator: "@").map(String.init)
    let name = sides[0].split { $0 == "[" || $0 == "]" }.map(String.init)
    return Claim(
        property: name[0], value: value[0], unit: name.count > 1 ? name[1] : nil,
        asOf: value.count > 1 ? try? EDTFDate(value[1]) : nil)
}

/// Discrepancies in one line each: `date disjoint: 2026-01-27 (a, b) | 2026-01-28 (c)`.
func lines(_ discrepancies: [Discrepancy]) -> [String] {
    discrepancies.map { found in
        let sides = found.sides.map { "\($0.value) (\($0.sources.map(\.name).joined(separator: ", ")))" }
        let unit = found.unit.map { "[\($0)]" } ?? ""
        return "\(found.property)\(unit) \(found.kind): " + sides.joined(separator: " | ")
    }
}
