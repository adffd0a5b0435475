import EventModel
import RandomNumbers
import Testing

@Suite struct EDTFPropertyTests {
    private static let alphabet = Array("0123456789X-/.,[]{}?~%YESTZ:+ xé🙂")

    /// Texts of random characters, and valid ones with characters exchanged, put in or left out.
    private static func texts(count: Int) -> [String] {
        var random = SeededRandom(seed: 8601)
        let seeds = ValidDate.all.map(\.text)
        return (0..<count).map { index in
            var characters: [Character] =
                index.isMultiple(of: 4) ? [] : Array(seeds.randomElement(using: &random) ?? "")
            for _ in 0...Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0...characters.count, using: &random)
                let character = alphabet.randomElement(using: &random) ?? "X"
                if place < characters.count, Bool.random(using: &random) {
                    characters[place] = character
                } else if place < characters.count, Bool.random(using: &random) {
                    characters.remove(at: place)
                } else {
                    characters.insert(character, at: place)
                }
            }
            return String(characters)
        }
    }

    @Test func `Any text is a date that prints and reads back, or is refused inside the text`() {
        var valid = 0
        for text in Self.texts(count: 20_000) {
            do {
                let date = try EDTFDate(text)
                valid += 1
                #expect(try EDTFDate(date.text).expression == date.expression, "\(text)")
                if let lower = date.lower, let upper = date.upper { #expect(lower <= upper, "\(text)") }
                #expect(!date.english.isEmpty && !date.shortEnglish.isEmpty && !date.headerEnglish.isEmpty, "\(text)")
                #expect(date.relation(to: date) == .same, "\(text)")
            } catch {
                #expect((0...text.unicodeScalars.count).contains(error.position), "\(text)")
            }
            _ = EDTFDate(plain: text, nearYear: 2026)
        }
        #expect(valid > 500)
    }

    @Test func `The bounds of unspecified digits are those of all dates that fit`() throws {
        var random = SeededRandom(seed: 12)
        let first = try #require(Day(year: 2020, month: 1, day: 1)).number
        let last = try #require(Day(year: 2029, month: 12, day: 31)).number
        let days = (first...last).map { (day: Day(number: $0), text: EDTFDate(Day(number: $0)).text) }
        for _ in 0..<60 {
            let real = try #require(days.randomElement(using: &random))
            let pattern = real.text.enumerated().map { index, character in
                character != "-" && index > 2 && Int.random(in: 0...2, using: &random) == 0 ? "X" : character
            }
            let fitting = days.filter { day in zip(pattern, day.text).allSatisfy { $0 == "X" || $0 == $1 } }.map(\.day)
            let date = try EDTFDate(String(pattern))
            #expect(date.lower == fitting.first, "\(date)")
            #expect(date.upper == fitting.last, "\(date)")
            for day in fitting.prefix(40) { #expect(date.contains(day), "\(date)") }
        }
    }

    @Test func `A day is written and read back`() {
        for number in stride(from: -800_000, to: 3_000_000, by: 997) {
            let date = EDTFDate(Day(number: number))
            #expect((try? EDTFDate(date.text)) == date)
            if date.precision == .day { #expect(date.lower?.number == number && date.upper?.number == number) }
        }
    }
}
