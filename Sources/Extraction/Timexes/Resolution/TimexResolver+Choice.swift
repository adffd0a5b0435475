internal import EventModel
internal import Languages

/// Choosing among the years, months and weeks that a short date could mean.
extension TimexResolver {
    /// Gives a point the year it lacks.
    func anchored(_ point: TimePoint, _ choice: TimeExpression.Choice, _ tokens: Range<Int>) -> TimePoint {
        guard point.year == nil else { return point }
        if point.field == .weekend(0) { return weekend(phrase.grammar.outlook(tokens, phrase)) }
        var point = point
        point.year = year(of: point, choice, tokens)
        if point.field == .day(month: 2, day: 29), let year = point.year, !Day.isLeap(year) {
            point.year = [1, -1, 2, -2].map { year + $0 }.first(where: Day.isLeap)
        }
        return point
    }

    /// From Monday to Thursday the weekend is the last one, unless the clause looks forward.
    private func weekend(_ outlook: ClauseOutlook) -> TimePoint {
        guard let published else { return TimePoint(year: nil, .weekend(0)) }
        let isPast = published.weekday.rawValue < 5 && outlook != .forward
        return TimePoint(published).shifted(isPast ? -1 : 0, .weekend)
    }

    func year(of point: TimePoint, _ choice: TimeExpression.Choice, _ tokens: Range<Int>) -> Int? {
        switch choice {
        case .same, .any: return told?.year
        case .previous: return told.flatMap { neighbour(of: $0, point, before: true) }
        case .following: return told.flatMap { neighbour(of: $0, point, before: false) }
        case .this: return (phrase.isNarrative ? told : publication)?.year
        case .last: return (phrase.isNarrative ? told : publication).flatMap { neighbour(of: $0, point, before: true) }
        case .next: return (phrase.isNarrative ? told : publication).flatMap { neighbour(of: $0, point, before: false) }
        case .nearest: break
        }
        if phrase.isNarrative { return narrativeYear(of: point, before: yearAhead[tokens.lowerBound]) }
        if isNameOfEvent(point, tokens) { return Self.namedYear }
        if let paragraphYear, tokens.lowerBound - yearToken < Self.reach, inherits(point, paragraphYear, tokens),
            !isCurrent(point)
        {
            return paragraphYear
        }
        if let stated = statedYears[point.field], inherits(point, stated, tokens), !isCurrent(point) { return stated }
        guard let publication else { return nil }
        return nearestYear(of: point, to: publication, phrase.grammar.outlook(tokens, phrase))
    }

    /// Whether a day without a year is the one that the whole world calls by its day: 11 September 2001, unless it has just
    /// been or is still to come. "The September 11 attacks" are rather those at any time.
    private func isNameOfEvent(_ point: TimePoint, _ tokens: Range<Int>) -> Bool {
        guard point.field == Self.namedDay, let year = publication?.year, year >= Self.namedYear else { return false }
        return isAttributeOfNamed(tokens) || !isCurrent(point) && phrase.grammar.outlook(tokens, phrase) != .forward
    }

    /// "The September 11 attacks".
    private func isAttributeOfNamed(_ tokens: Range<Int>) -> Bool {
        phrase.token(tokens.upperBound).map { Self.named[$0.hash] != nil } ?? false
    }

    /// What happened on that day.
    private static let named = GrammarWords.table(
        "attack attacks hijackers hijackings terrorist terrorists bombings atrocities atrocity memorial")

    /// Whether a day could as well be the other of the two that its name can mean: the last of its date, and 2001. What was
    /// "on September 11" a few days ago was then.
    func couldBeAnother(_ point: TimePoint, _ tokens: Range<Int>) -> Bool {
        guard point.field == Self.namedDay else { return false }
        let isOn = phrase.text.language != .english || phrase.token(tokens.lowerBound - 1)?.hash == Self.on
        return couldBeLast(point) || !isOn && point.year != Self.namedYear && isCurrent(point)
    }

    private static let on = WordHash.of("on")

    private func couldBeLast(_ point: TimePoint) -> Bool {
        guard point.year == Self.namedYear, let published else { return false }
        let year = published.calendarDate.year
        guard let day = Day(year: year, month: 9, day: 11), year > Self.namedYear else { return false }
        return (0...Self.fresh).contains(published.number - day.number)
    }

    private static let namedYear = 2001
    private static let namedDay = TimePoint.Field.day(month: 9, day: 11)
    /// So many days after a day it may be named without its year.
    private static let fresh = 120

    private var publication: TimePoint? { published.map(TimePoint.init) }

    /// Tokens over which a year is remembered.
    private static let reach = 100

    /// A day of the last or the next ten is no memory of another year.
    private func isCurrent(_ point: TimePoint) -> Bool {
        guard let published, let year = publication?.year,
            let day = TimePoint(year: year, point.field).day
        else { return false }
        return abs(day.number - published.number) <= 10
    }

    /// Business figures of a quarter are those of the year around, whatever year was named for comparison; what is
    /// still to come does not go on from a year that is past, nor news from one that is to come.
    private func inherits(_ point: TimePoint, _ year: Int, _ tokens: Range<Int>) -> Bool {
        if let current = publication?.year {
            if year > current + 1 { return false }
            if year < current, phrase.grammar.outlook(tokens, phrase) == .forward { return false }
        }
        switch point.field {
        case .quarter, .half: return abs(year - (publication?.year ?? year)) < 2
        default: return true
        }
    }

    /// In history a date goes on in the year told last; a winter after its summer is counted to the next, and so is a
    /// date that runs over the end of the year if the text goes on there.
    private func narrativeYear(of point: TimePoint, before next: Int?) -> Int? {
        guard let told, let year = told.year else { return nil }
        if point.field == .season(.winter), told.field != .season(.winter), told.start ?? 6 > 5 {
            return told.shifted(1, .year).year
        }
        guard let next, next > year, let place = point.start, let before = told.start, place < before - Self.turn else {
            return year
        }
        return told.shifted(1, .year).year
    }

    /// Months by which a date must fall back to be one of the next year.
    private static let turn = 6.0

    /// The year of the next such date on one side of an origin.
    private func neighbour(of origin: TimePoint, _ point: TimePoint, before: Bool) -> Int? {
        guard let year = origin.year else { return nil }
        guard let place = point.start, let start = origin.start else { return year + (before ? -1 : 1) }
        if before { return place < start && !(point.isCoarse && point.covers(origin)) ? year : year - 1 }
        return place > start ? year : year + 1
    }

    /// The year that brings a date nearest to the publication, on the side to which the clause looks.
    private func nearestYear(of point: TimePoint, to origin: TimePoint, _ outlook: ClauseOutlook) -> Int? {
        guard let year = origin.year, let place = point.start, let now = origin.start else { return origin.year }
        if point.isCoarse, point.covers(origin) { return year }
        switch outlook {
        case .forward: return now - place < 3 ? year : year + 1
        case .back: return place - now < (point.isCoarse ? 0.5 : 2) ? year : year - 1
        case .open where point.isPartOfYear, .planned where point.isPartOfYear:
            return place - now > 2.5 ? year - 1 : year
        case .open, .planned:
            let distance = place - now
            return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year
        }
    }

    /// The day that a weekday means.
    func day(_ weekday: Weekday, _ choice: TimeExpression.Choice, _ tokens: Range<Int>) -> TimePoint {
        let isTold = phrase.isNarrative || [.previous, .following, .same, .any].contains(choice)
        guard let origin = isTold ? told?.day : published else {
            return TimePoint(year: nil, .day(month: nil, day: nil))
        }
        let ahead = (weekday.rawValue - origin.weekday.rawValue + 7) % 7
        switch choice {
        case .next, .following: return TimePoint(origin.advanced(by: ahead == 0 ? 7 : ahead))
        case .last, .previous: return TimePoint(origin.advanced(by: ahead == 0 ? -7 : ahead - 7))
        case .same: return TimePoint(origin.advanced(by: ahead > 3 ? ahead - 7 : ahead))
        case .any: return ahead == 0 ? TimePoint(origin) : TimePoint(year: nil, .day(month: nil, day: nil))
        case .this:
            let isBack = phrase.grammar.outlook(tokens, phrase) == .back
            return TimePoint(origin.advanced(by: isBack && ahead > 0 ? ahead - 7 : ahead))
        case .nearest:
            if phrase.isNarrative { return TimePoint(origin.advanced(by: ahead)) }
            let outlook = phrase.grammar.outlook(tokens, phrase)
            let isForward = outlook == .forward || outlook == .planned || outlook == .open && ahead == 1
            return TimePoint(origin.advanced(by: isForward || ahead == 0 ? ahead : ahead - 7))
        }
    }

    /// The day of a holiday.
    func holiday(
        _ holiday: Holiday, _ year: Int?, _ choice: TimeExpression.Choice, _ tokens: Range<Int>
    ) -> TimePoint {
        if let year { return holiday.day(in: year).map(TimePoint.init) ?? TimePoint(year: year) }
        guard let origin = phrase.isNarrative ? told : publication ?? told, let near = origin.year else {
            return holiday.day(in: 2000).map { withoutYear($0, holiday) } ?? TimePoint(year: nil)
        }
        let days = [near - 1, near, near + 1].compactMap { holiday.day(in: $0) }
        if let today = origin.day, choice == .last || choice == .previous {
            return days.last { $0 < today }.map(TimePoint.init) ?? TimePoint(year: nil)
        }
        if let today = origin.day, choice == .next || choice == .following {
            return days.first { $0 > today }.map(TimePoint.init) ?? TimePoint(year: nil)
        }
        guard let guess = holiday.day(in: near) else { return TimePoint(year: nil) }
        let point = withoutYear(guess, holiday)
        let fixed = TimePoint(year: nil, .day(month: guess.calendarDate.month, day: guess.calendarDate.day))
        guard let chosen = self.year(of: fixed, choice, tokens), let day = holiday.day(in: chosen) else { return point }
        return TimePoint(day)
    }

    func holiday(_ holiday: Holiday, within outer: TimePoint) -> TimePoint {
        outer.year.flatMap { holiday.day(in: $0) }.map(TimePoint.init) ?? TimePoint(year: outer.year)
    }

    /// A holiday of unknown year has a day only where that is the same every year.
    private func withoutYear(_ day: Day, _ holiday: Holiday) -> TimePoint {
        guard case .fixed(let month, let number) = holiday else {
            return TimePoint(year: nil, .day(month: nil, day: nil))
        }
        return TimePoint(year: nil, .day(month: month, day: number))
    }
}

extension TimePoint {
    /// Its beginning in months from the start of its year, days as fractions; nil where unknown.
    var start: Double? {
        switch field {
        case .month(let month): Double(month - 1)
        case .day(let month?, let day?): Double(month - 1) + Double(day) / 32
        case .season(let season): Double((Season.all.firstIndex(of: season) ?? 0) * 3 + 2)
        case .quarter(let quarter): Double(quarter * 3 - 3)
        case .half(let half): Double(half * 6 - 6)
        default: nil
        }
    }

    /// Whether it is a quarter or a half.
    var isPartOfYear: Bool {
        switch field {
        case .quarter, .half: true
        default: false
        }
    }

    var isCoarse: Bool {
        if case .day = field { return false }
        return true
    }

    /// Whether a month, season, quarter or half contains a day of the same year.
    func covers(_ other: TimePoint) -> Bool {
        guard let start, let place = other.start else { return false }
        switch field {
        case .month: return place >= start && place < start + 1.1
        case .half: return place >= start && place < start + 6
        default: return place >= start && place < start + 3
        }
    }
}
