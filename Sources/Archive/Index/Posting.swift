internal import Foundation
internal import LibraryFiles

/// The events that have a term, by the part of it that they have: the role of a person, the paragraph of an article.
struct Posting {
    typealias Part = (part: Int64, events: [Int32])

    /// In order, none of them empty; their events are in order too.
    private(set) var parts: [Part] = []

    init() {}

    var isEmpty: Bool { parts.isEmpty }

    /// How many events there are: one that has several parts counts once.
    var frequency: Int {
        guard parts.count > 1 else { return parts.first?.events.count ?? 0 }
        let all = parts.flatMap(\.events).sorted()
        return zip(all, all.dropFirst()).reduce(1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    }

    /// The events that have a part, which may be none.
    subscript(part: Int64) -> [Int32] {
        get {
            let place = place(of: part)
            return isThere(part, place) ? parts[place].events : []
        }
        set {
            let place = place(of: part)
            parts.replaceSubrange(
                place..<place + (isThere(part, place) ? 1 : 0), with: newValue.isEmpty ? [] : [(part, newValue)])
        }
    }

    private func place(of part: Int64) -> Int { parts.bisect { $0.part >= part } }

    private func isThere(_ part: Int64, _ place: Int) -> Bool { place < parts.count && parts[place].part == part }
}

extension Posting {
    /// As the index keeps it: the number of parts, each part with the number of its events, the events of all of them.
    var packed: Data {
        let head = [Int32(parts.count)] + parts.flatMap { [Int32($0.part), Int32($0.events.count)] }
        return parts.reduce(into: head.packed) { $0 += $1.events.packed }
    }

    /// What was packed so; nothing for nil.
    init(packed: Data?) {
        self = packed?.withUnsafeBytes { Posting(packed: $0) } ?? Posting()
    }

    /// What was packed so; nothing where it was not.
    init(packed: UnsafeRawBufferPointer) {
        guard let posting = PackedPosting(packed) else { return }
        var rest = posting.events
        for (part, count) in posting.parts {
            guard count > 0, count <= rest.count else { break }
            parts.append((part, Array(rest.prefix(count))))
            rest = rest.dropFirst(count)
        }
    }
}

/// A posting as the index keeps it, as long as the row stays where it is.
struct PackedPosting {
    private let head: PackedEvents
    /// Those of all parts; who has several parts is there several times.
    let events: PackedEvents.SubSequence

    /// Nil where an index that may be damaged has something else there.
    init?(_ bytes: UnsafeRawBufferPointer) {
        head = PackedEvents(bytes)
        guard let count = head.first, count >= 0, count <= (head.count - 1) / 2 else { return nil }
        events = head.dropFirst(1 + 2 * Int(count))
    }

    /// Whether no event can be there several times.
    var isOfOnePart: Bool { head[0] == 1 }

    /// Each part, and how many of the events are its own.
    var parts: some Sequence<(part: Int64, count: Int)> {
        (0..<Int(head[0])).lazy.map { (Int64(head[1 + 2 * $0]), Int(head[2 + 2 * $0])) }
    }
}

/// The keys of events as the index keeps them, as long as the row stays where it is.
struct PackedEvents: RandomAccessCollection {
    private let bytes: UnsafeRawBufferPointer
    let count: Int

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        count = bytes.count / MemoryLayout<Int32>.size
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    /// A row begins where it pleases.
    subscript(index: Int) -> Int32 {
        bytes.loadUnaligned(fromByteOffset: index * MemoryLayout<Int32>.size, as: Int32.self)
    }
}
