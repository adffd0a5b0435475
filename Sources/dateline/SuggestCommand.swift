public import ArgumentParser
public import Newsdesk

extension SuggestionFormat: ExpressibleByArgument {}

/// `dateline suggest LIBRARY`.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Print the events that the articles tell and nobody has confirmed yet.",
        discussion: """
            Best first: events that many independent articles tell. With --format jsonl each line is an object \
            {"event","title","date","people","background","mentions"}; a mention is {"article","paragraph","start","end"} \
            with offsets in code points of the paragraph, the headline being paragraph 0.
            """)

    @Argument(help: "The library's folder, or a folder of articles.")
    var library: String

    @Option(help: "text or jsonl.")
    var format = SuggestionFormat.text

    @Flag(help: "Print all mentions of events instead, grouped, one group a line of JSON; also what is too slight.")
    var all = false

    func run() throws {
        if all { return try MentionGroupPrinter(root: library).print() }
        try SuggestionPrinter(root: library).print(format: format)
    }
}
