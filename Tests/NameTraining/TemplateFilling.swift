internal import Extraction
internal import RandomNumbers

/// Fills templates with names drawn at random.
struct TemplateFilling {
    private var random: SeededRandom
    private let given = NameSample.words(of: "givenNames")
    private let rareGiven = NameSample.words(of: "rareGivenNames")
    private let doubtfulGiven = NameSample.words(of: "doubtfulGivenNames")
    private let family = NameSample.words(of: "familyNames")
    private let rareFamily = NameSample.words(of: "rareFamilyNames")
    private let eastAsian = NameSample.words(of: "eastAsianFamilyNames")
    private let syllables = NameSample.words(of: "koreanSyllables")
    private let places = NameSample.words(of: "places")
    private let cities = NameSample.words(of: "cities")

    /// The same seed gives the same texts.
    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// A text with its names as bytes.
    mutating func fill(_ template: String) -> (text: String, names: [Range<Int>]) {
        let people = (0...9).map { _ in person() }
        var text = ""
        var names: [Range<Int>] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let slot = rest[rest.index(after: open)..<close]
            let start = text.utf8.count
            if let digit = slot.first?.wholeNumberValue {
                text += form(people[digit], slot.dropFirst())
                names.append(start..<text.utf8.count)
            } else {
                text += slot.hasSuffix("^") ? word(slot.dropLast()).uppercased() : word(slot)
            }
            rest = rest[rest.index(after: close)...]
        }
        return (text + rest, names)
    }

    private func form(_ person: Drawn, _ form: Substring) -> String {
        switch form {
        case ".l": person.family
        case ".L": person.family.uppercased()
        case ".N": (person.given + " " + person.family).uppercased()
        case ".i": "\(person.given.prefix(1)). \(person.family)"
        default: person.given + " " + person.family + person.generation
        }
    }

    private struct Drawn {
        var given: String
        var family: String
        var generation: String
    }

    private mutating func person() -> Drawn {
        var first = draw([(6, given), (3, rareGiven)], invented: 1)
        var last = draw([(3, family), (4, rareFamily)], invented: 3)
        var generation = ""
        switch Int.random(in: 0..<30, using: &random) {
        case 0: first += " " + letter() + "."
        case 1: first = letter() + ". " + letter() + "."
        case 2: last += "-" + draw([(1, rareFamily)], invented: 1)
        case 3: first += " " + draw([(1, given)], invented: 0)
        case 4: last = pick(["de", "van", "von", "bin", "da", "di", "el", "van der"]) + " " + last
        case 5: first = pick(["Sunday", "Friday", "Monday", "August", "May", "June", "April"])
        case 7: last = pick(eastAsian)
        case 8: (first, last) = (pick(eastAsian), pick(syllables) + "-" + pick(syllables).lowercased())
        case 9: (first, last) = (pick(eastAsian), pick(syllables) + " " + pick(syllables))
        case 10: last = pick(["O'", "O’", "Mc"]) + draw([(1, rareFamily)], invented: 1)
        case 11, 12: first = pick(doubtfulGiven)
        case 6: generation = pick([" Jr.", " Jr", " Sr.", " II", " III", " IV"])
        default: break
        }
        return Drawn(given: first, family: last, generation: generation)
    }

    private mutating func word(_ slot: Substring) -> String {
        switch slot {
        case "P": place()
        case "C": Bool.random(using: &random) ? pick(["U.S.", "U.K.", "GBR", "ESP", "Rus", "Aus"]) : pick(places)
        case "O": organisation()
        case "T": team()
        case "W": invented()
        case "n": String(Int.random(in: 2...400, using: &random))
        case "s": "\(Int.random(in: 0...7, using: &random))-\(Int.random(in: 0...7, using: &random))"
        default: "\(Int.random(in: 9...59, using: &random)).\(Int.random(in: 10...99, using: &random))"
        }
    }

    private mutating func place() -> String { draw([(5, places), (4, cities)], invented: 2) }

    private mutating func team() -> String {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: place() + " " + pick(["United", "Rovers", "City", "Town", "Wanderers", "Tigers", "Lions"])
        case 1: pick(["Real", "FC", "Sporting", "Racing", "Dynamo", "AC", "CSKA", "Inter"]) + " " + place()
        default: place()
        }
    }

    private mutating func organisation() -> String {
        let end = pick(["Bank", "Group", "Corp", "Inc", "Ltd", "Holdings", "Oil", "Airlines", "Media", "Partners"])
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return draw([(1, rareFamily)], invented: 1) + " " + end
        case 1: return draw([(1, family)], invented: 1) + " & " + draw([(1, rareFamily)], invented: 1)
        case 2: return letter() + letter() + letter()
        default: return invented() + " " + end
        }
    }

    private mutating func draw(_ lists: [(weight: Int, words: [String])], invented weight: Int) -> String {
        var number = Int.random(in: 0..<lists.reduce(weight) { $0 + $1.weight }, using: &random)
        for list in lists {
            if number < list.weight { return pick(list.words) }
            number -= list.weight
        }
        return invented()
    }

    private mutating func pick(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
    private mutating func letter() -> String { pick("ABCDEFGHJKLMNPRSTVW".map(String.init)) }

    private mutating func invented() -> String {
        let count = Int.random(in: 2...3, using: &random)
        let word = (0..<count).map { _ in
            pick(Self.onsets) + pick(["a", "e", "i", "o", "u", "a", "ei", "ou"])
                + pick(["", "", "n", "r", "l", "s", "k"])
        }.joined()
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private static let onsets = [
        "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "st", "tr", "sh", "kh",
    ]
}
