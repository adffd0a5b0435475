internal import EventModel

/// Turns readings into values, remembering what the text has told so far.
struct TimexResolver {
    /// What a reading means in its context.
    struct Meaning: Equatable {
        var type: TimexType
        var value: String
        var point: TimePoint?
        var doubt: TimexDoubt?
        /// The days that are possible where the order of a date in figures is open.
        var candidates: [Day] = []
        /// From when it counts.
        var origin: TimePoint?
        /// Whether it is a time of day beside which no day stands: that told last, or that of publication, is assumed.
        var isDayAssumed = false

        /// From when it counts to the time, or the other way round; nil where it does not count from a date.
        var reach: EDTFDate? {
            guard let origin = origin?.edtf, let end = point?.edtf, origin.isOneStretch, end.isOneStretch else {
                return nil
            }
            let isBack = end.lower.flatMap { end in origin.lower.map { end < $0 } } ?? false
            return try? EDTFDate((isBack ? [end, origin] : [origin, end]).map(\.text).joined(separator: "/"))
        }

        /// The date for a timeline, in doubt or not.
        var edtf: EDTFDate? {
            if candidates.count > 1 {
                return try? EDTFDate("[" + candidates.map { TimePoint($0).value }.joined(separator: ",") + "]")
            }
            guard doubt != nil, let plain = point?.edtf else { return point?.edtf }
            return (try? EDTFDate(plain.text + "?")) ?? plain
        }
    }

    /// The day from which relative dates count: of the publication, or the one that a speech or letter tells.
    private(set) var published: Day?
    private let publishedDay: Day?
    /// The days of speeches and letters, by the first token of each reading that counts from one.
    private let frames: [Int: Day]
    var phrase: TimePhrase
    /// The date told last.
    private(set) var told: TimePoint?
    /// The year that the current paragraph has named last.
    private(set) var paragraphYear: Int?
    /// Where it stands.
    private(set) var yearToken = 0
    private var toldParagraph = -1
    private var quarter: (point: TimePoint, paragraph: Int)?
    /// Whether the month of the date told last is written in this paragraph.
    private(set) var isMonthWritten = false
    private var paragraph = 0

    let readings: [TimexReading]
    /// The readings whose year is an aside in the story.
    private let asides: Set<Int>
    /// The year of each day of a month that the text gives with a year, and with but one.
    let statedYears: [TimePoint.Field: Int]
    /// The year written out next, by the first token of each reading of a history.
    let yearAhead: [Int: Int]

    init(_ phrase: TimePhrase, readings: [TimexReading], published: Day?) {
        self.phrase = phrase
        self.readings = readings
        let published = published ?? (phrase.isNarrative ? nil : SpokenDays.letterhead(readings, phrase))
        self.published = published
        publishedDay = published
        frames = phrase.isNarrative ? [:] : SpokenDays.find(in: readings, phrase, published: published)
        statedYears = Self.statedYears(in: readings)
        yearAhead = phrase.isNarrative ? Asides.yearsAhead(in: readings) : [:]
        asides = phrase.isNarrative ? Asides.find(in: readings) : []
        if self.phrase.dateOrder == nil { self.phrase.dateOrder = Self.order(of: readings) }
        told = phrase.isNarrative ? Self.firstYear(in: readings) : published.map(TimePoint.init)
    }

    /// The order that the dates in figures leave no choice about; nil where there are none or they differ.
    private static func order(of readings: [TimexReading]) -> DateOrder? {
        var orders: Set<DateOrder> = []
        for reading in readings {
            guard case .numeric(_, let first, let second) = reading.expression else { continue }
            if first > 12 { orders.insert(.dayFirst) } else if second > 12 { orders.insert(.monthFirst) }
        }
        return orders.count == 1 ? orders.first : nil
    }

    private static func statedYears(in readings: [TimexReading]) -> [TimePoint.Field: Int] {
        var years: [TimePoint.Field: Set<Int>] = [:]
        for reading in readings {
            guard case .point(let point, _) = reading.expression, let year = point.year,
                case .day(_?, _?) = point.field
            else { continue }
            years[point.field, default: []].insert(year)
        }
        return years.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// Where a history begins, if it names its year only later.
    private static func firstYear(in readings: [TimexReading]) -> TimePoint? {
        for reading in readings {
            if case .point(let point, _) = reading.expression, let year = point.year { return TimePoint(year: year) }
        }
        return nil
    }

    mutating func enterParagraph(_ index: Int) {
        guard index != paragraph else { return }
        paragraph = index
        paragraphYear = nil
        isMonthWritten = false
    }

    mutating func enterSentence(_ tokens: Range<Int>) {
        phrase.start = tokens.lowerBound
        phrase.limit = tokens.upperBound
    }

    /// The meaning of the reading with an index; later readings count from it.
    mutating func resolve(_ index: Int) -> Meaning {
        let reading = readings[index]
        published = frames[reading.tokens.lowerBound] ?? publishedDay
        var meaning = meaning(of: reading, index)
        note(doubts: reading, &meaning)
        noteQuarter(meaning, at: reading.tokens.lowerBound)
        if let point = meaning.point, point.year != nil, !isAside(reading, point) {
            let isSameDay = point.clock == nil && point.day != nil && point.day == told?.day
            if !isSameDay { told = point }
            toldParagraph = paragraph
            note(reading.expression, at: reading.tokens.lowerBound)
        }
        return meaning
    }

    private func note(doubts reading: TimexReading, _ meaning: inout Meaning) {
        guard var point = meaning.point, case .day(let month?, let day?) = point.field, let year = point.year, year > 0
        else { return }
        guard let found = point.day else {
            guard day > Day.count(inMonth: month, of: year) else { return }
            point.field = .day(month: month, day: nil)
            meaning = Meaning(type: meaning.type, value: point.value, point: nil, doubt: .noSuchDay)
            return
        }
        if case .point(let given, _) = reading.expression, given.year == nil, couldBeAnother(point, reading.tokens) {
            meaning.doubt = .name
        }
        if let weekday = reading.weekday, found.weekday != weekday { meaning.doubt = .weekday }
        if case .dayOfMonth(_, let weekday?) = reading.expression, found.weekday != weekday { meaning.doubt = .weekday }
    }

    /// A quarter is what "a year ago" and "the quarter" behind it count from, in its paragraph and the next.
    private mutating func noteQuarter(_ meaning: Meaning, at token: Int) {
        guard let point = meaning.point, point.year != nil else { return }
        switch point.field {
        case .quarter(1...), .half:
            if !isComparisonQuarter(point) { quarter = (point, paragraph) }
        case .year, .fiscalYear:
            if token > phrase.start, let last = quarter, last.point.year != point.year { quarter = nil }
        default: break
        }
    }

    private func isComparisonQuarter(_ point: TimePoint) -> Bool {
        guard let last = quarter?.point.year, let year = point.year else { return false }
        return year < last
    }

    /// The quarter or half told in this paragraph or the one before.
    var toldQuarter: TimePoint? {
        guard let quarter, paragraph - quarter.paragraph < 2 else { return nil }
        return quarter.point
    }

    /// A year that is written out holds for its paragraph, until something counts from the publication again.
    private mutating func note(_ expression: TimeExpression, at token: Int) {
        switch expression {
        case .point(let given, _):
            if given.month != nil { isMonthWritten = true }
            guard given.year != nil, !phrase.grammar.isBackground(token, phrase) else { return }
            paragraphYear = given.year
            yearToken = token
        case .counted(_, _, .publication), .shifted(_, _, _, .publication), .weekday: paragraphYear = nil
        default: break
        }
    }

    /// Whether a date only looks back or ahead, so that what follows does not count from it.
    private func isAside(_ reading: TimexReading, _ point: TimePoint) -> Bool {
        guard phrase.isNarrative else { return isComparison(reading, point) || isAttribute(reading, point) }
        if asides.contains(reading.tokens.lowerBound) { return true }
        if case .shifted(_, _, let direction, let origin) = reading.expression {
            return origin == .publication || direction < 0
        }
        guard point.field == .year, toldParagraph == paragraph, let told, told.start != nil else { return false }
        return reading.tokens.lowerBound - phrase.start > 2
    }

    /// In news a year before a noun names a thing ("the 1963 convention"), not the time of what follows.
    private func isAttribute(_ reading: TimexReading, _ point: TimePoint) -> Bool {
        guard point.field == .year, case .point = reading.expression else { return false }
        let end = reading.tokens.upperBound
        return phrase.kind(end) == .none && phrase.token(end)?.kind == .word
            && !phrase.leadsToYear(reading.tokens.lowerBound - 1)
    }

    /// Business news compares with other years ("a year earlier", "the worst since 1933") without going there.
    private func isComparison(_ reading: TimexReading, _ point: TimePoint) -> Bool {
        guard phrase.isFinancial else { return false }
        if case .shifted(_, _, -1, .told) = reading.expression { return true }
        guard point.field == .year, let year = point.year, let published else { return false }
        return abs(year - published.calendarDate.year) > 1
    }

    private func meaning(of reading: TimexReading, _ index: Int) -> Meaning {
        switch reading.expression {
        case .duration(let value): return Meaning(type: .duration, value: value)
        case .set(let value): return Meaning(type: .set, value: value)
        case .reference(let reference): return Meaning(type: .date, value: reference.value)
        case .fixed(let value, let type): return Meaning(type: type, value: value)
        case .clock(let clock, let date): return time(clock, date, index)
        case .shifted(let quantity, let unit, let direction, let origin):
            return shifted(quantity, unit, direction, origin)
        case .ahead(let quantity, let unit):
            let outlook = phrase.grammar.outlook(reading.tokens, phrase)
            guard outlook == .forward, !unit.isClock else {
                return Meaning(type: .duration, value: quantity.duration(of: unit))
            }
            return shifted(quantity, unit, 1, .publication)
        case .numeric(let year, let first, let second): return numeric(year, first, second, reading.tokens)
        case .counted(.day, let count, .publication) where phrase.isNarrative:
            return Meaning(type: .date, value: count == 0 ? TimeReference.present.value : "XXXX-XX-XX")
        case .weekday:
            if let beside = dateInBrackets(index) { return Meaning(type: .date, value: beside.value, point: beside) }
            return date(reading.expression, reading.tokens)
        default: return date(reading.expression, reading.tokens)
        }
    }

    private func date(_ expression: TimeExpression, _ tokens: Range<Int>) -> Meaning {
        let point = point(of: expression, at: tokens)
        return Meaning(type: point.clock == nil ? .date : .time, value: point.value, point: point)
    }

    /// The stretch of the calendar that a dated expression names.
    func point(of expression: TimeExpression, at tokens: Range<Int>) -> TimePoint {
        switch expression {
        case .point(let point, let choice): anchored(point, choice, tokens)
        case .within(let point, let outer): within(point, self.point(of: outer, at: tokens))
        case .weekday(let weekday, let choice): day(weekday, choice, tokens)
        case .counted(let unit, let count, let origin):
            (start(origin) ?? TimePoint(year: nil)).shifted(count, unit)
        case .holiday(let holiday, let year, let choice): self.holiday(holiday, year, choice, tokens)
        case .holidayWithin(let holiday, let outer): self.holiday(holiday, within: self.point(of: outer, at: tokens))
        case .dayOfMonth(let number, let weekday): dayOfMonth(number, weekday, tokens)
        case .nthWeekday(let number, let weekday, let month):
            nthWeekday(number, weekday, self.point(of: month, at: tokens))
        case .edgeDay(let side, let outer): edgeDay(side, self.point(of: outer, at: tokens))
        case .beside(let anchor, let quantity, let unit, let direction):
            beside(self.point(of: anchor, at: tokens), quantity, unit, direction)
        case .weekOf(let inner): self.point(of: inner, at: tokens).shifted(0, .week)
        case .latestQuarter: latestQuarter()
        case .numeric(let year, let first, let second):
            numeric(year, first, second, tokens).point ?? TimePoint(year: year, .day(month: nil, day: nil))
        default: TimePoint(year: nil)
        }
    }

    private func start(_ origin: TimeExpression.Origin) -> TimePoint? {
        if origin == .told || phrase.isNarrative { return told }
        return published.map(TimePoint.init)
    }

    private func within(_ point: TimePoint, _ outer: TimePoint) -> TimePoint {
        if case .day(nil, let day?) = point.field, day < 0, case .week(let week) = outer.field, let year = outer.year,
            let monday = Day.monday(ofWeek: week, year: year)
        {
            return TimePoint(monday.advanced(by: -day - 1))
        }
        if case .day(nil, let day?) = point.field, day > 0, let month = outer.month {
            return TimePoint(year: outer.year, .day(month: month, day: day))
        }
        return TimePoint(year: outer.year, point.field)
    }

    private func shifted(
        _ quantity: TimeQuantity, _ unit: TimeUnit, _ direction: Int, _ origin: TimeExpression.Origin
    ) -> Meaning {
        if unit.isClock { return hours(quantity, unit, direction, origin) }
        guard let count = quantity.count else {
            return Meaning(type: .date, value: direction < 0 ? "PAST_REF" : "FUTURE_REF")
        }
        if unit == .year, count == 1, direction < 0, quantity.fraction == nil, phrase.isFinancial, let toldQuarter {
            let point = toldQuarter.shifted(-1, .year)
            return Meaning(type: .date, value: point.value, point: point)
        }
        let start = start(origin) ?? TimePoint(year: nil)
        let point = fractional(start, quantity, count, unit, direction)
        return Meaning(type: .date, value: point.value, point: point, origin: start)
    }

    private func fractional(
        _ start: TimePoint, _ quantity: TimeQuantity, _ count: Int, _ unit: TimeUnit, _ direction: Int
    ) -> TimePoint {
        guard quantity.fraction == "5" else {
            switch unit {
            case .decade: return start.shifted(direction * count * 10, .year)
            case .century: return start.shifted(direction * count * 100, .year)
            default: return start.shifted(direction * count, unit)
            }
        }
        switch unit {
        case .year: return start.shifted(direction * (12 * count + 6), .month)
        case .decade: return start.shifted(direction * (10 * count + 5), .year)
        case .century: return start.shifted(direction * (100 * count + 50), .year)
        default: return start.shifted(direction * count, unit)
        }
    }

    /// An hour or minute counted from a time by the clock that was told; vague without one.
    private func hours(
        _ quantity: TimeQuantity, _ unit: TimeUnit, _ direction: Int, _ origin: TimeExpression.Origin
    ) -> Meaning {
        let vague = Meaning(type: .time, value: direction < 0 ? "PAST_REF" : "FUTURE_REF")
        guard origin == .told, let count = quantity.count, quantity.fraction == nil, unit != .second, var point = told,
            let day = point.day, case .clock(let hour, let minute, _, let isUTC) = point.clock
        else { return vague }
        let minutes = hour * 60 + (minute ?? 0) + direction * count * (unit == .hour ? 60 : 1)
        let days = Int((Double(minutes) / 1440).rounded(.down))
        let rest = minutes - days * 1440
        point = TimePoint(day.advanced(by: days))
        point.clock = .clock(hour: rest / 60, minute: rest % 60, second: nil, isUTC: isUTC)
        return Meaning(type: .time, value: point.value, point: point)
    }
}
