internal import RandomNumbers

/// Words of several scripts, most of them made of syllables; some wide, some with combining marks.
struct Vocabulary {
    private static let onsets = [
        "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "ch", "br", "",
    ]
    private static let vowels = ["a", "e", "i", "o", "u", "ä", "ö", "é", "ai", "ou"]
    private static let codas = ["", "", "n", "r", "s", "t", "l", "nd", "rk", "m"]
    private static let others = [
        "Straße", "Łódź", "señal", "naïve", "cafe\u{301}", "e\u{308}n", "мост", "город", "река", "공항", "서울", "橋", "東京",
        "会議",
        "市長", "新聞社", "جسر", "مدينة", "पुल", "नदी", "ｶﾅ", "🏙️", "👩‍👩‍👧", "o\u{328}\u{304}",
    ]

    let words: [String]

    /// A vocabulary of this many words.
    init(count: Int, random: inout SeededRandom) {
        var words = Self.others
        while words.count < count {
            var word = ""
            for _ in 0...random.below(3) { word += Self.syllable(&random) }
            words.append(word)
        }
        // The frequent ones are plain.
        self.words = words.reversed()
    }

    private static func syllable(_ random: inout SeededRandom) -> String {
        onsets[random.below(onsets.count)] + vowels[random.below(vowels.count)] + codas[random.below(codas.count)]
    }

    /// A name of one or two words.
    func name(_ random: inout SeededRandom) -> String {
        let parts = (0...random.below(2)).map { _ in words[random.below(words.count)] }
        let capitals = parts.map { part -> String in String(part.prefix(1)).uppercased() + String(part.dropFirst()) }
        return capitals.joined(separator: " ")
    }

    /// A sentence without its full stop.
    func sentence(_ count: Int, _ random: inout SeededRandom) -> String {
        let text = (0..<count).map { _ in words[random.skewed(words.count)] }.joined(separator: " ")
        return String(text.prefix(1)).uppercased() + String(text.dropFirst())
    }
}
