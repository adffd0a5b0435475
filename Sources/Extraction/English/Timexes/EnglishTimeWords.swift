/// The words of temporal expressions; all of them function words or names of the calendar.
enum EnglishTimeWords {
    static let table: WordTable<TimeWord> = {
        var table = WordTable<TimeWord>()
        for word in TimePhrase.holidayStarts { table[word] = TimeWord(kind: .starter) }
        for word in starters.split(separator: " ") { table[String(word)] = TimeWord(kind: .starter) }
        for word in business.split(separator: " ") { table[String(word)] = .business }
        for word in sport.split(separator: " ") { table[String(word)] = .sport }
        for (index, entry) in periods.enumerated() { table[entry.0] = TimeWord(kind: .periodic, value: Int16(index)) }
        for (kind, line) in numbered {
            for (index, words) in line.split(separator: ",").enumerated() {
                for word in words.split(separator: " ") where word != "-" {
                    table[String(word)] = TimeWord(kind: kind, value: Int16(index))
                }
            }
        }
        for (kind, value, line) in plain {
            for word in line.split(separator: " ") { table[String(word)] = TimeWord(kind: kind, value: value) }
        }
        return table
    }()

    private static let starters =
        "right former future latest most old twenties thirties forties fifties sixties seventies eighties nineties"

    /// Words for what recurs in other spans than one unit, with the TIMEX3 value.
    static let periods = [
        ("biweekly", "P2W"), ("bimonthly", "P2M"), ("biannual", "P6M"), ("biannually", "P6M"), ("semiannual", "P6M"),
        ("semiannually", "P6M"), ("biennial", "P2Y"), ("biennially", "P2Y"), ("triennial", "P3Y"), ("quarterly", "P3M"),
        ("weekdays", "XXXX-WXX-WD"),
    ]

    /// Words whose value is their place in the list, from 0.
    private static let numbered: [(TimeWord.Kind, String)] = [
        (
            .month,
            "-,January,February,March,April,May,June,July,August,September,October,November,December"
        ),
        (.monthShort, "-,Jan,Feb,Mar,Apr,-,Jun,Jul,Aug,Sep Sept,Oct,Nov,Dec"),
        (.weekday, "-,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday"),
        (.weekdayShort, "-,Mon,Tue Tues,Wed,Thu Thur Thurs,Fri,Sat,Sun"),
        (.weekdays, "-,Mondays,Tuesdays,Wednesdays,Thursdays,Fridays,Saturdays,Sundays"),
        (.season, "spring springtime,summer summertime,autumn fall,winter wintertime"),
        (
            .dayPart,
            "morning mornings,midday,afternoon afternoons,evening evenings,night nighttime,daytime,dawn daybreak"
        ),
        (.quarterMark, "-,Q1,Q2,Q3,Q4,H1,H2"),
        (
            .unit,
            "-,minute,hour,day,-,week,fortnight,weekend,month,quarter,year,decade,century,millennium"
        ),
        (
            .units,
            "seconds secs sec,minutes mins min,hours hrs h,days,nights,weeks,fortnights,weekends,months,quarters,years yrs,decades,"
                + "centuries,millennia"
        ),
        (.everyUnit, "-,-,hourly,daily,nightly,weekly,fortnightly,-,monthly,-,yearly annually annual"),
        (
            .cardinal,
            "zero,-,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,"
                + "seventeen,eighteen,nineteen,twenty,-,-,-,-,-,-,-,-,-,thirty,-,-,-,-,-,-,-,-,-,forty,-,-,-,-,-,-,-,-,-,"
                + "fifty,-,-,-,-,-,-,-,-,-,sixty,-,-,-,-,-,-,-,-,-,seventy,-,-,-,-,-,-,-,-,-,eighty,-,-,-,-,-,-,-,-,-,"
                + "ninety"
        ),
        (
            .ordinal,
            "-,first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,"
                + "fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth"
        ),
        (.reference, "recently lately,now currently nowadays presently,soon shortly"),
    ]

    /// Words with the same value.
    private static let plain: [(TimeWord.Kind, Int16, String)] = [
        (.scale, 100, "hundred"), (.scale, 1000, "thousand"), (.few, 0, "few"), (.couple, 2, "couple"),
        (.several, 0, "several many numerous some countless various"),
        (.several, 1, "hundreds thousands dozens scores tens"), (.half, 0, "half"), (.one, 1, "one"),
        (.the, 0, "the"), (.a, 1, "a an"), (.this, 0, "this"), (.this, 1, "current"), (.that, 0, "that"),
        (.these, 0, "these those"),
        (.last, -1, "last"), (.next, 1, "next"), (.past, -1, "past"), (.previous, -1, "previous preceding prior"),
        (.following, 1, "following ensuing subsequent succeeding"), (.coming, 1, "coming upcoming forthcoming"),
        (.same, 0, "same"), (.each, 0, "each every"), (.other, 0, "other"), (.per, 0, "per"),
        (.today, 0, "today"), (.today, -1, "yesterday"), (.today, 1, "tomorrow tmrw tmr"), (.tonight, 0, "tonight"),
        (.of, 0, "of"), (.inside, 0, "in during within"), (.on, 0, "on"), (.at, 0, "at"), (.to, 0, "to through thru"),
        (.and, 0, "and"), (.or, 0, "or"), (.from, 0, "from since between after"), (.until, 0, "until till"),
        (.by, 0, "by"), (.than, 0, "than"), (.more, 0, "more"), (.less, 0, "less fewer"), (.least, 0, "least most"),
        (.up, 0, "up"), (.ago, -1, "ago"), (.later, 1, "later afterwards afterward thereafter hence"),
        (.later, -1, "earlier previously"), (.before, -1, "before beforehand"), (.before, 1, "after"),
        (.early, 0, "early late"), (.mid, 0, "mid"), (.edge, 0, "beginning start end middle close rest outset turn"),
        (.piece, 0, "part portion"), (.about, 0, "about around approximately roughly circa nearly"),
        (.about, 0, "almost ca exactly"), (.over, 0, "over under"), (.just, 0, "just only another barely"),
        (.old, 0, "old age aged"), (.long, 0, "long"),
        (.era, -1, "BC B.C. BCE B.C.E."), (.era, 1, "AD A.D. CE C.E."), (.meridiem, 0, "am a.m."),
        (.meridiem, 12, "pm p.m."), (.oclock, 0, "o'clock"), (.zone, 1, "UTC GMT Z"),
        (.zone, 0, "EST EDT CST CDT MST MDT PST PDT CET CEST BST IST JST AEST AEDT ET PT local"),
        (.noon, 12, "noon midday"), (.noon, 24, "midnight"), (.fiscal, 0, "fiscal financial FY"),
        (.possessive, 0, "s"), (.dayPart, 4, "overnight"), (.dayParts, 4, "nights"),
        (.filler, 0, "full consecutive straight additional whole entire solid calendar working business trading"),
        (.filler, 0, "successive further extra final intervening formative closing opening"), (.recent, -1, "recent"),
        (.longUnit, 9, "yearlong"), (.longUnit, 8, "monthlong"), (.longUnit, 5, "weeklong"), (.longUnit, 3, "daylong"),
        (.longUnit, 2, "hourlong"), (.longUnit, 4, "nightlong"), (.longUnit, 11, "decadelong"),
        (.all, 0, "all"),
        (.moment, 0, "time moment present"),
    ]

    /// Words of matches and games.
    private static let sport =
        "goal goals scored touchdown touchdowns quarterback halftime coach midfielder striker penalty innings playoff halves"
    /// Words of which business reports are full.
    private static let business =
        "earnings profit profits revenue revenues sales analysts income shares dividend"
}
