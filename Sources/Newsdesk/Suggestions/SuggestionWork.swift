internal import Archive
public import EventModel
internal import Extraction
internal import Foundation
internal import Glibc
internal import LibraryFiles
internal import Synchronization

/// The work of the process that ``SuggestionProcess`` starts.
public enum SuggestionWork {
    /// How long the processor may work on comparing all articles, in seconds.
    private static let longestComparing = 600

    private static let niceness: Int32 = 5

    /// Looks for events in a library's articles but some, reading them by so many threads, and writes what it does and
    /// finds to standard output. The articles are taken from the file of an index where one is named. The processor may
    /// work on one article for so many seconds; `willRead` is told of each first.
    public static func run(
        root: String, indexedIn index: String?, without left: [String], threads: Int, longest: Int = 10,
        willRead: @escaping @Sendable (ArticleID) -> Void = { _ in }
    ) throws {
        dieQuickly()
        // Whoever presses a key meanwhile needs the processor more.
        _ = nice(Self.niceness)
        var (library, reading, store) = try LibrarySuggestions.library(in: root, indexedIn: index)
        library.articles.removeAll { left.contains($0.id.name) }
        let output = Output()
        let found = LibrarySuggestions.found(in: library, threads: threads, keptIn: store, reading: reading) { step in
            switch step {
            case .beginning(let articles, let new): output.write(.beginning(articles: articles, new: new))
            case .comparing: output.begin(.comparing, longestComparing)
            case .reading(let article):
                output.begin(.reading(article: article.id.name, path: article.path), longest * threads)
                willRead(article.id)
            }
        }
        for suggestion in found { output.write(.found(SuggestionRecord(suggestion))) }
        output.write(.end)
    }

    /// What several threads write, line by line.
    private struct Output: ~Copyable, Sendable {
        private let isWriting = Mutex(())

        func begin(_ step: SuggestionLine, _ seconds: Int) {
            write(step)
            var span = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
            setitimer(Int32(ITIMER_PROF.rawValue), &span, nil)
        }

        /// Whoever reads may have ended, and then there is nobody to work for.
        func write(_ line: SuggestionLine) {
            guard let text = try? JSONEncoder().encode(line) else { exit(2) }
            isWriting.withLock { _ in
                do {
                    try Console.results.write(String(decoding: text, as: UTF8.self) + "\n")
                } catch {
                    exit(2)
                }
            }
        }
    }

    /// The end of this process is expected: it leaves nothing behind, and the time that is up ends it.
    private static func dieQuickly() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        signal(SIGPROF, SIG_DFL)
    }
}
