internal import EventModel

/// What is known of an event in lines of plain text, for formats that have one field for all that they have no field for.
struct EventAccount {
    let words: EventWords

    init(_ record: EventRecord, zone: String?) { words = EventWords(record: record, zone: zone) }

    private var record: EventRecord { words.record }

    /// When, how far it is certain, who, the notes, the disagreements and the passages, one thing a line.
    var lines: [String] { facts + notes + disagreements + passages }

    /// When it was in words where that is no exact day, what it is if it is not confirmed and past, who took part.
    var facts: [String] {
        let when = record.event.hasExactDay && record.event.time == nil ? [] : ["When: \(words.when)"]
        let people = words.people.isEmpty ? [] : ["People: \(words.people.joined(separator: ", "))"]
        return when + words.standing.map(Self.capitalised) + people
    }

    /// The line of an event that only the program found.
    static let suggestion = capitalised(EventWords.suggestion)

    private static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    /// The notes without their style.
    var notes: [String] {
        NotesReader.notes(record.event.notes).plain.split(separator: "\n").map(String.init)
    }

    /// "Sources disagree: date: …".
    var disagreements: [String] { record.discrepancies.map { words.sentence(of: $0) } }

    /// "LBC, “Diplomatic row”, 28 January 2026, paragraph 2: “tried on Wednesday” https://…".
    var passages: [String] {
        record.passages.map { passage in
            let source = FootnoteWords(passage)
            return source.text + (source.url.map { " \($0)" } ?? "")
        }
    }
}

extension ExportReport {
    /// The days of an event for a format whose years have four digits; nil, and counted, for one that is left out.
    func ordinarySpan(of event: Event) -> DateSpan? {
        guard let span = DateSpan(event.date) else {
            count(.undatedEvents)
            return nil
        }
        guard span.hasOrdinaryYears else {
            count(.unwritableYears)
            return nil
        }
        return span
    }

    /// Counts what an event has and a format of beginnings and ends tells in words only.
    func countInWords(_ record: EventRecord) {
        count(.disagreements, of: record)
        if DateSpan(record.event.date)?.isExact == false { count(.inexactDates) }
    }
}
