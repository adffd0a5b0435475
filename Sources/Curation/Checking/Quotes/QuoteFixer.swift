internal import EventModel
public import LibraryFiles

/// What became of one repair.
public struct RepairOutcome: Sendable {
    /// Which repair.
    public var repair: QuoteRepair
    /// Why it was not made; nil where it was.
    public var obstacle: EditingError?
}

extension Library {
    /// Writes the repairs into the files they belong to: in each citation the values that moved, and nothing else. It is
    /// one step, which the curator can undo; what was not done comes back with the reason.
    public func apply(_ repairs: [QuoteRepair]) -> [RepairOutcome] {
        guard !repairs.isEmpty else { return [] }
        do throws(EditingError) {
            return try LibraryEditor(root: root).mend(repairs)
        } catch {
            return repairs.map { RepairOutcome(repair: $0, obstacle: error) }
        }
    }
}

extension LibraryEditor {
    /// Makes repairs as one step; those that do not fit their file any more are left out.
    func mend(_ repairs: [QuoteRepair]) throws(EditingError) -> [RepairOutcome] {
        try turn { (journal) throws(EditingError) in
            var plan = EditPlan(root: self.root, files: self.files)
            var outcomes: [RepairOutcome] = []
            for (path, repairs) in Dictionary(grouping: repairs, by: \.finding.path).sorted(by: { $0.key < $1.key }) {
                outcomes += try plan.mend(repairs, in: path)
            }
            let count = outcomes.count { $0.obstacle == nil }
            let summary = "mend \(EnglishNumber.count(count, "quote")) that moved"
            _ = try self.make(plan.fileChanges, .edit, summary, &journal)
            return outcomes
        }
    }
}

extension EditPlan {
    fileprivate mutating func mend(
        _ repairs: [QuoteRepair], in path: String
    ) throws(EditingError) -> [RepairOutcome] {
        guard let before = try current(path) else { throw .changedMeanwhile(path: path) }
        var bytes = before
        var outcomes: [RepairOutcome] = []
        // From the last line up: what is written below does not move what stands above.
        for repair in repairs.sorted(by: { $1.position.isBefore($0.position) }) {
            do throws(RewritingError) {
                bytes = try repair.applied(to: bytes)
                outcomes.append(RepairOutcome(repair: repair))
            } catch {
                outcomes.append(RepairOutcome(repair: repair, obstacle: EditingError(error, of: path)))
            }
        }
        put(path, bytes, from: before)
        return outcomes.reversed()
    }
}

extension EditingError {
    /// Why a file cannot be rewritten.
    fileprivate init(_ error: RewritingError, of path: String) {
        switch error {
        case .changedMeanwhile: self = .changedMeanwhile(path: path)
        default: self = .unsupported(path: path, reason: error.description)
        }
    }
}

extension QuoteRepair {
    /// A file's bytes with this citation repaired.
    func applied(to bytes: [UInt8]) throws(RewritingError) -> [UInt8] {
        let isTable = finding.path.hasSuffix(".jsonl")
        var document = try EditableDocument(bytes, as: isTable ? .row(position.line) : .markdown)
        let elements = document.root[["sources"]]?.elements ?? []
        guard let index = elements.firstIndex(where: { $0.position == position }) else { throw .changedMeanwhile }
        let path: DocumentPath = ["sources", .index(index)]
        for (key, old, new) in changes {
            guard document.value(at: path + [.key(key)]) == .text(old) else { throw .changedMeanwhile }
            try document.replace(path + [.key(key)], with: .text(new))
        }
        return document.bytes
    }

    /// What changes: `paragraph 4 → 5, start 10 → 12, prefix`.
    public var summary: String {
        changes.map { Int($0.new) == nil ? $0.key : "\($0.key) \($0.old) → \($0.new)" }.joined(separator: ", ")
    }

    /// The keys whose values change, with the values recorded and the new ones.
    private var changes: [(key: String, old: String, new: String)] {
        let (old, new) = (recorded.selector, repaired.selector)
        let values: [(String, String?, String?)] = [
            ("paragraph", "\(recorded.paragraph)", "\(repaired.paragraph)"), ("prefix", old?.prefix, new?.prefix),
            ("suffix", old?.suffix, new?.suffix),
            ("start", old?.position.map { "\($0.lowerBound)" }, new?.position.map { "\($0.lowerBound)" }),
            ("end", old?.position.map { "\($0.upperBound)" }, new?.position.map { "\($0.upperBound)" }),
        ]
        return values.compactMap { key, old, new in
            guard let old, let new, old != new else { return nil }
            return (key, old, new)
        }
    }
}

extension SourcePosition {
    fileprivate func isBefore(_ other: SourcePosition) -> Bool { (line, column) < (other.line, other.column) }
}
