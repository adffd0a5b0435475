/// Gives quotations without a cue of their own to the speaker of the one before in the same paragraph.
struct ContinuedQuotations {
    let context: AttributionContext

    /// The readings to add to those found by cues.
    func further(than found: [CueReading]) -> [CueReading] {
        let quoted = found.filter(\.isQuotation)
        return context.text.paragraphs.flatMap { range in
            paragraph(range, quoted.filter { range.contains($0.content.lowerBound) })
        }
    }

    private func paragraph(_ range: Range<Int>, _ readings: [CueReading]) -> [CueReading] {
        guard !readings.isEmpty else { return [] }
        var added: [CueReading] = []
        var last: CueReading?
        for quotation in context.quotations.all where range.contains(quotation.open) {
            if let own = readings.first(where: { quotation.inside.contains($0.content.lowerBound) }) {
                last = own
            } else if let last, isSentence(quotation), isAdjacent(quotation, to: last) {
                let further = continued(last, quotation)
                added.append(further)
            }
        }
        return added
    }

    /// Whether nothing but the cue's own clause stands between.
    private func isAdjacent(_ quotation: Quotations.Quotation, to reading: CueReading) -> Bool {
        quotation.open - max(reading.content.upperBound, reading.cue.upperBound, reading.speaker.extent.upperBound)
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
