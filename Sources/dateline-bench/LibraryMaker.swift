internal import Foundation
internal import RandomNumbers

/// Makes a library of any size: the same one for the same sizes.
struct LibraryMaker {
    /// How much of everything.
    struct Size {
        var events: Int
        var articles: Int { max(5, events / 50) }
        var people: Int { max(10, events / 20) }
        /// Whether each event has a file of its own.
        var hasEventFiles = false
        var citations: Int { hasEventFiles ? events : events * 2 }

        /// "10000 events, 20000 citations, …".
        var description: String {
            "\(events) events, \(citations) citations, \(articles) articles, \(people) people"
                + (hasEventFiles ? ", events in files of their own" : "")
        }
    }

    private static let rowsInTable = 100_000
    private static let publishers = 400

    let size: Size
    private let root: String
    private var random = SeededRandom(seed: 20_260_127)
    private let vocabulary: Vocabulary
    private let publishers: [String]
    private let places: [String]
    private var firstParagraphs: [[String]] = []

    init(_ size: Size, in root: String) {
        self.size = size
        self.root = root
        vocabulary = Vocabulary(count: 20_000, random: &random)
        let words = vocabulary
        var random = random
        publishers = (0..<Self.publishers).map { _ in words.name(&random) + " Courier" }
        places = (0..<2000).map { _ in words.name(&random) }
        self.random = random
    }

    /// Writes all files.
    mutating func make() throws {
        for folder in ["articles", "events"] {
            try FileManager.default.createDirectory(atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
        }
        try write("title: A library of \(size.events) events\nzone: Europe/Berlin\n", "library.yaml")
        try write((0..<size.people).map { person($0) }.joined(), "people.yaml")
        for article in 0..<size.articles { try write(text(ofArticle: article), "articles/a\(article).md") }
        if size.hasEventFiles {
            for event in 0..<size.events { try write(file(ofEvent: event), "events/e\(event).md") }
        } else {
            try writeTables()
        }
    }

    /// Another version of an event's own file.
    mutating func file(ofEvent event: Int) -> String {
        """
        ---
        title: "\(title())"
        date: \(date())
        place: "\(places[random.skewed(places.count)])"
        tags: [t\(random.skewed(300))]
        people: [p\(random.skewed(size.people))]
        sources:
          - {article: a\(random.below(size.articles)), paragraph: \(1 + random.below(8))}
        ---
        \(vocabulary.sentence(20, &random)).

        """
    }

    private func write(_ text: String, _ path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(root)/\(path)"))
    }

    private mutating func person(_ number: Int) -> String {
        let name = vocabulary.name(&random) + " " + vocabulary.name(&random)
        let alias = vocabulary.name(&random)
        let description = vocabulary.sentence(5, &random)
        return "p\(number): {name: \"\(name)\", weakAliases: [\"\(alias)\"], description: \"\(description)\"}\n"
    }

    private mutating func text(ofArticle number: Int) -> String {
        var text = "---\ntitle: \"\(title())\"\npublisher: \"\(publishers[random.skewed(publishers.count)])\"\n"
        text += "published: \(date())\n"
        if number > 10, random.happens(5) { text += "derivedFrom: a\(random.below(10))\n" }
        text += "---\n"
        var first: [String] = []
        for _ in 0..<(8 + random.below(8)) {
            let paragraph = (0...2).map { _ in vocabulary.sentence(12 + random.below(16), &random) }
            if first.count < 8 { first.append(String(paragraph[1].prefix(30))) }
            text += paragraph.joined(separator: ". ") + ".\n\n"
        }
        firstParagraphs.append(first)
        return text
    }

    private mutating func title() -> String { vocabulary.sentence(5 + random.below(8), &random) }

    /// Over sixty years, denser towards the end; some months, some vague.
    private mutating func date() -> String {
        let year = 2026 - random.skewed(60)
        let month = two(1 + random.below(12))
        if random.happens(4) { return "\(year)-\(month)" }
        let day = "\(year)-\(month)-\(two(1 + random.below(28)))"
        return random.happens(3) ? day + "~" : day
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension LibraryMaker {
    private mutating func writeTables() throws {
        var start = 0
        while start < size.events {
            var rows: [UInt8] = []
            let end = min(start + Self.rowsInTable, size.events)
            for event in start..<end { rows += Array(row(event).utf8) }
            try Data(rows).write(to: URL(fileURLWithPath: "\(root)/events/table\(start / Self.rowsInTable).jsonl"))
            start = end
        }
    }

    private mutating func row(_ event: Int) -> String {
        var row = "{\"id\":\"e\(event)\",\"title\":\"\(title())\",\"date\":\"\(date())\""
        if random.happens(30) { row += ",\"time\":\"\(two(random.below(24))):\(two(random.below(60)))\"" }
        row += ",\"place\":\"\(places[random.skewed(places.count)])\",\"tags\":[\"t\(random.skewed(300))\"]"
        row += ",\"people\":[{\"person\":\"p\(random.skewed(size.people))\",\"role\":\"r\(random.skewed(40))\"},"
        row += "\"p\(random.skewed(size.people))\"],\"sources\":[\(citation()),\(citation())]"
        if random.happens(20) { row += ",\"notes\":\"\(vocabulary.sentence(15, &random))\"" }
        if random.happens(5) { row += ",\"status\":\"suggested\"" }
        return row + "}\n"
    }

    private mutating func citation() -> String {
        let article = random.below(size.articles)
        let paragraph = random.below(8)
        var text = "{\"article\":\"a\(article)\",\"paragraph\":\(paragraph + 1)"
        text += ",\"quote\":\"\(firstParagraphs[article][paragraph])\""
        if random.happens(30) { text += ",\"claims\":[{\"property\":\"killed\",\"value\":\"\(random.below(4))\"}]" }
        return text + "}"
    }
}
