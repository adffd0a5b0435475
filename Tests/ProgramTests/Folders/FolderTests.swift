import Foundation
import Testing

@Suite struct FolderTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    private static func files(of module: String) throws -> [String: SourceWords] {
        let folder = sources.appendingPathComponent(module)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let files = try paths.map { path in
            (path, SourceWords(try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)))
        }
        return Dictionary(uniqueKeysWithValues: files)
    }

    @Test(arguments: ["LibraryFiles", "Curation", "Archive", "TimelineUI"])
    func `no two folders of a module use types of each other`(_ module: String) throws {
        let files = try Self.files(of: module)
        #expect(files.count > 20, "or its folder is another")
        #expect(files.filter { !$0.value.isWhole }.keys.sorted() == [])
        #expect(FolderUses(files, areWhole: false).circles == [])
        #expect(FolderUses(files, areWhole: true).circles == [])
    }

    private func circles(_ files: [String: String], areWhole: Bool = false) -> [String] {
        FolderUses(files.mapValues { SourceWords($0) }, areWhole: areWhole).circles
    }

    @Test func `a type that is used from below is found with its place, directly and over a third folder`() {
        #expect(
            circles([
                "Low/Wall.swift": "struct Wall { var roof: Roof? }", "High/Roof.swift": "enum Roof { case on(Wall) }",
            ]) == [
                "High → Low: Wall in High/Roof.swift", "Low → High: Roof in Low/Wall.swift",
            ])
        let three = [
            "A/A.swift": "class A { let b = B() }", "B/B.swift": "class B: C {}",
            "C/C.swift": "protocol C { func a() -> A }",
        ]
        #expect(circles(three).count == 3)
        #expect(
            circles(["Low/Wall.swift": "struct Wall {}", "High/Roof.swift": "struct Roof { let wall: Wall }"]) == [])
    }

    @Test(arguments: [
        "// as a Roof has", "/* Roof */", "let words = \"Roof\"", "let words = \"\"\"\n    Roof\n    \"\"\"",
        "enum Kind { case a; struct Roof {} }", "let kind = Kind.Roof", "private struct Roof {}",
    ])
    func `what is no use of the type counts for none`(_ line: String) {
        #expect(
            circles(["Low/Wall.swift": "struct Wall {}\n\(line)", "High/Roof.swift": "struct Roof { let wall: Wall }"])
                == [])
    }

    @Test(arguments: [
        "func f() -> [Roof]? { nil }", "let text = \"so \\(Roof()) it is\"",
        "let text = \"\"\"\n    \\(f(Roof(), 1))\n    \"\"\"",
        "let quoted = \"a \\\" mark\"; let roof: Roof", "extension Roof {}", "let closed = 1 /* one */; let roof: Roof",
    ])
    func `every use counts wherever it stands`(_ line: String) {
        #expect(
            circles(["Low/Wall.swift": "struct Wall {}\n\(line)", "High/Roof.swift": "struct Roof { let wall: Wall }"])
                != [])
    }

    @Test func `folders in a folder are one with it where the whole is asked for`() {
        let files = [
            "House/Low/Wall.swift": "struct Wall { var roof: Roof? }",
            "House/High/Roof.swift": "struct Roof { let wall: Wall }",
        ]
        #expect(circles(files).count == 2)
        #expect(circles(files, areWhole: true) == [])
    }
}
