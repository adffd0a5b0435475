internal import EventModel
internal import Mustache

/// The body of the document and its footnotes, as they grow event by event.
struct WordReport {
    /// The paragraphs of the events.
    private(set) var body: [UInt8] = []
    /// The footnotes, numbered from 1.
    private(set) var footnotes: [UInt8] = []

    private let zone: String?
    private var cast = Cast()
    private var day: String?
    private var number = 0
    private var disagreements: [[String]] = []

    init(zone: String?) { self.zone = zone }

    mutating func add(_ record: EventRecord) {
        cast.add(record)
        let words = EventWords(record: record, zone: zone)
        let header = record.event.date?.headerEnglish ?? EDTFDate.unknownHeaderEnglish
        var values: [String: Any] = [
            "title": record.event.title, "isSuggested": record.event.status == .suggested,
            "facts": facts(record, words), "notes": NotesReader.notes(of: record.event).blocks.map(\.values),
            "references": record.passages.indices.map { number + $0 + 1 },
            "disputes": record.discrepancies.map { words.sentence(of: $0) + "." },
        ]
        if header != day { values["day"] = header }
        day = header
        body += WordTemplates.event.render(values).utf8
        for passage in record.passages { add(passage) }
        disagreements += record.discrepancies.flatMap { rows(of: $0, words) }
    }

    /// The table of disagreements and the list of people; nothing where there is nothing to list.
    var tables: [UInt8] {
        let disputes = table(
            "Where sources disagree or differ",
            [("Event", 2600), ("What", 1700), ("Says", 1700), ("Who", 1900), ("Citing", 1400)], disagreements)
        let people = cast.peopleByCount.map { person, events in
            [
                person.name, (person.aliases + person.weakAliases).joined(separator: ", "), person.description,
                "\(events)",
            ]
        }
        return disputes + table("People", [("Name", 2400), ("Also", 2200), ("Who", 3800), ("Events", 900)], people)
    }

    private mutating func add(_ passage: Passage) {
        number += 1
        let words = FootnoteWords(passage)
        var values: [String: Any] = ["number": number, "text": words.text]
        values["url"] = words.url?.fieldAddress
        footnotes += WordTemplates.footnote.render(values).utf8
    }

    private func facts(_ record: EventRecord, _ words: EventWords) -> String {
        var facts = [words.when] + words.standing
        if let place = record.event.place { facts.append(place) }
        if !record.event.people.isEmpty { facts.append(words.people.joined(separator: ", ")) }
        return facts.joined(separator: " · ")
    }

    private func rows(of discrepancy: Discrepancy, _ words: EventWords) -> [[String]] {
        discrepancy.sides.enumerated().map { index, side in
            [
                index == 0 ? words.record.event.title : "", index == 0 ? EventWords.title(of: discrepancy) : "",
                words.value(of: side, discrepancy), words.sources(of: side).joined(separator: ", "),
                words.voices(of: side).joined(separator: ", "),
            ]
        }
    }

    private func table(_ title: String, _ columns: [(name: String, width: Int)], _ rows: [[String]]) -> [UInt8] {
        guard !rows.isEmpty else { return [] }
        let cells = rows.map { row in
            ["cells": zip(row, columns).map { ["text": $0, "width": $1.width] as [String: Any] }]
        }
        let heads = columns.map { ["name": $0.name, "width": $0.width] as [String: Any] }
        let values: [String: Any] = ["title": title, "columns": heads, "rows": cells]
        return Array(WordTemplates.table.render(values).utf8)
    }
}

extension Notes.Block {
    /// As the values of a paragraph.
    fileprivate var values: [String: Any] {
        var values: [String: Any] = ["style": style, "runs": runs.map { $0.values(isBold: kind == .heading) }]
        if case .item(let number) = kind { values["bullet"] = number.map { "\($0)." } ?? "•" }
        return values
    }

    private var style: String {
        switch kind {
        case .paragraph, .heading, .code: "Normal"
        case .quote: "Quote"
        case .item: "ListParagraph"
        }
    }
}

extension Notes.Run {
    fileprivate func values(isBold: Bool) -> [String: Any] {
        let marks = [(isStrong || isBold, "<w:b/>"), (isEmphasised, "<w:i/>")].filter(\.0).map(\.1).joined()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            ["isFirst": index == 0, "text": String(line)] as [String: Any]
        }
        return ["properties": marks.isEmpty ? "" : "<w:rPr>\(marks)</w:rPr>", "lines": lines]
    }
}

extension String {
    /// An address as it may stand between quotation marks in a field of Word.
    fileprivate var fieldAddress: String {
        var address = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": address += "%22"
            case "\\": address += "%5C"
            case " ": address += "%20"
            case "\n", "\t": continue
            default: address.unicodeScalars.append(scalar)
            }
        }
        return address
    }
}
