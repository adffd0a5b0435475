internal import Articles
internal import Containers
internal import EventModel
internal import Foundation
internal import LibraryFiles

/// `dateline verify`: works out anew every digest from the intake to the quotation.
public struct CustodyVerifier: Sendable {
    private let root: String
    /// A head that was kept elsewhere.
    private let head: String?

    /// A verifier of the library in a folder, against a head that was kept elsewhere where there is one.
    public init(root: String, head: String? = nil) {
        self.root = root
        self.head = head?.lowercased()
    }

    /// Verifies all; throws where the folder cannot be read as a library.
    public func run() throws -> CustodyReport {
        let (library, files) = try LibraryReader().readCited(root)
        var report = CustodyReport()
        let lines = verifyChain(&report)
        verifyFiles(of: lines, &report)
        let known = Set(lines.map(\.path))
        report.strangers = Set(files).subtracting(known).sorted()
        report.faults += library.findings.map { "\($0)" }.filter { $0.hasPrefix("events/") }
        verifyQuotes(of: library, &report)
        return report
    }

    /// The lines that are as they were written, each behind the one before it.
    private func verifyChain(_ report: inout CustodyReport) -> [CustodyLine] {
        guard let source = Self.source(at: root + "/" + CustodyChain.path) else {
            report.faults.append("\(CustodyChain.path): there is no chain of custody")
            return []
        }
        let bytes = source.bytes(at: 0, count: source.size)
        var lines: [CustodyLine] = []
        var (before, heads) = ("", Set<String>())
        var rest = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let end = rest.popLast()
        if end?.isEmpty != true { report.faults.append("\(CustodyChain.path): it does not end with a whole line") }
        for (index, text) in (rest + (end?.isEmpty == true ? [] : [end ?? []])).enumerated() {
            let place = "\(CustodyChain.path):\(index + 1)"
            if let line = CustodyLine(text) {
                if line.before != before {
                    report.faults.append("\(place): the line before it is not the one that was")
                }
                lines.append(line)
            } else {
                report.faults.append("\(place): it is not as it was written")
            }
            before = SHA256(of: text).hexadecimal
            heads.insert(before)
            report.lines = index + 1
        }
        report.head = heads.isEmpty ? nil : before
        if let head, !heads.contains(head) {
            report.faults.append("\(CustodyChain.path): no line has the head \(head): it was cut or written anew")
        }
        return lines
    }

    /// Compares the files with what was last taken in under their names.
    private func verifyFiles(of lines: [CustodyLine], _ report: inout CustodyReport) {
        var latest: [String: CustodyLine] = [:]
        for line in lines { latest[line.path] = line }
        for (path, line) in latest.sorted(by: { $0.key < $1.key }) {
            guard !path.split(separator: "/").contains(".."), let bytes = Self.source(at: root + "/" + path) else {
                report.faults.append("\(path): it is not there any more")
                continue
            }
            if bytes.size == line.size, bytes.sha256?.hexadecimal == line.sha256 {
                report.intact += 1
            } else {
                report.faults.append("\(path): it is not as it was taken in at \(line.time)")
            }
        }
    }

    /// Looks for each quote code point by code point: a letter of another case is another letter here.
    private func verifyQuotes(of library: Library, _ report: inout CustodyReport) {
        let articles = Dictionary(library.articles.map { ($0.id, $0) }) { first, _ in first }
        for event in library.events {
            for citation in event.citations {
                if let fault = QuoteProof.fault(of: citation, in: articles[citation.article]) {
                    report.faults.append("events/\(event.id.name): \(fault)")
                } else if citation.selector != nil {
                    report.quotes += 1
                }
            }
        }
    }

    /// Nil where it cannot be read; a link is nobody's file.
    private static func source(at path: String) -> ByteSource? {
        try? ArrivingFile(source: path, path: path, isNamed: false).open()
    }
}

/// Whether a quote stands in its article letter by letter.
enum QuoteProof {
    /// What is wrong with a citation; nil where its words stand in the paragraph that it names.
    static func fault(of citation: Citation, in article: Article?) -> String? {
        let place = "\(citation.article.name), paragraph \(citation.paragraph)"
        guard let article else { return "it cites \(citation.article.name), which is not in the library" }
        guard let text = article.paragraph(citation.paragraph)?.text else { return "there is no \(place)" }
        guard let selector = citation.selector, !stands(selector, in: text) else { return nil }
        return "“\(selector.exact)” does not stand letter by letter in \(place)"
    }

    private static func stands(_ selector: TextSelector, in text: String) -> Bool {
        let text = Array(text.unicodeScalars)
        let (prefix, suffix) = (
            Array((selector.prefix ?? "").unicodeScalars), Array((selector.suffix ?? "").unicodeScalars)
        )
        let exact = Array(selector.exact.unicodeScalars)
        let whole = prefix + exact + suffix
        return !exact.isEmpty && (text.contains(whole) || text.contains(exact) && selector.isLoose(whole, in: text))
    }
}

extension TextSelector {
    /// Whether what stands around a quote was written without the blanks at its ends.
    fileprivate func isLoose(_ whole: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Bool {
        let letters = { (scalars: [Unicode.Scalar]) in scalars.filter { !$0.properties.isWhitespace } }
        return letters(text).contains(letters(whole))
    }
}
