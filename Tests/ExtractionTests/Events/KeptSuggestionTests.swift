import EventModel
import RandomNumbers
import Synchronization
import Testing

@testable import Extraction

/// What is kept in memory; what stands for an article is all of it but of which one it is a reprint.
private final class MemoryStore: FindingStore {
    private let values = Mutex<[FindingKey: [UInt8]]>([:])
    private let articles = Mutex<[ArticleID: Article]>([:])
    let spoil: @Sendable ([UInt8]) -> [UInt8]

    init(spoil: @escaping @Sendable ([UInt8]) -> [UInt8] = { $0 }) { self.spoil = spoil }

    var count: Int { values.withLock(\.count) }

    func know(_ all: [Article]) { articles.withLock { $0 = Dictionary(all.map { ($0.id, $0) }) { first, _ in first } } }

    func print(of article: ArticleID) -> [UInt8]? {
        guard var article = articles.withLock({ $0[article] }) else { return nil }
        article.derivedFrom = nil
        return Array("\(article)".utf8)
    }

    func digest(of bytes: [UInt8]) -> [UInt8] { bytes }

    func has(_ key: FindingKey) -> Bool { values.withLock { $0[key] != nil } }

    func kept(under keys: [FindingKey]) -> [FindingKey: [UInt8]] {
        values.withLock { values in values.filter { keys.contains($0.key) }.mapValues(spoil) }
    }

    func keep(_ found: [FindingKey: [UInt8]]) { values.withLock { $0.merge(found) { $1 } } }
    func keepOnly(_ keys: Set<FindingKey>) { values.withLock { $0 = $0.filter { keys.contains($0.key) } } }
}

@Suite struct `Suggestions of what is kept and what is read` {
    private static let people = [Person(id: "verane", name: "Paul Verane")]
    private static let texts = [
        "The dam above Varn burst on 3 May 2031, and the water killed nine people.",
        "Nine people died when the dam above Varn burst on 3 May 2031, Mayor Ada Byron said.",
        "A bridge collapsed in Lund on 4 May 2031 under a train that carried gravel.",
        "The old tower of Ystad fell down on 1 May 2031, and nobody was under it.",
        "Governor Paul Verane visited Varn on Thursday and was booed by residents.",
        "A tanker exploded in the harbour of Malmo on 9 September 2031; two men died.",
        "Stall after stall sold apples and pears.",
    ]

    private func suggestions(
        _ articles: [Article], _ store: MemoryStore?, threads: Int = 1, people: [Person] = people,
        told: @escaping @Sendable (SuggestionMaker.Step) -> Void = { _ in }
    ) -> [Suggestion] {
        store?.know(articles)
        return SuggestionMaker(threads: threads, limits: .init(together: 6, each: 4)).suggestions(
            from: articles, people: people, keptIn: store, told: told)
    }

    private func read(_ articles: [Article], _ store: MemoryStore) -> [String] {
        let read = Mutex<[String]>([])
        _ = suggestions(articles, store) { step in
            if case .reading(let article) = step { read.withLock { $0.append(article.id.name) } }
        }
        return read.withLock(\.self).sorted()
    }

    private func article(_ number: Int, _ random: inout SeededRandom) -> Article {
        let month = ["05", "05", "09"][random.below(3)]
        return .invented(
            "article-\(number)", published: random.below(8) == 0 ? nil : "2031-\(month)-0\(random.below(9) + 1)",
            derivedFrom: random.below(6) == 0 ? "article-\(random.below(12))" : nil, "News of \(random.below(4))",
            ["Much has happened since.", Self.texts[random.below(Self.texts.count)]])
    }

    @Test(arguments: 1...12)
    func `after any changes they are those that are found from nothing`(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let store = MemoryStore()
        var articles: [Article] = []
        var people: [Person] = []
        for step in 0..<14 {
            for _ in 0...random.below(3) {
                let number = random.below(14)
                articles.removeAll { $0.id.name == "article-\(number)" }
                if random.below(4) > 0 { articles.append(article(number, &random)) }
            }
            if !articles.isEmpty, random.below(2) == 0 {
                articles[random.below(articles.count)].derivedFrom = articles[random.below(articles.count)].id
            }
            if random.below(5) == 0 { people = people.isEmpty ? Self.people : [] }
            articles.shuffle(using: &random)
            let kept = suggestions(articles, store, threads: 1 + random.below(3), people: people)
            #expect(kept == suggestions(articles, nil, people: people), "step \(step) of \(seed)")
        }
    }

    private func many() -> [Article] {
        var random = SeededRandom(seed: 3)
        return (10..<24).map { article($0, &random) }
    }

    @Test func `only what has changed is read`() {
        let store = MemoryStore()
        var articles = many()
        #expect(read(articles, store) == articles.map(\.id.name).sorted())
        #expect(read(articles, store).isEmpty)
        articles[4].paragraphs[0].text += " It rains."
        #expect(read(articles, store) == [articles[4].id.name])
        #expect(read(articles, store).isEmpty)
    }

    @Test func `what is gone is forgotten`() {
        let store = MemoryStore()
        let articles = many()
        _ = suggestions(articles, store)
        #expect(store.count > articles.count)
        _ = suggestions(Array(articles.prefix(2)), store)
        #expect(store.count == 3)
        _ = suggestions([], store)
        #expect(store.count == 1)
    }

    @Test(arguments: [0, 1, 2])
    func `what is damaged is found anew`(_ kind: Int) {
        let store = MemoryStore { bytes in
            switch kind {
            case 0: []
            case 1: Array(bytes.dropLast())
            default: bytes + [0]
            }
        }
        let expected = suggestions(many(), nil)
        for _ in 0..<2 { #expect(suggestions(many(), store) == expected) }
    }
}

extension SeededRandom {
    fileprivate mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
