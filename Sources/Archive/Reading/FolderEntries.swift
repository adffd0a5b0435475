internal import Foundation

/// What one folder has but hidden entries, in no order. Large folders are looked through by several threads, as nearly
/// all of the time is spent in the system.
struct FolderEntries {
    private static let entriesForOneThread = 4000

    /// All names, each with a zero behind.
    private var names: [CChar] = []
    private var starts: [Int] = []
    private var states: [stat] = []

    /// Nil where the folder cannot be read.
    init?(_ path: String) {
        guard let stream = opendir(path) else { return nil }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    guard name[0] != 0x2E else { return }
                    starts.append(names.count)
                    names.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name) + 1))
                }
            }
        }
        readStates(dirfd(stream))
    }

    /// Gives each name with what the system says of it; links are not followed.
    func forEach(_ body: (UnsafePointer<CChar>, stat) -> Void) {
        names.withUnsafeBufferPointer { names in
            guard let first = names.baseAddress else { return }
            for (start, state) in zip(starts, states) where state.st_mode != 0 { body(first + start, state) }
        }
    }

    private mutating func readStates(_ folder: Int32) {
        let count = starts.count
        states = Array(repeating: stat(), count: count)
        let parts = min(ProcessInfo.processInfo.activeProcessorCount, count / Self.entriesForOneThread + 1)
        names.withUnsafeBufferPointer { names in
            starts.withUnsafeBufferPointer { starts in
                states.withUnsafeMutableBufferPointer { states in
                    let work = Work(folder: folder, names: names, starts: starts, states: states)
                    if parts == 1 { return work.run(0..<count) }
                    DispatchQueue.concurrentPerform(iterations: parts) { part in
                        work.run(count * part / parts..<count * (part + 1) / parts)
                    }
                }
            }
        }
    }

    /// Each thread writes the states of its own part.
    private struct Work: @unchecked Sendable {
        let folder: Int32
        let names: UnsafeBufferPointer<CChar>
        let starts: UnsafeBufferPointer<Int>
        let states: UnsafeMutableBufferPointer<stat>

        func run(_ part: Range<Int>) {
            guard let first = names.baseAddress else { return }
            for index in part
            where fstatat(folder, first + starts[index], &states[index], AT_SYMLINK_NOFOLLOW) != 0 {
                states[index].st_mode = 0
            }
        }
    }
}
