public import ArgumentParser
public import Newsdesk

extension ArticlePrintFormat: ExpressibleByArgument {}

/// `dateline article FILE…`.
struct ArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article", abstract: "Print what is read of files, without a library.",
        discussion: """
            Title, dates and how they were found, authors, publisher, language, address, and the paragraphs with their \
            kinds. As JSON one object an article, each on a line. What could not be read is told on standard error; \
            exits with 1 where a file holds no article.
            """)

    @Argument(help: "Files of articles: saved pages, text, Markdown, feeds and the like.")
    var files: [String]

    @Option(help: "text or json.")
    var format = ArticlePrintFormat.text

    func run() throws {
        let printer = ArticlePrinter(format: format) { Console.tell("dateline: \($0)") }
        var isWhole = true
        for file in files where try !printer.print(file) { isWhole = false }
        if !isWhole { throw ExitCode(1) }
    }
}
