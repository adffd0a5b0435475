/// The English words of counts.
enum CountWords {
    /// Words for one number.
    static let numbers: [String: Double] = [
        "no": 0, "none": 0, "nobody": 0, "zero": 0, "nil": 0, "a": 1, "an": 1, "one": 1, "single": 1, "sole": 1,
        "two": 2, "both": 2, "pair": 2, "twice": 2, "three": 3, "trio": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// Words that multiply the number before them.
    static let multipliers: [String: Double] = [
        "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "k": 1000, "bn": 1e9,
    ]

    /// Plurals that give no number: at least two of them.
    static let plurals: [String: Double] = [
        "tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2e6,
        "billions": 2e9,
    ]

    /// Words that say "more than one" and no more.
    static let several: Set<String> = [
        "several", "few", "many", "multiple", "numerous", "various", "handful", "some", "plural", "number",
    ]

    /// What stands before a number and bounds it.
    static let prefixes = byFirstWord([
        ([">="], .atLeast), (["=>"], .atLeast), (["≥"], .atLeast), (["at", "least"], .atLeast),
        (["no", "fewer", "than"], .atLeast), (["no", "less", "than"], .atLeast), (["not", "less", "than"], .atLeast),
        (["a", "minimum", "of"], .atLeast), (["minimum"], .atLeast), (["min"], .atLeast),
        (["<="], .atMost), (["=<"], .atMost), (["≤"], .atMost), (["at", "most"], .atMost), (["up", "to"], .atMost),
        (["no", "more", "than"], .atMost), (["not", "more", "than"], .atMost), (["a", "maximum", "of"], .atMost),
        (["maximum"], .atMost), (["max"], .atMost), (["as", "many", "as"], .atMost),
        ([">"], .moreThan), (["more", "than"], .moreThan), (["over"], .moreThan), (["above"], .moreThan),
        (["upwards", "of"], .moreThan),
        (["<"], .fewerThan), (["fewer", "than"], .fewerThan), (["less", "than"], .fewerThan), (["under"], .fewerThan),
        (["below"], .fewerThan), (["nearly"], .nearly), (["almost"], .nearly), (["close", "to"], .nearly),
        (["~"], .about), (["≈"], .about), (["about"], .about), (["around"], .about), (["approximately"], .about),
        (["roughly"], .about), (["circa"], .about), (["ca"], .about), (["c"], .about), (["some"], .about),
        (["an", "estimated"], .about), (["estimated"], .about),
        (["="], .exactly), (["exactly"], .exactly), (["only"], .exactly), (["just"], .exactly), (["all"], .exactly),
    ])

    /// What stands behind a number and bounds it.
    static let suffixes = byFirstWord([
        (["+"], .atLeast), (["or", "more"], .atLeast), (["and", "more"], .atLeast), (["at", "least"], .atLeast),
        (["or", "fewer"], .atMost), (["or", "less"], .atMost), (["at", "most"], .atMost), (["or", "so"], .about),
        (["~"], .about),
    ])

    private static func byFirstWord(
        _ bounds: [(words: [String], bound: CountBound)]
    ) -> [String: [(words: [String], bound: CountBound)]] {
        Dictionary(grouping: bounds) { $0.words[0] }
    }
}

/// How a number bounds a count.
enum CountBound: Hashable, Sendable {
    case exactly, atLeast, atMost, moreThan, fewerThan, about, nearly
}
