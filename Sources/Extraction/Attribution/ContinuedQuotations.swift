/// Gives quotations without a cue of their own to the speaker of the one before in the same paragraph.
struct ContinuedQuotations {
    let context: AttributionContext

    /// The readings to add to those found by cues.
    func further(than found: [CueReading]) -> [CueReading] {
        let spoken = found.filter(\.isQuotation).sorted { $0.content.lowerBound < $1.content.lowerBound }
        var added: [CueReading] = []
        var next = 0
        var last: CueReading?
        for quotation in context.quotations.all {
            while next < spoken.count, spoken[next].content.lowerBound < quotation.open { next += 1 }
            if next < spoken.count, quotation.inside.contains(spoken[next].content.lowerBound) {
                last = spoken[next]
            } else if let last, isSentence(quotation), isAdjacent(quotation, to: last), isSameParagraph(quotation, last)
            {
                added.append(continued(last, quotation))
            }
        }
        return added
    }

    private func isSameParagraph(_ quotation: Quotations.Quotation, _ reading: CueReading) -> Bool {
        let start = max(reading.content.upperBound, reading.cue.upperBound)
        return !context.tokens[min(start, quotation.open)..<quotation.open + 1].contains {
            $0.traits.contains(.startsParagraph)
        }
    }

    /// Whether nothing but the cue's own clause stands between.
    private func isAdjacent(_ quotation: Quotations.Quotation, to reading: CueReading) -> Bool {
        quotation.open >= reading.content.lowerBound
            && quotation.open
                - max(reading.content.upperBound, reading.cue.upperBound, reading.speaker.extent.upperBound)
                <= 12
    }

    private func isSentence(_ quotation: Quotations.Quotation) -> Bool {
        quotation.inside.count >= 4 && context.tokens[quotation.open + 1].isCapitalized
            || quotation.inside.count >= 6
    }

    private func continued(_ reading: CueReading, _ quotation: Quotations.Quotation) -> CueReading {
        var further = reading
        var end = quotation.inside.upperBound
        while end > quotation.inside.lowerBound, context.isMark(end - 1, [.comma, .fullStop]) { end -= 1 }
        further.content = quotation.inside.lowerBound..<end
        further.rule = .continuedQuotation
        return further
    }
}
