import EventModel
import Foundation
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// The example library, as it is and with single digits changed.
@Suite struct CorpusCheckTests {
    private static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../corpus")
        .standardizedFileURL.path

    private func copy() throws -> ScratchLibrary {
        let scratch = try ScratchLibrary([:])
        let manager = FileManager.default
        for name in try manager.contentsOfDirectory(atPath: Self.root) where !name.hasPrefix(".") {
            try manager.copyItem(atPath: "\(Self.root)/\(name)", toPath: "\(scratch.root)/\(name)")
        }
        return scratch
    }

    @Test func `it is in order, and its one undated article is a note`() throws {
        let library = try LibraryReader().read(Self.root)
        #expect(library.check() == [])
        let notes = library.check(from: .note).filter { $0.rule == "undated-article" }
        #expect(notes.map(\.path) == ["articles/outlet-003.md"])
    }

    @Test func `nothing in it has to be repaired`() throws {
        #expect(try LibraryReader().read(Self.root).quoteRepairs().isEmpty)
    }

    /// Each digit of each quoted passage, one after the other.
    @Test func `any digit changed in a quoted passage is found, with the event, the source and both versions`() throws {
        let library = try LibraryReader().read(Self.root)
        var tried = 0
        for (number, article) in library.articles.enumerated() {
            for (index, paragraph) in article.paragraphs.enumerated() {
                for (place, digit) in paragraph.text.unicodeScalars.enumerated() where ("0"..."9").contains(digit) {
                    let quoting = library.events.filter { $0.quotes(article, paragraph, at: place) }
                    guard !quoting.isEmpty else { continue }
                    var changed = library
                    var text = Array(paragraph.text.unicodeScalars)
                    text[place] = digit == "9" ? "8" : "9"
                    changed.articles[number].paragraphs[index].text = String(String.UnicodeScalarView(text))
                    let findings = changed.check()
                    tried += 1
                    let rules = Set(findings.map(\.rule))
                    #expect(rules.contains("changed-quote"), "\(article.id) \(paragraph.ordinal):\(place)")
                    #expect(
                        rules.isSubset(of: ["changed-quote", "claim-not-in-passage"]),
                        "\(article.id) \(paragraph.ordinal):\(place)")
                    for event in quoting {
                        let messages = findings.map(\.message).filter {
                            $0.hasPrefix("\(event.id) quotes \(article.sourceName)")
                        }
                        #expect(messages.contains { $0.contains("→ ") && $0.contains("now reads") }, "\(event.id)")
                    }
                }
            }
        }
        #expect(tried >= 20)
    }

    @Test func `a claimed figure or day that is changed outside the quoted words is found too`() throws {
        let library = try LibraryReader().read(Self.root)
        for (article, old, new) in [
            ("daily-beast", "Good, 37", "Good, 73"), ("canary", "on 7 January", "on 8 January"),
            ("canary", "on 24 January", "on 14 January"),
        ] {
            var changed = library
            let number = try #require(library.articles.firstIndex { $0.id.name == article })
            for index in changed.articles[number].paragraphs.indices {
                let text = changed.articles[number].paragraphs[index].text
                changed.articles[number].paragraphs[index].text = text.replacing(old, with: new)
            }
            #expect(changed.articles != library.articles)
            #expect(changed.check().map(\.rule) == ["claim-not-in-passage"], "\(old)")
        }
    }

    @Test func `a digit changed in a file is found by its place in the event's file`() throws {
        let scratch = try copy()
        let path = "articles/canary.md"
        let text = try String(contentsOfFile: "\(scratch.root)/\(path)", encoding: .utf8)
        try #require(text.contains("Renee Good, 37"))
        try scratch.write(text.replacing("Renee Good, 37", with: "Renee Good, 38"), to: path)
        let finding = try scratch.onlyFinding()
        #expect(finding.rule == "changed-quote")
        #expect(finding.path == "events/2026-01-07-renee-good-shooting.md")
        let lines = try String(contentsOfFile: "\(scratch.root)/\(finding.path)", encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.dropFirst((finding.line ?? 0) - 1).first)
        #expect(line.dropFirst((finding.column ?? 0) - 1).hasPrefix("An ICE agent killed Renee Good, 37"))
        #expect(finding.message.contains("2026-01-07-renee-good-shooting quotes Canary (canary), paragraph 11"))
        #expect(finding.message.contains("Renee Good, 37") && finding.message.contains("Renee Good, 38"))
        #expect(finding.message.hasSuffix("(number: 37 → 38)"))
    }
}

extension Event {
    /// Whether the event quotes the words at a place of a paragraph.
    fileprivate func quotes(_ article: Article, _ paragraph: Paragraph, at place: Int) -> Bool {
        citations.contains { citation in
            guard citation.article == article.id, citation.paragraph == paragraph.ordinal,
                let range = citation.selector.flatMap({ paragraph.text.firstRange(of: $0.exact) })
            else { return false }
            let scalars = paragraph.text.unicodeScalars
            let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
            return (start..<scalars.distance(from: scalars.startIndex, to: range.upperBound)).contains(place)
        }
    }
}
