internal import EventModel
internal import Terminal

/// What is known of the event under the cursor: when, where, who, who says what, notes and sources.
enum DetailView {
    static func draw(_ state: ScreenState, in area: Rectangle, into frame: inout Frame) {
        frame.write(lines(of: state, columns: area.columns), from: state.detail.top, in: area)
    }

    static func lines(of state: ScreenState, columns: Int) -> [StyledLine] {
        guard let record = state.event, state.timeline.current?.event?.id == record.id else { return [] }
        let width = max(10, columns - 1)
        return heading(record, state, width) + people(record, state, width)
            + DiscrepancyLines.lines(of: record, theme: state.theme, columns: width)
            + notes(record, state, width) + sources(record, state, width)
    }

    private static func heading(_ record: EventRecord, _ state: ScreenState, _ columns: Int) -> [StyledLine] {
        let event = record.event
        let spans = Highlights.spans(of: state.searchWords(in: .detail), in: event.title, style: state.theme.match)
        var lines = StyledLine.wrapping(event.title, columns: columns, style: state.theme.title, spans: spans)
        if event.status == .suggested {
            lines.append(StyledLine(text: "○ suggested, not confirmed by anybody", style: state.theme.suggestion))
        }
        lines += field("when", when(event, zone: state.library?.zone), state, columns)
        if let place = event.place { lines += field("where", place, state, columns) }
        return lines
    }

    /// "27 January 2026, about 11:00 (America/Chicago)".
    static func when(_ event: Event, zone: String?) -> String {
        var text = event.date?.english ?? "date unknown"
        if let day = event.date?.lower, event.date?.precision == .day { text = "\(day.weekday.english) \(text)" }
        if let time = event.time {
            text += ", \(time.english)" + ((event.zone ?? zone).map { " (\($0))" } ?? "")
        }
        return text
    }

    private static func people(_ record: EventRecord, _ state: ScreenState, _ columns: Int) -> [StyledLine] {
        let names = record.event.people.map { part in
            let name = record.people[part.person]?.name ?? part.person.name
            return name + (part.role.map { " (\($0))" } ?? "")
        }
        return names.isEmpty ? [] : field("who", names.joined(separator: " · "), state, columns)
    }

    private static func notes(_ record: EventRecord, _ state: ScreenState, _ columns: Int) -> [StyledLine] {
        guard !record.event.notes.isEmpty else { return [] }
        let paragraphs = record.event.notes.split(separator: "\n\n").map {
            String($0).split(separator: "\n").joined(separator: " ")
        }
        let words = state.searchWords(in: .detail)
        return [StyledLine(text: "", style: .plain)]
            + paragraphs.flatMap { text in
                StyledLine.wrapping(
                    text, columns: columns, style: state.theme.text,
                    spans: Highlights.spans(of: words, in: text, style: state.theme.match))
            }
    }

    private static func sources(_ record: EventRecord, _ state: ScreenState, _ columns: Int) -> [StyledLine] {
        var lines = [StyledLine(text: "", style: .plain)]
        for (index, id) in record.sources.enumerated() {
            let passages = record.passages.filter { $0.citation.article == id }
            let name = passages.first?.article.map(Wording.source) ?? "\(id) (not in the library)"
            let numbers = Set(passages.map(\.citation.paragraph)).sorted().map(String.init).joined(separator: " ")
            let mark = id == state.article.source ? "▸" : " "
            let text = "\(mark) \(index + 1) \(name)  ¶ \(numbers)"
            lines += StyledLine.wrapping(text, columns: columns, style: state.theme.text, hanging: 4)
        }
        if !record.event.tags.isEmpty { lines += field("tags", record.event.tags.joined(separator: ", "), state, columns) }
        return lines
    }

    private static func field(
        _ name: String, _ value: String, _ state: ScreenState, _ columns: Int
    ) -> [StyledLine] {
        let label = name + String(repeating: " ", count: max(1, 6 - name.count))
        let spans = [Span(range: 0..<label.count, style: state.theme.faint)]
        return StyledLine.wrapping(
            label + value, columns: columns, style: state.theme.text, spans: spans, hanging: label.count)
    }
}
