/// A run of letters and digits in a date as people write it.
struct PlainDateWord {
    /// In lower case.
    let text: String
    /// Code points from the start.
    let position: Int
    /// What stands behind it.
    let separator: Character?

    /// The runs of letters and digits in a text, in order.
    static func words(of text: String) -> [PlainDateWord] {
        var words: [PlainDateWord] = []
        var position = 0
        var rest = text[...]
        while !rest.isEmpty {
            let word = rest.prefix { $0.isLetter || $0.isNumber }
            rest = rest[word.endIndex...]
            if !word.isEmpty {
                words.append(PlainDateWord(text: word.lowercased(), position: position, separator: rest.first))
            }
            position += word.unicodeScalars.count + (rest.first?.unicodeScalars.count ?? 0)
            rest = rest.dropFirst()
        }
        return words
    }

    /// The number, also of "27th"; nil for anything else and for more than four digits.
    var number: Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let ending = text[digits.endIndex...]
        guard digits.utf8.count <= 4, ending.isEmpty || CalendarNames.english.ordinalEndings.contains(String(ending))
        else { return nil }
        return Int(digits)
    }

    /// Whether it is written as a year: four digits.
    var isYear: Bool { text.utf8.count == 4 && text.allSatisfy { $0.isASCII && $0.isNumber } }

    /// A month by its name or the first letters of it, three or more.
    var month: Int? { CalendarNames.english.month(begunBy: text) }

    /// A day of the week by its name or the first letters of it, three or more.
    var weekday: Weekday? { CalendarNames.english.weekday(begunBy: text) }

    /// The code of a season or of a quarter ("q1").
    var season: Int? {
        ["spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24, "q1": 33, "q2": 34, "q3": 35, "q4": 36][
            text]
    }

    /// The digits of a decade before the last: 196 for "1960s".
    var decade: String? {
        guard text.hasSuffix("0s"), text.utf8.count == 5, text.dropLast().allSatisfy({ $0.isASCII && $0.isNumber })
        else {
            return nil
        }
        return String(text.prefix(3))
    }

    /// Whether it says that the date is approximate.
    var isApproximate: Bool { ["c", "ca", "circa", "about", "around"].contains(text) }

    /// Whether it stands in dates and says nothing.
    var isFiller: Bool { ["the", "of", "on", "in"].contains(text) }

    /// Whether dates are written with it.
    var isOfDates: Bool {
        number != nil || month != nil || weekday != nil || season != nil || decade != nil || isApproximate || isFiller
    }
}
