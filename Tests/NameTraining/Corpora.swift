internal import Extraction
public import Foundation

/// Texts with persons, in the folders that README.md of the tests names.
public struct Corpora {
    /// The name of a set, and its texts.
    var sets: [(name: String, texts: [AnnotatedText])] = []

    /// Reads what is in a folder of corpora; throws where one is missing.
    public init(_ folder: URL) throws {
        sets.append(("wikigold", try Self.named(folder.appendingPathComponent("wikigold"))))
        sets.append(("meantime", try Self.named(folder.appendingPathComponent("meantime"))))
        sets.append(("ecbplus", try ParticipantReader(folder.appendingPathComponent("ecbplus")).texts()))
        sets.append(("templates", Self.templates()))
    }

    /// Whether a text is of the fifth that nothing is learnt from before the end: every fifth by name of its set.
    static func isKept(_ index: Int) -> Bool { index % 5 == 4 }

    private static func named(_ folder: URL) throws -> [AnnotatedText] {
        let persons = Dictionary(grouping: try lines(folder, "person.jsonl", Span.self), by: \.doc)
        return try lines(folder, "docs.jsonl", Document.self).sorted { $0.doc < $1.doc }.map { document in
            let text = try Body(folder, document)
            return AnnotatedText(
                name: document.doc, text: text.text, region: text.bytes(document.region[0], document.region[1]),
                names: (persons[document.doc] ?? []).map { text.bytes($0.start, $0.end) })
        }
    }

    private static func templates() -> [AnnotatedText] {
        Templates.texts.enumerated().flatMap { number, template in
            (0..<6).map { round in
                var filling = TemplateFilling(seed: UInt64(number * 6 + round))
                let (text, names) = filling.fill(template)
                return AnnotatedText(
                    name: "template \(number).\(round)", text: text, region: 0..<text.utf8.count, names: names,
                    weight: 0.3)
            }
        }
    }

    static func lines<Row: Decodable>(_ folder: URL, _ file: String, _: Row.Type) throws -> [Row] {
        let data = try Data(contentsOf: folder.appendingPathComponent(file))
        return try data.split(separator: 0x0A).map { try JSONDecoder().decode(Row.self, from: $0) }
    }
}

/// A line of `docs.jsonl`; offsets are code points of the whole file.
struct Document: Decodable {
    var doc: String
    var region: [Int]
    var split: String?
    var sents: [[Int]]?
}

/// A line of `person.jsonl` or `human.jsonl`.
struct Span: Decodable {
    var doc: String
    var start: Int
    var end: Int
    var cls: String?
    var sel: Bool?
    var sent: Int?
}

/// A document's text behind its front matter.
struct Body {
    let text: String
    private let starts: [Int]
    private let skipped: Int

    init(_ folder: URL, _ document: Document) throws {
        let file = folder.appendingPathComponent("docs").appendingPathComponent(document.doc + ".txt")
        let whole = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        var body = whole.unicodeScalars[...]
        if whole.hasPrefix("---\n"), let end = whole.range(of: "\n---\n") {
            body = whole.unicodeScalars[end.upperBound...]
        }
        skipped = whole.unicodeScalars.count - body.count
        text = String(String.UnicodeScalarView(body))
        var starts: [Int] = []
        var byte = 0
        for scalar in body {
            starts.append(byte)
            byte += UTF8.width(scalar)
        }
        self.starts = starts + [byte]
    }

    /// Bytes of the text for code points of the file.
    func bytes(_ start: Int, _ end: Int) -> Range<Int> {
        let low = starts[min(max(start - skipped, 0), starts.count - 1)]
        return low..<max(low, starts[min(max(end - skipped, 0), starts.count - 1)])
    }
}
