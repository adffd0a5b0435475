import Testing

@testable import Newsdesk

@Suite struct `The progress bar` {
    @Test(arguments: [
        (0.0, 3.0, "Reading  ░░░░░░░░░░░░░░░░░░░░░░░░  0 %"),
        (0.5, 10.0, "Reading  ████████████░░░░░░░░░░░░  50 %  10 s left"),
        (0.25, 2.0, "Reading  ██████░░░░░░░░░░░░░░░░░░  25 %  6 s left"),
        (1.2, 7.0, "Reading  ████████████████████████  100 %  0 s left"),
    ])
    func `shows the part that is done and the time left`(part: Double, elapsed: Double, line: String) {
        #expect(ProgressBar.line("Reading", part: part, elapsed: elapsed) == line)
    }

    @Test func `shows the rate where bytes are counted`() {
        #expect(
            ProgressBar.line("Indexing", part: 0.5, bytes: 26_000_000, elapsed: 5)
                == "Indexing  ████████████░░░░░░░░░░░░  50 %  5.2 MB/s  5 s left")
    }
}
