import Articles
import EventModel

/// Reads a file given as text.
func read(_ text: String, at path: String, sidecar: String? = nil) -> ArticleReading {
    read(Array(text.utf8), at: path, sidecar: sidecar)
}

/// Reads a file given as bytes.
func read(_ bytes: [UInt8], at path: String, sidecar: String? = nil) -> ArticleReading {
    ArticleReader().read(ArticleFile(path: path, bytes: bytes, sidecar: sidecar.map { Array($0.utf8) }))
}

extension ArticleReading {
    /// The first article's paragraphs, one a line, each that is no plain text behind its kind.
    var text: String { articles.first?.text ?? "no article" }

    /// The first article's date and where it was found.
    var published: String? {
        articles.first?.published.map { "\($0.date) \($0.provenance)" }
    }

    /// The findings as a person reads them.
    var complaints: [String] { findings.map(\.description) }
}

extension Article {
    var text: String {
        ([headline] + paragraphs.map { ($0.kind == .body ? "" : "[\($0.kind)] ") + $0.text }).joined(separator: "\n")
    }
}
