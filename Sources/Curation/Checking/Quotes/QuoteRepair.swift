public import EventModel
public import LibraryFiles

/// A citation whose words have moved, and where they are now.
public struct QuoteRepair: Sendable {
    /// What was found, with its place in the file as it was read.
    public var finding: Finding
    /// Which event.
    public var event: EventID
    /// The citation as the file has it.
    public var recorded: Citation
    /// The same with the paragraph, prefix, suffix and position of today; only what is recorded is changed.
    public var repaired: Citation
    /// Where the citation stands in its file.
    var position: SourcePosition
}

extension Library {
    /// All citations whose words have moved and can be found again for sure, in the order of their files.
    public func quoteRepairs() -> [QuoteRepair] {
        var repairs: [QuoteRepair] = []
        examineQuotes { quote in
            guard let remark = QuoteRemark.remark(on: quote), let repaired = quote.repaired,
                let place = sources.events[quote.event.id]?.positions[.citation(quote.index)]
            else { return }
            repairs.append(
                QuoteRepair(
                    finding: finding(remark, quote.event), event: quote.event.id, recorded: quote.citation,
                    repaired: repaired, position: place))
        }
        return repairs.sorted { $0.finding < $1.finding }
    }
}

extension ExaminedQuote {
    /// The citation with what has moved brought up to date; nil where it has not moved, or would not be found in its
    /// place then.
    var repaired: Citation? {
        guard case .moved(let anchor) = anchoring, let selector = citation.selector,
            let text = article.paragraph(anchor.paragraph)?.text
        else { return nil }
        var repaired = citation
        repaired.paragraph = anchor.paragraph
        let prefix = selector.prefix?.unicodeScalars.count ?? 0
        let suffix = selector.suffix?.unicodeScalars.count ?? 0
        let around = TextSelector(selecting: anchor.range, in: text, context: max(prefix, suffix))
        if selector.prefix != nil {
            repaired.selector?.prefix = around.prefix.map { String(Substring($0.unicodeScalars.suffix(prefix))) }
        }
        if selector.suffix != nil {
            repaired.selector?.suffix = around.suffix.map { String(Substring($0.unicodeScalars.prefix(suffix))) }
        }
        repaired.selector?.position = selector.position.map { _ in anchor.range }
        guard case .exact(anchor) = AnchorIndex(article).anchor(repaired) else { return nil }
        return repaired
    }
}
