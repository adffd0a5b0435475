import Foundation
import Newsdesk
import TestLibraries
import Testing

/// An empty library and a folder of clippings beside it, removed when the test is over.
final class Clippings {
    private let scratch: ScratchFolder
    var folder: String { scratch.path }
    var library: String { folder + "/library" }

    init() throws {
        scratch = try ScratchFolder()
        _ = try NewLibrary(path: library).make()
    }

    /// Writes a file beside the library, or in it, and gives its path.
    @discardableResult
    func write(_ text: String, to path: String) throws -> String { try write(Array(text.utf8), to: path) }

    @discardableResult
    func write(_ bytes: [UInt8], to path: String) throws -> String {
        try scratch.write(bytes, to: path)
        return folder + "/" + path
    }

    func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path)))
    }

    /// Adds files by their paths beside the library.
    func add(_ paths: String..., versions: Bool = false) throws -> AdditionReport {
        try ArticleAdder(root: library, keepsVersions: versions).add(paths.map { $0 == "-" ? $0 : folder + "/" + $0 })
    }

    /// The names of all files of articles, hidden ones too.
    var articles: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: library + "/articles").sorted() }
    }
}

extension AdditionReport {
    /// What was added, each file.
    var addedFiles: [AddedFile] {
        additions.compactMap { if case .added(let file) = $0.outcome { file } else { nil } }
    }

    /// The only file that was added.
    func onlyFile() throws -> AddedFile {
        try #require(addedFiles.count == 1)
        return addedFiles[0]
    }

    /// The likeness of the only article of the only file.
    func onlyLikeness() throws -> Likeness? { try onlyFile().articles.first?.likeness }

    /// What the files were not needed for.
    var foundDuplicates: [Duplicate] {
        additions.compactMap { if case .duplicate(let duplicate) = $0.outcome { duplicate } else { nil } }
    }

    /// Why files were refused.
    var refusals: [Refusal] {
        additions.compactMap { if case .refused(let refusal) = $0.outcome { refusal } else { nil } }
    }
}

/// A story of our own: the ferry of an island stays in port.
enum Ferry {
    static let paragraphs = [
        "The ferry to Lunholm stayed in port on Tuesday after its second engine had failed, the harbour office said.",
        "Some 40 passengers spent the night in the gymnasium of the island's only school.",
        "“We expect a spare part by Friday,” said harbour master Inga Dahl.",
        "The last time that the ferry stood still for a whole day was in the winter of 2011.",
    ]
    static let headline = "Lunholm ferry stays in port"
    static let text = paragraphs.joined(separator: "\n\n") + "\n"

    static func markdown(
        publisher: String? = "Island Post", url: String? = nil, paragraphs: [String] = paragraphs
    ) -> String {
        let keys = [("title", headline), ("publisher", publisher), ("published", "2027-03-03"), ("url", url)]
        let front = keys.compactMap { key, value in value.map { "\(key): \($0)\n" } }.joined()
        return "---\n\(front)---\n" + paragraphs.joined(separator: "\n\n") + "\n"
    }

    static func page(url: String? = nil, paragraphs: [String] = paragraphs) -> String {
        let link = url.map { "<link rel=\"canonical\" href=\"\($0)\">" } ?? ""
        let body = paragraphs.map { "<p>\($0)</p>\n" }.joined()
        return """
            <!doctype html><html><head><title>\(headline)</title>\(link)
            <meta property="article:published_time" content="2027-03-03T08:00:00+01:00"></head>
            <body><nav><a href="/">Home</a></nav><article><h1>\(headline)</h1>\n\(body)</article></body></html>
            """
    }
}
