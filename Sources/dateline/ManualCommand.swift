internal import ArgumentParser
internal import Foundation
internal import Newsdesk
internal import TimelineUI

/// `dateline manual`: the page for man(1), made from the commands and the keys as they are.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page.", shouldDisplay: false)

    func run() throws {
        let help = try JSONDecoder().decode(CommandHelp.Root.self, from: Data(Dateline._dumpHelp().utf8))
        try Console.results.write(ManualPage(help.command).text)
    }
}

/// What the argument parser tells of a command, as far as a manual needs it.
struct CommandHelp: Decodable {
    struct Root: Decodable {
        let command: CommandHelp
    }

    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }

        let kind: String
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let valueName: String?
        let abstract: String?
    }

    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let arguments: [Argument]?
    let subcommands: [CommandHelp]?
}

/// A manual page in the language of man(7).
struct ManualPage {
    private let root: CommandHelp

    init(_ root: CommandHelp) { self.root = root }

    var text: String {
        let commands = (root.subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
        return """
            .TH DATELINE 1 "" "Dateline \(Version.number)" "User Commands"
            .SH NAME
            dateline \\- read a folder of news articles as a timeline
            .SH SYNOPSIS
            .B dateline
            .RI [ LIBRARY ]
            .br
            .B dateline
            .I COMMAND
            .RI [ ARGUMENT... ]
            .SH DESCRIPTION
            \(paragraphs(root.discussion ?? ""))
            .SH COMMANDS
            \(commands.map(section).joined())
            .SH KEYS
            \(keys)
            .SH FILES
            .TP
            .I ~/.config/dateline/config.toml
            Settings; see dateline settings.
            .TP
            .I library.yaml, articles/, events/, people.yaml, decisions.jsonl
            What a library consists of.
            .SH EXIT STATUS
            0 fine, 1 findings, 2 failed, 64 wrong use.

            """
    }

    private func section(_ command: CommandHelp) -> String {
        let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !isGeneral($0) }
        let synopsis = arguments.map { argument in
            let name = usage(argument) + (argument.isRepeating ? "..." : "")
            return argument.isOptional ? "[\(name)]" : name
        }
        let rows = arguments.map { ".TP\n\\fB\(escaped(usage($0)))\\fR\n\(line($0.abstract ?? ""))\n" }
        return """
            .SS "dateline \(escaped(([command.commandName] + synopsis).joined(separator: " ")))"
            \(line(command.abstract ?? ""))
            .PP
            \(paragraphs(command.discussion ?? ""))
            \(rows.joined())
            """
    }

    private func isGeneral(_ argument: CommandHelp.Argument) -> Bool {
        (argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }

    private func usage(_ argument: CommandHelp.Argument) -> String {
        let value = (argument.valueName ?? "").uppercased()
        let names = (argument.names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }
        switch argument.kind {
        case "positional": return value
        case "option": return names.joined(separator: ", ") + " " + value
        default: return names.joined(separator: ", ")
        }
    }

    private var keys: String {
        CommandTable.entries.map { entry in
            let keys = entry.keys.map(\.label).joined(separator: " ")
            return
                ".TP\n\\fB\(escaped(keys))\\fR\n\(line(entry.name + (entry.help.isEmpty ? "" : ". " + entry.help)))\n"
        }.joined()
    }

    private func paragraphs(_ text: String) -> String {
        text.split(separator: "\n\n").map { block in
            let isList = block.contains("\n  ")
            let lines = block.split(separator: "\n").map { line(String($0)) }.joined(separator: "\n")
            return isList ? ".nf\n\(lines)\n.fi" : lines
        }.joined(separator: "\n.PP\n")
    }

    /// A line that is none of troff's own.
    private func line(_ text: String) -> String {
        let text = escaped(text)
        return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
    }

    private func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
    }
}
