import Foundation
import Testing

@Suite struct DocumentationTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])
    func `every file that is named is there`(page: String) throws {
        let text = try String(contentsOf: Self.root.appendingPathComponent(page), encoding: .utf8)
        let paths = text.matches(of: /(?:Sources|Tests)\/[\w\/+.-]*[\w\/]/).map { String($0.output) }
        if page != "README.md" { #expect(paths.count > 10) }
        for path in Set(paths) where !path.contains("NAME") {
            #expect(FileManager.default.fileExists(atPath: Self.root.appendingPathComponent(path).path), "\(path)")
        }
    }

    @Test func `every promise names tests, and all that are named are there`() throws {
        let page = try String(contentsOf: Self.root.appendingPathComponent("SECURITY.md"), encoding: .utf8)
        let files = try FileManager.default.subpathsOfDirectory(atPath: Self.root.appendingPathComponent("Tests").path)
        let names = Set(files.map { $0.split(separator: "/").last.map(String.init) ?? "" })
        let promises = page.split(separator: "\n\n").filter { $0.hasPrefix("**") }
        #expect(promises.count > 6)
        for promise in promises {
            let tests = promise.matches(of: /`(\w+Tests)`/).map { String($0.output.1) }
            #expect(!tests.isEmpty, "\(promise.prefix(60))")
            for test in tests { #expect(names.contains("\(test).swift"), "\(test)") }
        }
    }

    @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md"])
    func `a page for those who come after has at most 150 lines`(page: String) throws {
        let text = try String(contentsOf: Self.root.appendingPathComponent(page), encoding: .utf8)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 151)
    }

    @Test func `every module of the manifest is told of`() throws {
        let manifest = try String(contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        let page = try String(contentsOf: Self.root.appendingPathComponent("ARCHITECTURE.md"), encoding: .utf8)
        let modules = manifest.matches(of: /module\(\s*"(\w+)"/).map { String($0.output.1) }
        #expect(modules.count > 8)
        for module in modules { #expect(page.contains("`\(module)`"), "\(module)") }
    }
}
