import RandomNumbers
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// Random documents in random forms, and random changes: each means what was asked for, and nothing else changes.
@Suite struct RewritingPropertyTests {
    private struct Sample {
        var bytes: [UInt8]
        var document: EditableDocument
        var paths: [DocumentPath]
        var random: SeededRandom

        init(seed: UInt64) throws {
            random = SeededRandom(seed: seed)
            var writer = RandomDocument(random: random)
            bytes = Array(writer.markdown().utf8)
            random = writer.random
            document = try EditableDocument(bytes, as: .markdown)
            paths = document.value.paths
        }
    }

    private func parsed(_ bytes: [UInt8]) throws -> DocumentValue {
        try EditableDocument(bytes, as: .markdown).value
    }

    @Test func `a replaced scalar is read as the new one, and no other byte changes`() throws {
        for seed in 0..<800 as Range<UInt64> {
            var sample = try Sample(seed: seed)
            let leaves = sample.paths.filter { sample.document.value(at: $0)?.isCollection == false }
            guard let path = leaves.randomElement(using: &sample.random) else { continue }
            let node = try #require(sample.document.root[path])
            let text = sample.random.text()
            try sample.document.replace(path, with: .text(text))
            let changed = sample.document.bytes
            #expect(sample.document.value(at: path) == .text(text), "seed \(seed)")
            #expect(changed.starts(with: sample.bytes[..<node.start]), "seed \(seed)")
            #expect(changed.reversed().starts(with: sample.bytes[node.range.upperBound...].reversed()), "seed \(seed)")
            #expect(try parsed(changed) == sample.document.value, "seed \(seed)")
        }
    }

    @Test func `whatever is replaced, added or removed, all other values and all comments stay`() throws {
        var refused = 0
        for seed in 0..<800 as Range<UInt64> {
            var sample = try Sample(seed: seed)
            let before = sample.document
            do throws(RewritingError) {
                guard let path = sample.paths.randomElement(using: &sample.random) else { continue }
                let expected = try change(path, &sample)
                let isOnly = path.last.flatMap { _ in before.root[path.dropLast()] }?.children.count == 1
                let kept = before.comments(outside: isOnly ? path.dropLast() : path)
                #expect(sample.document.value == expected.asRead, "seed \(seed)")
                #expect(sample.document.comments.isSuperset(of: kept), "seed \(seed)")
            } catch {
                refused += 1
                #expect(sample.document.bytes == before.bytes, "seed \(seed): \(error)")
            }
        }
        #expect(refused == 0)
    }

    @Test func `a key that is added, changed and removed again leaves every byte as it was`() throws {
        for seed in 0..<400 as Range<UInt64> {
            var sample = try Sample(seed: seed)
            try sample.document.insert("known", .text("7"))
            try sample.document.replace(["known"], with: .text("some: other"))
            try sample.document.remove(["known"])
            #expect(sample.document.bytes == sample.bytes, "seed \(seed)")
        }
    }

    @Test func `a damaged file is refused or changed only where it was asked`() throws {
        var refused = 0
        for seed in 0..<600 as Range<UInt64> {
            var sample = try Sample(seed: seed)
            var bytes = sample.bytes
            for _ in 0...sample.random.below(4) {
                bytes[sample.random.below(bytes.count)] =
                    Array("\n :-[]{}'\"#|>&*!~a\t\r\u{85}".utf8)[sample.random.below(22)]
            }
            guard var document = try? EditableDocument(bytes, as: .markdown) else {
                refused += 1
                continue
            }
            for path in document.value.paths where document.value(at: path)?.isCollection == false {
                let expected = document.value.replacing(path[...], with: .text("x: y"))
                let before = document.bytes
                let isDone = (try? document.replace(path, with: .text("x: y"))) != nil
                #expect(isDone ? document.value == expected : document.bytes == before, "seed \(seed)")
            }
        }
        #expect(refused < 500)
    }

    /// Makes one change and says what the document should mean then.
    private func change(_ path: DocumentPath, _ sample: inout Sample) throws(RewritingError) -> DocumentValue {
        let whole = sample.document.value
        let value = sample.random.value(depth: 2)
        switch (sample.document.value(at: path), sample.random.below(3)) {
        case (.map(let entries)?, 0):
            let after = entries.randomElement(using: &sample.random)?.key
            try sample.document.insert("new key", value, into: path, after: after)
            let place = entries.firstIndex { $0.key == after }.map { $0 + 1 } ?? entries.count
            var more = entries
            more.insert(.init("new key", value), at: place)
            return whole.replacing(path[...], with: .map(more))
        case (.list(let values)?, 0):
            let place = sample.random.below(values.count + 1)
            try sample.document.insert(value, at: place, into: path)
            var more = values
            more.insert(value, at: place)
            return whole.replacing(path[...], with: .list(more))
        case (_, 1) where !path.isEmpty:
            try sample.document.remove(path)
            let parent = sample.document.value(at: Array(path.dropLast()))
            return parent == .list([]) || parent == .map([])
                ? whole.replacing(path.dropLast(), with: parent ?? .null) : whole.removing(path[...])
        default:
            try sample.document.replace(path, with: value)
            return whole.replacing(path[...], with: value)
        }
    }
}

extension DocumentValue {
    /// The paths to all values, the whole included.
    fileprivate var paths: [DocumentPath] {
        switch self {
        case .list(let values):
            [[]] + values.enumerated().flatMap { index, value in value.paths.map { [.index(index)] + $0 } }
        case .map(let entries):
            [[]] + entries.flatMap { entry in entry.value.paths.map { [.key(entry.key)] + $0 } }
        default: [[]]
        }
    }
}

extension EditableDocument {
    /// The comments that stand neither within a value, behind its key or dash, nor on its last line.
    fileprivate func comments(outside path: DocumentPath) -> Set<String> {
        guard let node = root[path] else { return [] }
        var start = node.range.lowerBound
        if case .key(let key)? = path.last, let entries = root[path.dropLast()]?.entries {
            start = entries.first { $0.key == key }?.keyRange.lowerBound ?? start
        } else if root[path.dropLast()]?.isBlock == true {
            start = bytes[..<start].lastIndex(of: UInt8(ascii: "-")) ?? start
        }
        let end = bytes[node.range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
        return Self.comments(bytes[..<start]).union(Self.comments(bytes[end...]))
    }

    private static func comments(_ bytes: ArraySlice<UInt8>) -> Set<String> {
        let text = String(decoding: bytes, as: UTF8.self)
        return Set(text.ranges(of: "# c").map { "c" + text[$0.upperBound...].prefix(while: \.isNumber) })
    }

    fileprivate var comments: Set<String> { Self.comments(bytes[...]) }
}
