internal import EventModel

/// An event as a slide of TimelineJS: headline and text are HTML.
struct TimelineSlide {
    let record: EventRecord
    let span: DateSpan
    let account: EventAccount
    /// The time of its day; nil where the day is not exact, or at its very end, which TimelineJS cannot write.
    let time: TimeOfDay?

    /// Nil where the event has no date: TimelineJS knows none without.
    init?(_ record: EventRecord, zone: String?) {
        guard let span = DateSpan(record.event.date) else { return nil }
        self.record = record
        self.span = span
        account = EventAccount(record, zone: zone)
        let time = record.event.hasExactDay ? record.event.time : nil
        self.time = time?.hour == 24 ? nil : time
    }

    var headline: String {
        HTMLText.escaped((record.event.status == .suggested ? "○ " : "") + record.event.title)
    }

    /// The day, month or year where it is one, else the first day.
    var start: DateParts { span.unit ?? DateParts(span.first) }

    /// The last day; nil where the start says all.
    var end: DateParts? { span.unit == nil ? DateParts(span.last) : nil }

    /// The date in words where the numbers do not say all of it.
    var displayDate: String? {
        span.isExact && record.event.time == nil ? nil : HTMLText.escaped(account.words.when)
    }

    /// The facts, the place, the notes, the disagreements, and a list of the passages.
    var text: String {
        let place = record.event.place.map { ["Place: \($0)"] } ?? []
        let facts = (account.facts + place).map { "<p>\(HTMLText.escaped($0))</p>" }.joined()
        let clashes = account.disagreements.map { "<p><b>\(HTMLText.escaped($0))</b></p>" }.joined()
        let sources = record.passages.map { "<li>\(source($0))</li>" }.joined()
        return facts + NotesReader.notes(record.event.notes).html + clashes
            + (sources.isEmpty ? "" : "<ul>\(sources)</ul>")
    }

    private func source(_ passage: Passage) -> String {
        let words = FootnoteWords(passage)
        let text = HTMLText.escaped(words.text)
        return words.url.map { "<a href=\"\(HTMLText.escaped($0))\">\(text)</a>" } ?? text
    }
}
