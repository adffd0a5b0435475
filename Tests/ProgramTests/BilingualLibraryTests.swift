import Foundation
import TestLibraries
import Testing

@Suite struct `A library with articles in languages that are not read` {
    @Test func `suggest says which languages are not read and which are`() throws {
        let folder = try ScratchFolder(BilingualStories.files)
        let result = try CommandResult("suggest", folder.path)
        #expect(result.status == 0)
        #expect(
            result.errors.contains(
                "3 articles are in languages that are not read (Arabic, German, Japanese): events are found in English and Spanish"
            ), "\(result.errors)")
        #expect(BilingualStories.others.allSatisfy { !result.output.contains($0) })
        #expect(result.output.contains("diario-quito") && result.output.contains("lakes-courier"))
    }

    @Test(arguments: [("kurier", "Protestnote"), ("al-bayan", "قنصلية"), ("asa-shimbun", "火曜日")])
    func `an article that is not read is searched`(article: String, word: String) throws {
        let folder = try ScratchFolder(BilingualStories.files)
        #expect(try CommandResult("search", folder.path, word).output.contains(article))
    }

    @Test(arguments: [
        ("kurier", "de (German is not read"), ("al-bayan", "ar (Arabic is not read"), ("la-voz", "language: es\n"),
    ])
    func `article says what its language is and whether it is read`(article: String, line: String) throws {
        let folder = try ScratchFolder(BilingualStories.files)
        #expect(try CommandResult("article", "\(folder.path)/articles/\(article).md").output.contains(line))
    }

    @Test func `add says that the language of an article is not read`() throws {
        let folder = try ScratchFolder([
            "articles/old.md": "---\ntitle: Old\npublished: 2026-01-01\n---\nA fire burned.\n"
        ])
        let clippings = try ScratchFolder(BilingualStories.files)
        let added = try CommandResult(
            "add", folder.path, "\(clippings.path)/articles/kurier.md", "\(clippings.path)/articles/la-voz.md")
        #expect(added.output.components(separatedBy: "German is not read: no events are found in it").count == 2)
        #expect(!added.output.contains("Spanish is not read"))
    }
}
