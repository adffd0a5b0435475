/// A key that is pressed many times, and what is pressed around it without being measured.
struct KeyTrial {
    /// What the reader does.
    let name: String
    /// What is pressed before each time.
    var before: [String] = []
    /// The key that is measured; another width of the screen where it is nil.
    let key: String?
    /// What is pressed after each time.
    var after: [String] = []
    let count: Int
    /// Where an answer may come in several steps: whether this one is complete.
    var isComplete: ((ScreenSession) -> Bool)?
    /// Whether the bare list understands the key.
    var hasFloor = false

    /// What a reader does most; the two most frequent ones so often that the slowest of a hundred are not one or two.
    static func all(word: String, events: Int) -> [KeyTrial] {
        let isNarrowed: (ScreenSession) -> Bool = { $0.showsList(narrowedFrom: events) }
        // So that the end of a short list is not reached, where a key changes nothing.
        let (lines, pages) = (min(1000, events / 10), min(500, events / 50))
        return [
            KeyTrial(name: "j", key: "j", count: lines, hasFloor: true),
            KeyTrial(name: "page", key: " ", count: pages, hasFloor: true),
            KeyTrial(name: "end", key: "G", after: ["g"], count: 40, hasFloor: true),
            KeyTrial(name: "home", before: ["G"], key: "g", count: 40, hasFloor: true),
            KeyTrial(name: "open source", key: "\r", after: ["q", "j"], count: 40),
            KeyTrial(name: "back to the list", before: ["j", "\r"], key: "q", count: 40),
            KeyTrial(name: "compare", before: ["j"], key: "s", after: ["q"], count: 40),
            KeyTrial(name: "search, to the match", before: ["g", "/", word], key: "\r", count: 10),
            KeyTrial(name: "next match", key: "n", count: 40),
            KeyTrial(name: "people", key: "p", after: ["\u{1B}"], count: 10),
            KeyTrial(
                name: "person filter, first rows", before: ["p"], key: "\r", after: ["F"], count: 15,
                isComplete: isNarrowed),
            KeyTrial(
                name: "text filter, first rows", before: ["f", word], key: "\r", after: ["F"], count: 15,
                isComplete: isNarrowed),
            KeyTrial(name: "resize", key: nil, count: 40, hasFloor: true),
        ]
    }

    /// Whether nothing but the key is pressed, so that the processor time between is that of the key.
    var isPlain: Bool { hasFloor && key != nil && before.isEmpty && after.isEmpty }

    /// Does it some of the times.
    func run(_ session: ScreenSession, times: Range<Int>) -> [ScreenSession.Answer] {
        times.compactMap { time in
            for keys in before { _ = session.press(keys) }
            let answer =
                key.map { session.press($0, until: isComplete) } ?? session.resize(columns: 120 - (time + 1) % 2 * 6)
            for keys in after { _ = session.press(keys) }
            return answer
        }
    }
}

extension ScreenSession {
    /// Whether events are listed and the first one's article is there, not only the frame in which they will stand.
    var showsAllPanes: Bool {
        let article = (3..<12).compactMap { row($0).split(separator: "│").dropFirst().last }
        return showsEvents && article.contains { $0.contains(where: \.isLetter) }
    }

    /// Whether events stand below the first headers, of which there may be several.
    private var showsEvents: Bool { (4..<9).contains { row($0).contains("●") || row($0).contains("○") } }

    /// Whether the rows of a shorter list are shown: its place counts fewer events, and a row and the panes are there.
    fileprivate func showsList(narrowedFrom events: Int) -> Bool {
        let place = row(size.rows - 1).split(separator: "/").last?.filter(\.isNumber) ?? ""
        guard let count = Int(place), count < events else { return false }
        return showsEvents
    }
}
