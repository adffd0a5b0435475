internal import Archive
internal import EventModel
internal import Extraction
internal import Foundation
internal import Glibc
internal import Workers

/// Looks for a library's events in a process of its own. An article whose reading ends that process, or keeps it longer
/// than it is given, is a finding, and the events of the others are found without it.
struct SuggestionProcess {
    /// After so many such articles no more are tried.
    static let mostFailures = 8

    /// The program and its arguments, to which the number of its threads, the library's folder and the file of its index
    /// are added.
    let command: [String]
    /// By how many threads articles are read.
    var threads = SideBySide.processors

    /// What is found, best first.
    func found(
        in root: String, indexedIn index: String? = nil, progress: @escaping Suggester.Report = { _ in }
    ) throws -> (suggestions: [Suggestion], findings: [Finding]) {
        var findings: [Finding] = []
        var left: [String] = []
        var threads = threads
        while left.count < Self.mostFailures {
            var listener = SuggestionListener(progress: progress)
            let arguments = [String(threads), root, index ?? ""] + left
            let status = try ChildProgram.read(command + arguments) { listener.take($0) }
            if listener.isAtEnd { return (listener.suggestions, findings) }
            // Which article it was is known only where they are read one after the other.
            if threads > 1 {
                threads = 1
                continue
            }
            findings.append(listener.finding(for: status))
            guard case .article(let id, _) = listener.place else { return ([], findings) }
            left.append(id)
        }
        return ([], findings)
    }
}

/// Hears what the process says.
private struct SuggestionListener {
    /// What it is at.
    enum Place {
        case beginning, comparing
        case article(id: String, path: String)
    }

    let progress: Suggester.Report
    private var count: SuggestionCount?
    private(set) var place = Place.beginning
    private(set) var suggestions: [Suggestion] = []
    private(set) var isAtEnd = false
    private let decoder = JSONDecoder()

    init(progress: @escaping Suggester.Report) { self.progress = progress }

    mutating func take(_ line: ArraySlice<UInt8>) {
        switch try? decoder.decode(SuggestionLine.self, from: Data(line)) {
        case .beginning(let articles, let new): count = SuggestionCount(of: new ?? articles, among: articles, progress)
        case .reading(let article, let path):
            place = .article(id: article, path: path)
            count?.read()
        case .comparing:
            place = .comparing
            count?.compare()
        case .found(let record): record.suggestion.map { suggestions.append($0) }
        case .end: isAtEnd = true
        case nil: break
        }
    }

    /// What is wrong where it has ended too early.
    func finding(for status: ChildProgram.Ending) -> Finding {
        let reason = status == .signal(SIGPROF) ? "it takes too long" : "it fails (\(status))"
        switch place {
        case .article(_, let path):
            return Finding(path: path, rule: "unread-events", message: "no events are looked for in it: \(reason)")
        case .beginning, .comparing:
            return Finding(path: "articles", rule: "unread-events", message: "no events are looked for: \(reason)")
        }
    }
}
