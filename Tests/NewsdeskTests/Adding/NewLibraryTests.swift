import EventModel
import Foundation
import Newsdesk
import Testing

import LibraryFiles

/// `dateline new` as it is called from a shell.
@Suite final class NewLibraryTests {
    private let folder = NSTemporaryDirectory() + "new-library-tests-" + UUID().uuidString

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func entries(_ path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    private func uncomment(_ path: String) throws {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
        let text = lines.map { $0.dropFirst($0.hasPrefix("# ") ? 2 : 1) }.joined(separator: "\n")
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    @Test func `a new library has all its places, and nothing is wrong with it`() throws {
        let made = try NewLibrary(path: folder + "/a/b").make()
        #expect(made == ["library.yaml", "people.yaml", "articles/", "events/"])
        #expect(
            try entries(folder + "/a/b") == [
                ".gitattributes", ".gitignore", "articles", "events", "library.yaml", "people.yaml",
            ])
        let report = try LibraryChecker(root: folder + "/a/b", showsNotes: true).run()
        #expect(report.text == "")
        #expect(report.summary.hasPrefix("0 events, 0 articles, 0 people"))
    }

    @Test func `its comments show what can be said, ready to be uncommented`() throws {
        _ = try NewLibrary(path: folder).make()
        try uncomment(folder + "/library.yaml")
        try uncomment(folder + "/people.yaml")
        let library = try LibraryReader().read(folder)
        #expect(library.findings.isEmpty)
        #expect(library.title == "The flood of 2027")
        #expect(library.information.zone == "Europe/Berlin")
        #expect(library.information.language == "en")
        #expect(library.people.map(\.id) == ["ana-good"])
        #expect(library.people.first?.weakAliases == ["Good"])
    }

    @Test(arguments: ["Lake", "Fire: \"Lake & \\ Mill\" # 2", "Two\nlines", "- a", "null", "Ümläut ’"])
    func `a title, a zone and a language stand in the new library as they were given`(title: String) throws {
        _ = try NewLibrary(path: folder, title: title, zone: "America/Chicago", language: "es-EC").make()
        let library = try LibraryReader().read(folder)
        #expect(library.findings.isEmpty)
        #expect(library.title == title.replacing("\n", with: " "))
        #expect(library.information.zone == "America/Chicago")
        #expect(library.information.language == "es-EC")
    }

    @Test func `a library is called like its folder, also where one stands in it`() {
        #expect(Library(root: "/a/mill").title == "mill")
        #expect(Library(root: "/a/mill/.").title == "mill")
        #expect(Library(root: "/a/mill/in/..").title == "mill")
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).lastPathComponent
        #expect(Library(root: ".").title == here)
    }

    @Test func `an empty folder is taken, and taken only once`() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = try NewLibrary(path: folder).make()
        try Data("title: Mine\n".utf8).write(to: URL(fileURLWithPath: folder + "/library.yaml"))
        #expect(throws: AddingError.notEmpty(path: folder)) { try NewLibrary(path: folder).make() }
        #expect(try LibraryReader().read(folder).title == "Mine")
    }

    @Test func `a folder with anything in it is refused and stays as it is, hidden files too`() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: folder + "/.keep"))
        #expect(throws: AddingError.notEmpty(path: folder)) { try NewLibrary(path: folder).make() }
        #expect(try entries(folder) == [".keep"])
    }

    @Test func `a file is no folder`() throws {
        try Data("Text".utf8).write(to: URL(fileURLWithPath: folder))
        #expect(throws: AddingError.notAFolder(path: folder)) { try NewLibrary(path: folder).make() }
        #expect(throws: AddingError.notAFolder(path: folder)) { try NewLibrary(path: folder + "/in").make() }
        #expect(try String(contentsOfFile: folder, encoding: .utf8) == "Text")
    }
}
