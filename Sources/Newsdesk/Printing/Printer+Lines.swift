internal import EventModel
internal import Interchange
internal import Terminal

extension Printer {
    /// `2026-01-27    11:00~  5≠  ICE agents try …  2026-01-27-consulate-attempt`
    static func line(for event: EventSummary, in file: LinkedText.Target? = nil) -> [LinkedText] {
        let date = padded(event.date?.text ?? "unknown", 21)
        let time = padded(event.time?.description ?? "", 7)
        let isSuggested = event.status == .suggested
        let status = event.isPlanned ? (isSuggested ? "◇" : "◆") : isSuggested ? "○" : ""
        let mark = status + (event.isDisputed ? "≠" : "")
        return [
            LinkedText("\(date) \(time)\(padded("\(event.sources)\(mark)", 5)) "),
            LinkedText(event.title.withoutLineEnds, leadingTo: file),
            LinkedText("  [\(event.id)]".withoutLineEnds),
        ]
    }

    /// `  3  Alex Pretti     2026-01-24 … 2026-01-28  ICU nurse …  [alex-pretti]`
    static func line(for summary: PersonSummary) -> String {
        let count = String(repeating: " ", count: max(0, 4 - "\(summary.events)".count)) + "\(summary.events)"
        let first = summary.first?.date?.text ?? ""
        let last = summary.last?.date?.text ?? ""
        let span = first == last ? first : "\(first) … \(last)"
        return "\(count)  \(padded(summary.person.name, 22)) \(padded(span, 26)) \(summary.person.description)"
            + "  [\(summary.id)]"
    }

    static func record(for summary: PersonSummary) -> String {
        CSVRecord.defused([
            summary.id.name, summary.person.name, "\(summary.events)", summary.first?.date?.text ?? "",
            summary.last?.date?.text ?? "", summary.person.description,
        ]).description
    }

    /// `lbc:4: the paragraph's text`
    static func line(for hit: ParagraphHit) -> String {
        "\(hit.article.id):\(hit.paragraph): \(hit.text)"
    }

    static func record(for hit: ParagraphHit) -> String {
        CSVRecord.defused([
            hit.article.id.name, "\(hit.paragraph)", hit.article.sourceName, hit.article.published?.date.text ?? "",
            hit.text, hit.events.map(\.name).joined(separator: " "),
        ]).description
    }

    /// Filled with blanks to a width.
    static func padded(_ text: String, _ columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - DisplayText.width(of: text)))
    }
}

/// A passage as text: where it stands, its words, what it claims.
enum PassageText {
    /// `LBC, 28 January 2026, paragraph 4 [lbc]`
    static func head(of passage: Passage) -> String {
        let citation = passage.citation
        let name = passage.article?.sourceName ?? citation.article.name
        let date = passage.article?.published?.date.english ?? "undated"
        let place = citation.paragraph == 0 ? "headline" : "paragraph \(citation.paragraph)"
        return "\(name), \(date), \(place) [\(citation.article)]"
    }

    /// The words of the passage, and what they claim.
    static func lines(of passage: Passage, columns: Int) -> [String] {
        var lines = Wrapping.lines(of: text(of: passage), columns: max(20, columns - 4)).map { "    \($0.text)" }
        lines += passage.citation.claims.map { claim in
            let unit = claim.unit.map { " \($0)" } ?? ""
            let voice = claim.voice.map { " (\($0))" } ?? ""
            return "    = \(claim.property): \(claim.value)\(unit)\(voice)"
        }
        return lines
    }

    /// The paragraph with the quoted words in brackets.
    private static func text(of passage: Passage) -> String {
        guard let text = passage.text else { return "(this paragraph is not in the library)" }
        guard let quoted = passage.quoted else { return text }
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: quoted.lowerBound)
        let end = scalars.index(start, offsetBy: quoted.count)
        return String(scalars[..<start]) + "[" + String(scalars[start..<end]) + "]" + String(scalars[end...])
    }
}
