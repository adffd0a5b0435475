public import EventModel
internal import Foundation

/// The curator's decisions as `decisions.jsonl` keeps them: one JSON value a line, only ever added to. A decision is
/// taken back by a line that names it.
public struct DecisionLog: Sendable {
    /// Where it is, relative to the library.
    public static let path = "decisions.jsonl"

    /// The decisions that hold, in the order in which they were made.
    public private(set) var decisions: [Decision] = []
    /// Lines that cannot be read; they are kept.
    public private(set) var findings: [Finding] = []

    /// Reads the decisions of a library; none where there is no file.
    public init(root: String) {
        self.init((try? FileBytes.read(Self.path, in: root)) ?? [])
    }

    /// Reads the bytes of a file.
    package init(_ bytes: [UInt8]) {
        for line in Self.lines(in: bytes, &findings) { take(line) }
    }

    /// The lines of a file that can be read.
    package static func lines(in bytes: [UInt8]) -> [DecisionLine] {
        var findings: [Finding] = []
        return lines(in: bytes, &findings)
    }

    private static func lines(in bytes: [UInt8], _ findings: inout [Finding]) -> [DecisionLine] {
        bytes.withUnsafeBufferPointer { bytes in
            var lines: [DecisionLine] = []
            for (number, line) in LineSequence(bytes: bytes).enumerated() where !line.isBlank {
                if let line = DecisionLine(line, number: number + 1, &findings) { lines.append(line) }
            }
            return lines
        }
    }

    private mutating func take(_ line: DecisionLine) {
        switch line {
        case .decision(let decision): decisions.append(decision)
        case .revocation(let id): decisions.removeAll { $0.id == id }
        }
    }

    /// The events of the decisions in which two versions of a file differ.
    package static func events(decidedFrom before: [UInt8], to after: [UInt8]) -> [EventID] {
        let same = zip(before, after).prefix { $0 == $1 }.count
        let start = before[..<same].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return [before, after].flatMap { lines(in: Array($0[start...])) }.compactMap { line in
            switch line {
            case .decision(let decision): decision.event
            case .revocation(let id): decision(id, in: before)?.event
            }
        }
    }

    private static func decision(_ id: String, in bytes: [UInt8]) -> Decision? {
        lines(in: bytes).lazy.compactMap { if case .decision(let made) = $0 { made } else { nil } }.last { $0.id == id }
    }

    /// A file with more lines.
    package static func adding(_ lines: [DecisionLine], to bytes: [UInt8]?) -> [UInt8] {
        var text = bytes ?? []
        if let last = text.last, last != 0x0A { text.append(0x0A) }
        let time = Date().ISO8601Format()
        for line in lines { text += (line.text(time: time) + "\n").utf8 }
        return text
    }
}

/// A line of the log.
package enum DecisionLine: Equatable {
    case decision(Decision)
    /// Takes back the decision with this id.
    case revocation(String)

    /// Reads a line; nil, with a finding, where it is none.
    package init?(_ line: UnsafeBufferPointer<UInt8>, number: Int, _ findings: inout [Finding]) {
        var reader = ValueReader(path: DecisionLog.path)
        defer { findings += reader.findings }
        do throws(SourceError) {
            let value = try JSONLine.read(line, line: number)
            guard let fields = reader.map(value, "a decision") else { return nil }
            if let revoked = reader.text(fields["revokes"], "revokes") {
                self = .revocation(revoked)
                return
            }
            guard let verdict = reader.text(fields["verdict"], "verdict").flatMap(Decision.Verdict.init) else {
                reader.note("missing-value", "expected a verdict", at: value.position)
                return nil
            }
            let id = reader.text(fields["id"], "id") ?? "line \(number)"
            let mentions = reader.list(fields["mentions"], "mentions").compactMap { Self.mention($0) }
            let event = reader.text(fields["event"], "event").map { EventID($0) }
            self = .decision(Decision(verdict, mentions: mentions, event: event, id: id))
        } catch {
            reader.note(error)
            return nil
        }
    }

    /// A mention is written like a source of an event.
    private static func mention(_ value: SourceValue) -> MentionAnchor? {
        var decoder = EventDecoder(path: DecisionLog.path)
        let source = SourceEntry(
            key: "sources", position: value.position,
            value: SourceValue(content: .list([value]), position: value.position))
        let fields = SourceValue(content: .map([source]), position: value.position)
        return decoder.event(fields, id: "decision", notes: "")?.event.citations.first.map { MentionAnchor($0) }
    }

    /// One line of JSON, without its end.
    package func text(time: String) -> String {
        var entries: [DocumentValue.Entry] = [.init("time", .text(time))]
        switch self {
        case .decision(let decision):
            entries += [.init("id", .text(decision.id)), .init("verdict", .text(decision.verdict.rawValue))]
            if let event = decision.event { entries.append(.init("event", .text(event.name))) }
            let mentions = decision.mentions.map { mention in
                CanonicalFields.fields(
                    of: Citation(
                        article: mention.article, paragraph: mention.paragraph, selector: mention.selector))
            }
            entries.append(.init("mentions", .list(mentions)))
        case .revocation(let id):
            entries += [.init("verdict", .text("revoked")), .init("revokes", .text(id))]
        }
        return ValueWriter(isJSON: true, newline: "\n").inline(.map(entries), isInFlow: true)
    }
}
