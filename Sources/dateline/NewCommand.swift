internal import ArgumentParser
internal import Foundation
internal import Newsdesk

/// `dateline new DIR`.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make an empty library.",
        discussion: "The folder must be empty or not exist yet. Without a title the library is called like its folder.")

    @Argument(help: "The folder of the library.")
    var folder: String

    @Option(help: "What the library is called.")
    var title: String?

    @Option(help: "The zone of times that name none, an IANA name: Europe/Berlin.")
    var zone: String?

    @Option(help: "The language of the articles, as BCP 47 has it: en; without it the one that is set.")
    var language: String?

    func validate() throws {
        if let zone, zone != "UTC", !zone.contains("/") || TimeZone(identifier: zone) == nil {
            throw ValidationError("There is no zone “\(zone)”; expected an IANA name like Europe/Berlin.")
        }
        if let language, !NewLibrary.isLanguage(language) {
            throw ValidationError("“\(language)” is no tag of a language like en or es-EC.")
        }
    }

    /// The language that is set. What is wrong with the settings is told, and keeps no library from being made.
    private var usual: String? {
        do {
            return try SettingsFile().read().language
        } catch {
            Console.tell("dateline: \(error)")
            return nil
        }
    }

    func run() throws {
        let made = try NewLibrary(path: folder, title: title, zone: zone, language: language ?? usual).make()
        try Console.results.write("\(folder): made a library with \(made.joined(separator: ", "))\n")
        if Console.results.isTerminal { try Console.results.write("Next: dateline add \(folder) FILE…\n") }
    }
}
