internal import Archive
internal import Articles
internal import EventModel
internal import LibraryFiles

/// `dateline add`: takes articles into a library.
///
/// Each file is copied byte for byte into the folder `articles`, under a name that nothing has yet. What the library
/// has already, in whatever form, is left out. Files outside the library are only read.
public struct ArticleAdder: Sendable {
    /// The library's folder.
    public var root: String
    /// Whether another text at the address of an article of the library is added as well.
    public var keepsVersions: Bool
    /// The program and its version, for the chain of custody.
    public var program: String

    /// An adder for the library in a folder.
    public init(root: String, keepsVersions: Bool = false, program: String = "dateline") {
        self.root = root
        self.keepsVersions = keepsVersions
        self.program = program
    }

    /// What is being done, for somebody who waits.
    public enum Progress: Hashable, Sendable {
        /// The library is read; a part from 0 to 1.
        case reading(Double)
        /// So many files are done.
        case adding(done: Int, total: Int)
    }

    /// Adds files, and the files of folders; `-` is the text that `standardInput` gives. `each` is told what became of
    /// a file as soon as it is certain. Throws where the library cannot be read or written at all.
    public func add(
        _ names: [String], standardInput: () -> [UInt8] = { [] }, progress: (Progress) -> Void = { _ in },
        each: (Addition) -> Void = { _ in }
    ) throws -> AdditionReport {
        guard let library = Arrivals.resolved(root) else { throw AddingError.noLibrary(path: root) }
        let arrivals = Arrivals(names, outside: library)
        var intake = try ArticleIntake(
            library: library, known: knownArticles(library, progress), keepsVersions: keepsVersions, program: program)
        var report = AdditionReport(passedOver: arrivals.passedOver)
        for (index, arrival) in arrivals.files.enumerated() {
            progress(.adding(done: index, total: arrivals.files.count))
            guard let addition = take(arrival, standardInput, &intake) else {
                report.passedOver += 1
                continue
            }
            report.additions.append(addition)
            each(addition)
        }
        progress(.adding(done: arrivals.files.count, total: arrivals.files.count))
        return report
    }

    private func take(
        _ arrival: Result<ArrivingFile, Arrivals.Refused>, _ standardInput: () -> [UInt8],
        _ intake: inout ArticleIntake
    ) -> Addition? {
        switch arrival {
        case .failure(let refused): return Addition(source: refused.source, outcome: .refused(refused.refusal))
        case .success(var file):
            if file.source == "-" { file.bytes = standardInput() }
            do throws(Refusal) {
                return try intake.take(file).map { Addition(source: file.source, outcome: $0) }
            } catch {
                return Addition(source: file.source, outcome: .refused(error))
            }
        }
    }

    private func knownArticles(_ library: String, _ progress: (Progress) -> Void) throws -> KnownArticles {
        var known = KnownArticles(root: library)
        let chronology = try Chronology.open(root) { read in
            progress(.reading(read.total > 0 ? Double(read.done) / Double(read.total) : 1))
        }
        for header in try chronology.articles(0..<Int.max) {
            if let article = try chronology.article(header.id)?.article { known.insert(article) }
        }
        return known
    }
}
