import EventModel
import Extraction
import Foundation
import Testing

/// Runs on a stack that is small on purpose, so that work which grows with the text's length ends it.
private func onSmallStack(_ work: @escaping @Sendable () -> Void) {
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
        work()
        done.signal()
    }
    thread.stackSize = 256 << 10
    thread.start()
    done.wait()
}

@Suite struct `What is repeated without end` {
    private static let pieces = [
        "1/", "1, ", "1 and ", "10–", "3 May and ", "3 May to ", "Mon ", "Mon, ", "Monday Mon, ", "May ", "the ",
        "early ",
        "the early ", "early the ", "mid-", "the end of ", "the first half of ", "the last week of ",
        "the early end of ",
        "just over ", "about about ", "half a ", "a half ", "thousand ", "two thousand ", "and a half ", "more than ",
        "at least ", "2 p.m. ", "10:30 ", "1939–", "BC ", "'68 ", "last last ", "of that year ", "said ", "he said, ",
        "according to ", "“", "”", "\"", "“a b c d” ", "(", ")", "'s ", "Mr ", "John ", "John Smith ", "Smith, ",
        "of the ",
        "killed ", "killed on ", "that ", "when ", "because ", "U.S.", "J. ", "a.", "A.\n", "\n\n", ". ", "- ", "—",
        "é",
        "中", "\u{301}", "1,000", "9", "1.", "’", ", who said ", "dozens of ", "four of five ", "at least 20 killed ",
    ]

    @Test(arguments: pieces)
    func `needs no more of the stack than what stands there once`(piece: String) {
        onSmallStack {
            let text = "A man was killed on " + String(repeating: piece, count: 120)
            let article = Article(id: "a", headline: "Killed", paragraphs: [Paragraph(ordinal: 1, text: text)])
            _ = SuggestionMaker().suggestions(from: [article])
        }
    }
}
