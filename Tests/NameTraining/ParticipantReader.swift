internal import Extraction
internal import Foundation

/// Reads ECB+: persons who take part in the events of some sentences. Its annotation is not of names, so that what is
/// neither surely a name nor surely none is left out.
struct ParticipantReader {
    private let folder: URL
    private let spans: [String: [Span]]

    init(_ folder: URL) throws {
        self.folder = folder
        spans = Dictionary(grouping: try Corpora.lines(folder, "human.jsonl", Span.self), by: \.doc)
    }

    /// The texts of the part for training, by name.
    func texts() throws -> [AnnotatedText] {
        try Corpora.lines(folder, "docs.jsonl", Document.self)
            .filter { $0.split == "train" && spans[$0.doc]?.contains { $0.sel == true } == true }
            .sorted { $0.doc < $1.doc }
            .flatMap { try sentences(of: $0) }
    }

    /// One entry a sentence that was annotated: the same text with another region.
    private func sentences(of document: Document) throws -> [AnnotatedText] {
        let body = try Body(folder, document)
        let chosen = (spans[document.doc] ?? []).filter { $0.sel == true }
        let sorted = Self.sort(chosen, body)
        let numbers = Set(chosen.compactMap(\.sent))
        return (document.sents ?? []).filter { numbers.contains($0[2]) }.map { sentence in
            AnnotatedText(
                name: document.doc, text: body.text, region: body.bytes(sentence[0], sentence[1]),
                names: sorted.names, unsure: sorted.unsure, weight: 0.5)
        }
    }

    private static func sort(_ spans: [Span], _ body: Body) -> (names: [Range<Int>], unsure: [Range<Int>]) {
        let units = NameSample(body.text).segments.flatMap { $0 }
        var names: [Range<Int>] = []
        var unsure: [Range<Int>] = []
        var singles: [(bytes: Range<Int>, unit: NameSample.Unit)] = []
        var known: Set<UInt64> = []
        for span in spans where span.cls == "HUMAN_PART_PER" {
            let bytes = body.bytes(span.start, span.end)
            let inside = units.filter { $0.bytes.overlaps(bytes) }
            if inside.isEmpty { continue }
            let isWhole = isNameOnly(body.text, bytes) && inside.allSatisfy { !$0.isOrdinary || $0.isTitle }
            if !isWhole {
                unsure.append(bytes)
            } else if inside.count == 1 {
                singles.append((bytes, inside[0]))
            } else {
                names.append(bytes)
                if let last = inside.last { known.insert(last.word) }
            }
        }
        for single in singles {
            if known.contains(single.unit.word) || !single.unit.isOpen {
                names.append(single.bytes)
            } else {
                unsure.append(single.bytes)
            }
        }
        return (names, unsure)
    }

    /// Whether there are no words in small letters but short ones inside: "Mafia boss" is none.
    private static func isNameOnly(_ text: String, _ bytes: Range<Int>) -> Bool {
        let words = String(decoding: Array(text.utf8)[bytes], as: UTF8.self).split { $0 == " " || $0 == "-" }
        return words.allSatisfy { $0.count <= 3 || $0.first?.isLowercase == false }
    }
}
