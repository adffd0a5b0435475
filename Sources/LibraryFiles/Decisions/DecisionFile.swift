package import EventModel
package import Foundation

/// The bytes of the decisions' file, compared with what it was before.
package struct DecisionFile {
    private let bytes: [UInt8]

    package init(root: String) { bytes = (try? FileBytes.read(DecisionLog.path, in: root)) ?? [] }

    /// The decisions that hold.
    package var decisions: [Decision] { DecisionLog(bytes).decisions }

    /// What later tells whether only lines were added.
    package var state: Data { [Int64(bytes.count), hash(ofFirst: bytes.count)].packed }

    /// The decisions that were made or taken back since the file had a state; nil where more has changed than that lines
    /// were added.
    package func changes(since state: Data?) -> [Decision]? {
        let known = [Int64](packed: state)
        guard known.count == 2, 0...bytes.count ~= Int(known[0]), hash(ofFirst: Int(known[0])) == known[1] else {
            return nil
        }
        let added = Array(bytes[Int(known[0])...])
        guard !added.isEmpty, known[0] > 0 else { return added.isEmpty ? [] : decided(in: added) }
        return bytes[Int(known[0]) - 1] == 0x0A ? decided(in: added) : nil
    }

    private func decided(in added: [UInt8]) -> [Decision] {
        DecisionLog.lines(in: added).flatMap { line in
            switch line {
            case .decision(let decision): [decision]
            case .revocation(let id): made.filter { $0.id == id }
            }
        }
    }

    private var made: [Decision] {
        DecisionLog.lines(in: bytes).compactMap { if case .decision(let decision) = $0 { decision } else { nil } }
    }

    private func hash(ofFirst count: Int) -> Int64 {
        var hash = StableHash()
        bytes.withUnsafeBufferPointer { hash.combine($0[..<count]) }
        return hash.value
    }
}
