internal import EventModel
internal import LibraryFiles

/// Says what is wrong with a quote: who quotes whom, what was recorded and what the article says now.
struct QuoteRemark {
    private let quote: ExaminedQuote
    private let words: String

    /// What is to be said of a citation; nil where its words stand in their place.
    static func remark(on quote: ExaminedQuote) -> Remark? {
        guard let selector = quote.citation.selector else {
            return quote.isParagraphKnown ? nil : unknownParagraph(quote)
        }
        let words = QuoteRemark(quote: quote, words: "“\(selector.exact.clipped)”")
        switch quote.anchoring {
        case .exact: return nil
        case .moved(let anchor): return words.moved(to: anchor)
        case .changed(let anchor, let differences): return words.changed(at: anchor, differences)
        case .ambiguous(let anchors): return words.ambiguous(anchors)
        case .orphan: return quote.isParagraphKnown ? words.missing : unknownParagraph(quote)
        }
    }

    private static func unknownParagraph(_ quote: ExaminedQuote) -> Remark {
        let count = quote.article.paragraphs.count
        return Remark(
            rule: "unknown-paragraph", severity: .error, field: .paragraph(quote.index),
            message: "\(quote.article.id) has no paragraph \(quote.citation.paragraph), only \(count)")
    }

    /// `opening quotes Daily Beast (daily-beast), paragraph 2, as “…”`.
    private var opening: String {
        "\(quote.event.id) quotes \(SourceName.of(quote.article)), \(Self.place(quote.citation.paragraph)), as \(words)"
    }

    private func moved(to anchor: Anchor) -> Remark {
        let isElsewhere = anchor.paragraph != quote.citation.paragraph
        let now =
            isElsewhere
            ? "the words are in \(Self.place(anchor.paragraph)) now"
            : "the words are at \(anchor.range.lowerBound)–\(anchor.range.upperBound) now, or what stands around them has changed"
        return Remark(
            rule: "moved-quote", field: isElsewhere ? .paragraph(quote.index) : .quote(quote.index),
            message: "\(opening); \(now)")
    }

    private func changed(at anchor: Anchor, _ differences: [TokenDifference]) -> Remark {
        let place = anchor.paragraph == quote.citation.paragraph ? "it" : Self.place(anchor.paragraph)
        let now = "“\(quote.text(at: anchor).clipped)”"
        return Remark(
            rule: "changed-quote", severity: .error, field: .quote(quote.index),
            message: "\(opening); \(place) now reads \(now) (\(Self.list(differences)))")
    }

    private func ambiguous(_ anchors: [Anchor]) -> Remark {
        let isShort = anchors.count == 1
        let reason =
            isShort
            ? "so few words are found in \(Self.place(anchors[0].paragraph)), but not between the same others"
            : "the words stand \(anchors.count) times in \(places(anchors)), and nothing tells which are meant"
        return Remark(
            rule: "ambiguous-quote", severity: .error, field: .quote(quote.index), message: "\(opening); \(reason)")
    }

    private var missing: Remark {
        Remark(
            rule: "missing-quote", severity: .error, field: .quote(quote.index),
            message: "\(opening); the article does not have these words")
    }

    private func places(_ anchors: [Anchor]) -> String {
        let paragraphs = Set(anchors.map(\.paragraph)).sorted()
        return paragraphs.count == 1
            ? Self.place(paragraphs[0]) : "paragraphs " + paragraphs.map(String.init).joined(separator: ", ")
    }

    private static func place(_ paragraph: Int) -> String {
        paragraph == 0 ? "the headline" : "paragraph \(paragraph)"
    }

    /// `number: two → three; word: + only`.
    private static func list(_ differences: [TokenDifference]) -> String {
        differences.map { difference in
            switch (difference.before, difference.after) {
            case (let before?, let after?): "\(difference.kind): \(before) → \(after)"
            case (let before?, nil): "\(difference.kind): − \(before)"
            case (nil, let after): "\(difference.kind): + \(after ?? "")"
            }
        }.joined(separator: "; ")
    }
}

extension String {
    /// On one line, and not longer than a finding should be.
    var clipped: String {
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.unicodeScalars.count <= 240 ? line : String(line.prefix(239)) + "…"
    }
}
