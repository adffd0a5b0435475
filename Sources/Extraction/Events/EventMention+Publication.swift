internal import EventModel

extension EventMention {
    /// The mention as an article published on a day can mean it: nothing has happened after that day, and what was planned
    /// for a day before it is not told as having happened.
    func told(on day: Day?) -> EventMention {
        guard let day, let date else { return self }
        var mention = self
        if modality == .planned {
            if let upper = date.upper, upper < day { mention.modality = .possible }
            return mention
        }
        guard modality == .happened || modality == .attempted, let lower = date.lower else { return self }
        if lower <= day {
            // "Earlier this week": the days that were over.
            if let upper = date.upper, day < upper, upper.number - lower.number == 6 {
                mention.date = try? EDTFDate(
                    lower == day ? EDTFDate(day).text : "\(EDTFDate(lower).text)/\(EDTFDate(day).text)")
            }
            return mention
        }
        if !isPast {
            mention.modality = .planned
        } else {
            (mention.date, mention.timex, mention.dateRule) = (nil, nil, .none)
        }
        return mention
    }

    /// The mention without a day that is only a part of a name: "the September 11 attacks" are of a year that is not said.
    func undatedName(_ text: TokenizedText, _ timexes: [Timex], published: Day?) -> EventMention {
        guard let published, isNoun, let timex = timex.map({ timexes[$0] }), timex.rule == .calendarDate,
            let day = timex.exactDay, abs(published.number - day) > Self.nameAfter, !timex.saysYear,
            text.bytes[..<timex.bytes.lowerBound].suffix(4).map({ $0 | 0x20 }).elementsEqual("the ".utf8),
            timex.bytes.upperBound < bytes.lowerBound, bytes.lowerBound - timex.bytes.upperBound <= 20,
            !text.bytes[timex.bytes.upperBound..<bytes.lowerBound].contains(0x2C)
        else { return self }
        var mention = self
        (mention.date, mention.timex, mention.dateRule) = (nil, nil, .none)
        return mention
    }

    /// The mention with both days that "last Tuesday" can mean, soon after a Tuesday.
    func onEitherDay(_ timexes: [Timex], published: Day?) -> EventMention {
        guard let published, let timex = timex.map({ timexes[$0] }), timex.rule == .weekday, let day = timex.exactDay,
            timex.text.lowercased().hasPrefix("last "), (1...5).contains(published.number - day),
            let either = try? EDTFDate(
                "[\(EDTFDate(Day(number: day - 7)).text),\(EDTFDate(Day(number: day)).text)]")
        else { return self }
        var mention = self
        mention.date = either
        return mention
    }

    /// So many days later a day without its year can stand for an event of any year.
    private static let nameAfter = 60
}

extension Timex {
    /// Whether its words give a year.
    fileprivate var saysYear: Bool { text.count(where: \.isNumber) > 2 }
}
