import Foundation
import Testing
import TimelineUI

@testable import Newsdesk

@Suite struct `A person’s settings` {
    private func read(_ text: String) throws -> Settings {
        try SettingsReader(path: "config.toml", text: text).settings()
    }

    @Test func `are what the file says, and nil where it says nothing`() throws {
        let settings = try read(
            """
            theme = "light"   # a comment
            editor = "nano --softwrap"
            browser = ["open page", "-n"]
            clipboard = false
            """)
        var expected = Settings()
        expected.theme = .light
        expected.editor = ["nano", "--softwrap"]
        expected.browser = ["open page", "-n"]
        expected.clipboard = false
        #expect(settings == expected)
        #expect(try read("") == Settings())
    }

    @Test(arguments: [
        (
            "theme = \"dark\"\n  themee = 1\n",
            ["config.toml:2:3: there is no setting “themee”; perhaps “theme” is meant"]
        ),
        ("colour = true\n", ["config.toml:1:1: there is no setting “colour”; perhaps “colors” is meant"]),
        ("\"qqqqqqqq\" = 1\n", ["config.toml:1:1: there is no setting “qqqqqqqq”"]),
        ("[keys]\nj = \"down\"\n", ["config.toml:1:2: there is no setting “keys”"]),
        (
            "colors = \"no\"\n\ntheme = \"blue\"\n",
            ["config.toml:1:1: colors must be true or false", "config.toml:3:1: theme must be \"dark\" or \"light\""]
        ),
        (
            "editor = []\n",
            ["config.toml:1:1: editor must be a program between quotation marks, or a list of it and its arguments"]
        ),
    ])
    func `that are unknown or wrong are told with their places`(text: String, findings: [String]) {
        #expect(throws: SettingsError.wrong(findings)) { try read(text) }
    }

    @Test func `with wrong syntax are told with line and column`() throws {
        let error = #expect(throws: SettingsError.self) { try read("theme = \"dark\"\ncolors = \n") }
        #expect("\(try #require(error))".hasPrefix("config.toml:2:"))
    }

    @Test func `can be written down, explained, and each example is valid`() throws {
        let examples = Setting.all.map { "\($0.name) = \($0.example)" }.joined(separator: "\n")
        let settings = try read(examples)
        for setting in Setting.all {
            #expect(
                setting.written(settings) == setting.example.replacing("\", \"", with: "\",\"")
                    || setting.name == "browser")
        }
        #expect(try read(SettingsFile.commented) == Settings())
        #expect(try read(SettingsFile.commented.replacing(#/(?m)^# (\w+ = )/#) { "\($0.output.1)" }) == settings)
    }

    @Test func `are never written over`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = SettingsFile(environment: ["XDG_CONFIG_HOME": folder.path])
        #expect(try file.read() == Settings())
        #expect(try file.report().allSatisfy { $0.hasPrefix("# ") })
        try file.makeCommented()
        #expect(throws: SettingsError.exists(file.path)) { try file.makeCommented() }
        try Data("theme = \"light\"\n".utf8).write(to: URL(fileURLWithPath: file.path))
        #expect(try file.report().contains("theme = \"light\"  # \(file.path)"))
    }
}
