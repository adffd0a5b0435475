internal import EventModel

/// The days of speeches and letters: what is told in them counts from their day, not from the publication.
enum SpokenDays {
    /// The day at the head of a text without a date of publication: its first words, and nothing else beside a place.
    static func letterhead(_ readings: [TimexReading], _ phrase: TimePhrase) -> Day? {
        guard let first = readings.first, let paragraph = phrase.text.paragraphs.first,
            first.tokens.lowerBound - paragraph.lowerBound < 6, let day = day(of: first)
        else { return nil }
        let end = first.tokens.upperBound
        guard end < paragraph.upperBound else { return day }
        let token = phrase.text.tokens[end]
        let closes = token.isMark(.emDash) || token.isMark(.enDash) || token.isMark(.colon)
        let isLast = end + 1 == paragraph.upperBound && token.kind == .punctuation
        return closes || isLast || token.isMark(.hyphen) && token.isAfterSpace ? day : nil
    }

    /// For each reading told in a speech or letter, by its first token, the day of that speech.
    static func find(in readings: [TimexReading], _ phrase: TimePhrase, published: Day?) -> [Int: Day] {
        var found: [Int: Day] = [:]
        var start = 0
        for sentence in phrase.text.sentences {
            while start < readings.count, readings[start].tokens.lowerBound < sentence.lowerBound { start += 1 }
            var end = start
            while end < readings.count, readings[end].tokens.lowerBound < sentence.upperBound { end += 1 }
            guard end - start > 1 else { continue }
            mark(readings[start..<end], phrase, published, &found)
        }
        return found
    }

    private static func mark(
        _ readings: ArraySlice<TimexReading>, _ phrase: TimePhrase, _ published: Day?,
        _ found: inout [Int: Day]
    ) {
        for frame in readings.prefix(8) {
            guard let day = day(of: frame) ?? near(frame, published) else { continue }
            let reach = phrase.grammar.speech(frame.tokens, phrase)
            guard let reach else { continue }
            for reading in readings where reading.tokens != frame.tokens && reach.contains(reading.tokens.lowerBound) {
                found[reading.tokens.lowerBound] = day
            }
            return
        }
    }

    /// A full date.
    private static func day(of reading: TimexReading) -> Day? {
        guard case .point(let point, _) = reading.expression else { return nil }
        return point.day
    }

    /// A month and day without a year: the last such day before the publication.
    private static func near(_ reading: TimexReading, _ published: Day?) -> Day? {
        guard case .point(let point, _) = reading.expression, point.year == nil, let published,
            case .day(let month?, let number?) = point.field
        else { return nil }
        let year = published.calendarDate.year
        let days = [year, year - 1].compactMap { Day(year: $0, month: month, day: number) }
        return days.first { $0 <= published }
    }
}
