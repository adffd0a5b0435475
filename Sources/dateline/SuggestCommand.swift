public import ArgumentParser
public import Newsdesk

extension SuggestionFormat: ExpressibleByArgument {}

/// `dateline suggest LIBRARY`.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "Print the events that the articles tell and nobody has confirmed yet.",
        discussion: """
            The most important first. With --format jsonl each line is an object {"event","title","date","evidence", \
            "planned","place","people","background","mentions"}; evidence says where the day stands: clause, sentence, \
            paragraph (told last before), published (inferred from the day of publication or of what somebody said, shown \
            with ~), none. A mention is {"article","paragraph","start","end"} with offsets in code points of the \
            paragraph, the headline being paragraph 0.
            """)

    @Argument(help: "The library's folder, or a folder of articles.")
    var library: String

    @Option(help: "text or jsonl.")
    var format = SuggestionFormat.text

    @Option(help: "Print only so many, the most important ones.")
    var top: Int?

    @Flag(help: "Print all mentions of events instead, grouped, one group a line of JSON; also what is too slight.")
    var all = false

    func run() throws {
        if all { return try MentionGroupPrinter(root: library).print() }
        try SuggestionPrinter(root: library, top: top).print(format: format)
    }
}
