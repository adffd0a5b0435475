internal import EventModel
internal import LibraryFiles

/// A figure or a day that is claimed of a paragraph is not another one there.
///
/// This finds slips outside the quoted words, and finds few of them so that it is hardly ever wrong: a figure of two or
/// more digits that the paragraph has with one digit changed or two swapped, and a day where the paragraph names just
/// one, of the same month. Where the paragraph also counts in words, or in days from today, nothing is said; nor where
/// the quoted words have the figure or the day themselves: then somebody has looked at it, and its changes show there.
struct PassageRule: EventRule {
    func remarks(on event: Event, in context: CheckContext) -> [Remark] {
        var remarks: [Remark] = []
        for (index, citation) in event.citations.enumerated() where !citation.claims.isEmpty {
            guard let text = context.articles[citation.article]?.paragraph(citation.paragraph)?.text else { continue }
            let passage = PassageFigures(text)
            for (number, claim) in citation.claims.enumerated() {
                guard let found = passage.slip(for: claim, quoting: citation.selector?.exact ?? "") else { continue }
                let place = citation.paragraph == 0 ? "the headline" : "paragraph \(citation.paragraph)"
                remarks.append(
                    Remark(
                        rule: "claim-not-in-passage", field: .claim(index, number),
                        message: "\(event.id) has \(claim.property) \(claim.value) from "
                            + "\(context.name(of: citation.article)), \(place), which has \(found)"))
            }
        }
        return remarks
    }
}

/// The figures and days that a paragraph writes in digits.
private struct PassageFigures {
    private let text: String
    private let numbers: [String]
    /// Runs of Latin letters and of digits, folded. Asked for by few claims only.
    private func words(_ text: String) -> [String] {
        FoldedText(text).bytes.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    init(_ text: String) {
        self.text = text
        numbers = Self.numbers(in: text)
    }

    /// What stands in the paragraph where a claim should; nil where it does or where nothing is sure.
    func slip(for claim: Claim, quoting quote: String) -> String? {
        if claim.property.folded == "date" {
            guard let date = try? EDTFDate(claim.value), date.precision == .day, let day = date.lower else {
                return nil
            }
            return otherDay(WrittenDay(day), quote)
        }
        let digits = claim.value
        guard digits.utf8.count > 1, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return otherNumber(digits, Self.numbers(in: quote))
    }

    private func otherNumber(_ claimed: String, _ quoted: [String]) -> String? {
        guard !numbers.contains(claimed), let like = numbers.first(where: { Self.isLike($0, claimed) }) else {
            return nil
        }
        guard !quoted.contains(claimed), !quoted.contains(like) else { return nil }
        return words(text).contains(where: Self.isNumberWord) ? nil : like
    }

    private func otherDay(_ claimed: WrittenDay, _ quote: String) -> String? {
        guard numbers.contains(where: { $0.utf8.count < 3 }) else { return nil }
        let words = words(text)
        let days = Self.days(in: words)
        guard let only = days.first, days.count == 1, only.month == claimed.month, only.day != claimed.day,
            Self.days(in: self.words(quote)).isDisjoint(with: [claimed, only])
        else { return nil }
        return words.contains(where: Self.isRelative)
            ? nil : "\(only.day) \(CalendarNames.english.name(ofMonth: only.month))"
    }

    /// `7 January`, `7 Jan` and `January 7th`, each once.
    private static func days(in words: [String]) -> Set<WrittenDay> {
        var days: Set<WrittenDay> = []
        for (index, word) in words.enumerated() {
            guard let month = CalendarNames.english.month(word) else { continue }
            let neighbours = [index - 1, index + 1].filter(words.indices.contains).map { words[$0] }
            if let day = neighbours.lazy.compactMap(CalendarNames.english.dayOfMonth).first {
                days.insert(WrittenDay(month: month, day: day))
            }
        }
        return days
    }

    private struct WrittenDay: Hashable {
        var month: Int
        var day: Int

        init(month: Int, day: Int) { (self.month, self.day) = (month, day) }

        init(_ day: Day) {
            let date = day.calendarDate
            self.init(month: date.month, day: date.day)
        }
    }
}

extension PassageFigures {
    /// Runs of digits; `3,000`, `3.000` and `3 000` are one.
    private static func numbers(in text: String) -> [String] {
        var numbers: [String] = []
        var run = ""
        for scalar in text.unicodeScalars {
            if ("0"..."9").contains(scalar) {
                run.unicodeScalars.append(scalar)
            } else if !run.isEmpty {
                if isSeparator(scalar), run.last != "," {
                    run.append(",")
                } else {
                    numbers += joined(run)
                    run = ""
                }
            }
        }
        return numbers + joined(run)
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == "." || scalar == "\u{A0}" || scalar == "\u{202F}"
    }

    /// Groups of three digits behind the first are one number; else each is its own.
    private static func joined(_ run: String) -> [String] {
        let groups = run.split(separator: ",").map(String.init)
        guard groups.count > 1, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return groups }
        return [groups.joined()]
    }

    /// Whether one digit differs or two neighbours are swapped.
    private static func isLike(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        let places = left.indices.filter { left[$0] != right[$0] }
        if places.count == 1 { return true }
        guard places.count == 2, places[1] == places[0] + 1 else { return false }
        return left[places[0]] == right[places[1]] && left[places[1]] == right[places[0]]
    }

    private static func isNumberWord(_ word: String) -> Bool {
        numberWords.contains(word) || word.hasSuffix("teen")
    }

    private static let numberWords: Set<String> = [
        "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        "dozen",
        "dozens", "score", "hundred", "hundreds", "thousand", "thousands", "million", "millions",
    ]

    private static func isRelative(_ word: String) -> Bool {
        relatives.contains(word) || CalendarNames.english.weekday(word) != nil
    }

    private static let relatives: Set<String> = [
        "yesterday", "today", "tomorrow", "tonight", "day", "days", "week", "weeks", "hours", "morning", "night",
    ]
}
