internal import EventModel

/// A report in Markdown: days, events, notes, disagreements as tables, a footnote for each passage, the people.
enum MarkdownExporter: Exporter {
    static func write(
        _ chronology: any ExportedChronology, to destination: any ExportDestination, _ report: ExportReport
    ) throws {
        let output = destination.main
        var cast = Cast()
        var header: String?
        var footnotes = 0
        try output.write(head(of: chronology))
        try chronology.forEachRecord { record in
            cast.add(record)
            report.countMissing(in: record)
            let day = record.event.date?.headerEnglish ?? EDTFDate.unknownHeaderEnglish
            if day != header { try output.write("\n## \(MarkdownText.inline(day))\n") }
            header = day
            let section = MarkdownEvent(record: record, zone: chronology.zone, footnotes: footnotes)
            try output.write(section.text)
            footnotes += record.passages.count
        }
        try output.write(people(cast))
    }

    private static func head(of chronology: any ExportedChronology) -> String {
        var text = "# \(MarkdownText.inline(chronology.title))\n\n\(EnglishNumber.count(chronology.count, "event"))"
        if !chronology.query.isEmpty { text += " found by “\(MarkdownText.inline(chronology.query))”" }
        return text + ". ○ marks what was only suggested by the program and confirmed by nobody.\n"
    }

    private static func people(_ cast: Cast) -> String {
        guard !cast.people.isEmpty else { return "" }
        let rows = cast.peopleByCount.map { person, events in
            let names = (person.aliases + person.weakAliases).map(MarkdownText.inline).joined(separator: ", ")
            return
                "| \(MarkdownText.inline(person.name)) | \(names) | \(MarkdownText.inline(person.description)) | \(events) |\n"
        }
        return "\n## People\n\n| Name | Also | Who | Events |\n|---|---|---|--:|\n" + rows.joined()
    }
}

/// One event as a part of the report.
struct MarkdownEvent {
    let record: EventRecord
    let zone: String?
    /// How many footnotes stand before it.
    let footnotes: Int

    private var words: EventWords { EventWords(record: record, zone: zone) }

    var text: String {
        let event = record.event
        let mark = event.status == .suggested ? "○ " : ""
        var text = "\n### \(mark)\(MarkdownText.inline(event.title))\n\n"
        text += "\(MarkdownText.inline(facts)).\(references)\n"
        let notes = NotesReader.notes(of: event).markdown
        if !notes.isEmpty { text += "\n\(notes)\n" }
        text += record.discrepancies.map(table).joined()
        return text + "\n" + record.passages.enumerated().map { footnote($1, footnotes + $0 + 1) }.joined()
    }

    /// When, where, who.
    private var facts: String {
        var facts = [words.when] + words.standing
        if let place = record.event.place { facts.append(place) }
        if !record.event.people.isEmpty { facts.append(words.people.joined(separator: ", ")) }
        return facts.joined(separator: " · ")
    }

    private var references: String {
        record.passages.indices.map { "[^\(footnotes + $0 + 1)]" }.joined(separator: " ")
    }

    private func table(of discrepancy: Discrepancy) -> String {
        let rows = discrepancy.sides.map { side in
            let voices = words.voices(of: side)
            let cells = [
                words.value(of: side, discrepancy), words.sources(of: side).joined(separator: ", "),
                voices.joined(separator: ", "),
            ]
            return "| " + cells.map(MarkdownText.inline).joined(separator: " | ") + " |\n"
        }
        let decision = words.decision(of: discrepancy).map { "\n\(MarkdownText.inline($0)).\n" } ?? ""
        return
            "\n**\(MarkdownText.inline(EventWords.title(of: discrepancy)))**\n\n| says | who | citing |\n|---|---|---|\n"
            + rows.joined() + decision
    }

    private func footnote(_ passage: Passage, _ number: Int) -> String {
        "[^\(number)]: \(FootnoteWords(passage).markdown)\n"
    }
}
