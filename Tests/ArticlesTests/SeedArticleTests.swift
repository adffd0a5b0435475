import Articles
import EventModel
import Foundation
import Testing

/// Where five articles about one story lie, with a key to them made by hand, beside a checkout of those who have them.
private let seeds = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().appending(
    path: "../../../shared/seeds"
)
.standardized

private struct Expected {
    let file: String
    let publisher: String?
    let published: String?
    let furniture: [Int]
}

private let expected = [
    Expected(file: "000_4d6196561271f53c.txt", publisher: nil, published: "2026-01-28 dateMark", furniture: []),
    Expected(
        file: "001_2dd1defb52d030a2.txt", publisher: "LBC", published: "2026-01-28 dateMark", furniture: [3, 10, 11]),
    Expected(
        file: "002_78397e3da3f290e2.txt", publisher: "Canary", published: "2026-01-27/.. text",
        furniture: [2, 23, 24, 25]),
    Expected(file: "003_ba174a26bd565a8b.txt", publisher: nil, published: nil, furniture: Array(8...24)),
    Expected(file: "004_d6bdf6072608fca0.txt", publisher: nil, published: "2026-01-27/.. text", furniture: [2, 12]),
]

@Test(
    .enabled(
        if: FileManager.default.fileExists(atPath: seeds.path), "there is no ../shared/seeds beside the repository"),
    arguments: expected.indices)
func `the five articles of the key are dated and their furniture is known as the key has it`(index: Int) throws {
    let file = expected[index]
    let data = try Data(contentsOf: seeds.appending(path: file.file))
    let reading = read([UInt8](data), at: "articles/\(file.file)")
    let article = try #require(reading.articles.first)
    #expect(reading.published == file.published)
    #expect(article.publisher == file.publisher)
    // The key counts lines from 1, the headline included.
    #expect(article.paragraphs.filter(\.kind.isFurniture).map { $0.ordinal + 1 } == file.furniture)
    #expect(reading.findings == [])
}
