internal import ArgumentParser
internal import CMemory
internal import Newsdesk

/// `dateline annotate`.
struct AnnotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate", abstract: "Annotate texts: lines of JSON in, lines of JSON out.",
        discussion: """
            Reads {"id","text","published"} from standard input, one object a line, and answers each with its timexes \
            (TIMEX3), people and mentions of events; offsets are code points of the text. "language" (BCP 47) tells the \
            language of a text that is too short to show it; English and Spanish are read, Portuguese for dates and \
            people. Lines that cannot be read are told on standard error, and the exit status is then 1.
            """)

    func run() throws {
        memory_forget_start()
        var stream = AnnotationStream()
        let summary = try stream.run { line, error in
            Console.tell("dateline: line \(line): \(error)")
        }
        if summary.failed > 0 { throw ExitCode(1) }
    }
}
