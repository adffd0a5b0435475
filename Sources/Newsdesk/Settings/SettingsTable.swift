internal import Interchange
internal import TimelineUI

extension Setting {
    /// Everything that can be set, in the order in which it is listed.
    static let all: [Setting] = [
        Setting(
            name: "library",
            purpose: "The folder that is opened where none is named and the current one is no library; ~ is home.",
            expected: "a folder between quotation marks", fallback: "the example",
            example: "\"~/stories/harbour\"",
            take: { value, settings in
                guard case .text(let folder) = value, !folder.isEmpty else { return false }
                settings.library = folder
                return true
            }, written: { $0.library.map(quoted) }),
        Setting(
            name: "theme", purpose: "The colours of the terminal's background: \"dark\" or \"light\".",
            expected: "\"dark\" or \"light\"", fallback: "as the terminal tells, else dark", example: "\"light\"",
            take: { value, settings in
                guard case .text(let name) = value, let theme = Theme.Background(rawValue: name) else { return false }
                settings.theme = theme
                return true
            }, written: { $0.theme.map { quoted($0.rawValue) } }),
        Setting(
            name: "colors", purpose: "Whether there are colours at all. No meaning is carried by colour alone.",
            expected: "true or false", fallback: "true, unless $NO_COLOR is set", example: "false",
            take: { truth($0, into: &$1, \.colors) }, written: { $0.colors.map { "\($0)" } }),
        Setting(
            name: "plain",
            purpose: "Whether the screen is told in words, one piece at a time, for screen readers and braille lines.",
            expected: "true or false", fallback: "false", example: "true",
            take: { truth($0, into: &$1, \.isPlain) }, written: { $0.isPlain.map { "\($0)" } }),
        Setting(
            name: "level-of-detail",
            purpose: "How many events are shown at first, those that matter most; < and > change it.",
            expected: "a number from 1 on", fallback: "all", example: "30",
            take: { value, settings in
                guard case .number(let level) = value, level > 0 else { return false }
                settings.level = level
                return true
            }, written: { $0.level.map { "\($0)" } }),
        Setting(
            name: "language",
            purpose: "The language of the articles of libraries that “dateline new” makes, as BCP 47 has it.",
            expected: "a tag of a language like \"en\" or \"es-EC\"", fallback: "that of each article",
            example: "\"es\"",
            take: { value, settings in
                guard case .text(let tag) = value, NewLibrary.isLanguage(tag) else { return false }
                settings.language = tag
                return true
            }, written: { $0.language.map(quoted) }),
        Setting(
            name: "zone", purpose: "The zone in which times are shown too; T changes whether they are.",
            expected: "a zone like \"Europe/Berlin\" or \"UTC\"",
            fallback: "the system's, shown after T", example: "\"Europe/Berlin\"",
            take: { value, settings in
                guard case .text(let name) = value, ReadersZone(named: name) != nil else { return false }
                settings.zone = name
                return true
            }, written: { $0.zone.map(quoted) }),
        Setting(
            name: "list-width", purpose: "How much of the screen's width the list takes, in percent.",
            expected: "a number from 20 to 80", fallback: "45", example: "40",
            take: { share($0, into: &$1, \.listShare) }, written: { $0.listShare.map { "\($0)" } }),
        Setting(
            name: "detail-height",
            purpose: "How much of its height the event's detail takes below the list, in percent.",
            expected: "a number from 20 to 80", fallback: "45", example: "30",
            take: { share($0, into: &$1, \.detailShare) }, written: { $0.detailShare.map { "\($0)" } }),
        Setting(
            name: "editor", purpose: "The program for editing files, with its arguments: no shell reads them.",
            expected: "a program between quotation marks, or a list of it and its arguments",
            fallback: "$VISUAL, else $EDITOR, else vi", example: "[\"nano\", \"--softwrap\"]",
            take: { command($0, into: &$1, \.editor) }, written: { $0.editor.map(list) }),
        Setting(
            name: "browser", purpose: "The program for opening pages on the web, with its arguments.",
            expected: "a program between quotation marks, or a list of it and its arguments",
            fallback: "$BROWSER, else xdg-open", example: "\"firefox\"",
            take: { command($0, into: &$1, \.browser) }, written: { $0.browser.map(list) }),
        Setting(
            name: "clipboard",
            purpose: "Whether what is copied goes to the clipboard: by a program, and through the terminal (OSC 52).",
            expected: "true or false", fallback: "true", example: "false",
            take: { truth($0, into: &$1, \.clipboard) }, written: { $0.clipboard.map { "\($0)" } }),
    ]

    /// The names of everything that can be set, tables too.
    static var names: [String] { all.map(\.name) + ["keys", "styles"] }

    private static func truth(
        _ value: SettingValue, into settings: inout Settings, _ field: WritableKeyPath<Settings, Bool?>
    ) -> Bool {
        guard case .truth(let truth) = value else { return false }
        settings[keyPath: field] = truth
        return true
    }

    private static func share(
        _ value: SettingValue, into settings: inout Settings, _ field: WritableKeyPath<Settings, Int?>
    ) -> Bool {
        guard case .number(let share) = value, PaneShares.allowed.contains(share) else { return false }
        settings[keyPath: field] = share
        return true
    }

    private static func command(
        _ value: SettingValue, into settings: inout Settings, _ field: WritableKeyPath<Settings, [String]?>
    ) -> Bool {
        let words: [String] =
            switch value {
            case .text(let line): ProgramLine.words(of: line) ?? []
            case .texts(let words): words
            case .truth, .number, .other: []
            }
        guard let program = words.first, !program.isEmpty else { return false }
        settings[keyPath: field] = words
        return true
    }

    private static func quoted(_ text: String) -> String { JSONValue.string(text).line }
    private static func list(_ words: [String]) -> String { JSONValue.texts(words).line }
}
