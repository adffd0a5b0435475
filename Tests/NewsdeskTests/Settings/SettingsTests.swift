import Foundation
import Terminal
import Testing
import TimelineUI

@testable import Newsdesk

@Suite struct `A person’s settings` {
    private func read(_ text: String) throws -> Settings {
        try SettingsReader.settings(path: "config.toml", text: text)
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
        ("key = 1\n", ["config.toml:1:1: there is no setting “key”; perhaps “keys” is meant"]),
        ("keys = 1\n", ["config.toml:1:1: keys must be a table: [keys]"]),
        (
            "[keys]\npeple = \"w\"\n[keys.articles]\n",
            [
                "config.toml:2:1: there is no command “peple”; perhaps “people” is meant",
                "config.toml:3:2: there is no pane “articles”; perhaps “article” is meant",
            ]
        ),
        (
            "theme = \"dark\"\n[keys]\n[keys.detail]\n  open = \"Ctrl-1\"\n  back = 3\n",
            [
                "config.toml:4:3: “Ctrl-1” names no key; keys are written like x, Ctrl-R, Alt-x, F5, PageUp",
                "config.toml:5:3: back must be a key between quotation marks, or a list",
            ]
        ),
        (
            "keys.people = \"a\"\n",
            ["config.toml:1:1: a means “accept” already; give that another key too"]
        ),
        (
            "[styles]\nquotes = \"bold\"\nlink = \"bold on green-ish\"\n",
            [
                "config.toml:2:1: there is no part of the screen “quotes”; perhaps “quote” is meant",
                "config.toml:3:1: link must be a look, like \"bright-red bold on black\" or \"plain\"",
            ]
        ),
        ("zone = \"Berlin\"\n", ["config.toml:1:1: zone must be a zone like \"Europe/Berlin\" or \"UTC\""]),
        ("level-of-detail = 0\n", ["config.toml:1:1: level-of-detail must be a number from 1 on"]),
        (
            "language = \"English\"\n",
            ["config.toml:1:1: language must be a tag of a language like \"en\" or \"es-EC\""]
        ),
        ("[+keys]\n", ["config.toml:1:2: expected the name of a table between the brackets: [keys]"]),
        (
            "theme = \"dark\"\r\n\r\n [[ é]]\r\n",
            ["config.toml:3:5: expected the name of a table between the brackets: [keys]"]
        ),
        ("[\n", ["config.toml:1:2: expected the name of a table between the brackets: [keys]"]),
        ("\u{FEFF}[+keys]\n", ["config.toml:1:3: expected the name of a table between the brackets: [keys]"]),
        ("[#keys]\n", ["config.toml:1:2: expected the name of a table between the brackets: [keys]"]),
        ("\r\ncolour = true\r\n", ["config.toml:2:1: there is no setting “colour”; perhaps “colors” is meant"]),
        ("ascii = true\n", ["config.toml:1:1: there is no setting “ascii”; perhaps “plain” is meant"]),
        ("list-width = 90\n", ["config.toml:1:1: list-width must be a number from 20 to 80"]),
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

    @Test func `give commands other keys, for all panes or one, and parts of the screen another look`() throws {
        let settings = try read(
            """
            zone = "Asia/Kolkata"
            list-width = 40
            plain = true
            level-of-detail = 30
            keys.people = ["w", "F2"]
            keys.why = "W"
            [keys.article]
            why = "p"
            [styles]
            quote = "bright-green italic on black"
            match = "plain"
            """)
        let preferences = settings.preferences(background: .light, environment: Environment())
        #expect(preferences.keymap.command(for: .function(2), in: .article) == .people)
        #expect(preferences.keymap.command(for: .character("p"), in: .article) == .why)
        #expect(preferences.theme.quote == Style(foreground: .brightGreen, background: .black, attributes: .italic))
        #expect(preferences.theme.match == .plain)
        #expect(preferences.theme.dispute == Theme(background: .light).dispute)
        #expect(preferences.shares == PaneShares(list: 40))
        #expect(preferences.isPlain && preferences.level == 30)
        #expect(preferences.showsZone && preferences.zone?.name == "Asia/Kolkata")
    }

    @Test func `give keys in exchange for others without a conflict`() throws {
        let settings = try read("[keys]\npeople = \"w\"\nwhy = \"p\"\nsuspend = []\n")
        let keymap = settings.preferences(background: nil, environment: Environment()).keymap
        #expect(keymap.command(for: .character("p"), in: .timeline) == .why)
        #expect(keymap.command(for: .control("z"), in: .timeline) == nil)
    }

    @Test func `are told with what is set in tables, in a form that can be read again`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = SettingsFile(environment: ["XDG_CONFIG_HOME": folder.path])
        try file.makeCommented()
        let text =
            "theme = \"light\"\n[keys]\npeople = \"F2\"\n[keys.article]\nnextMatch = \"Ctrl-N\"\n"
            + "[styles]\nquote = \"bold red\"\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: file.path))
        let report = try file.report()
        #expect(report.contains("keys.article.nextMatch = [\"Ctrl-N\"]  # \(file.path)"))
        #expect(report.contains("styles.quote = \"red bold\"  # \(file.path)"))
        #expect(try read(report.joined(separator: "\n")) == file.read())
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
        let uncommented = SettingsFile.commented.replacing(#/(?m)^# ([\w-]+ = |\[[a-z.]+\]$)/#) { "\($0.output.1)" }
        var all = try read(uncommented)
        #expect(!all.keys.isEmpty && !all.styles.isEmpty)
        (all.keys, all.styles) = ([], [:])
        #expect(all == settings)
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
