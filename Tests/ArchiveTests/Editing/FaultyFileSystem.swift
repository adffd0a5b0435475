import Foundation
import Synchronization

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// The real file system, but one call fails: alone, or as the last thing that the program does.
final class FaultyFileSystem: FileSystem {
    enum Fault {
        /// The program is killed at this call: half of what it writes is written, and no call after it is made.
        case kill
        /// This call fails, and no other one.
        case failure(Int32)
        /// This call and all that need room after it fail; what needs none works.
        case full
        /// Somebody else does something just before this call.
        case meddling(@Sendable () -> Void)
    }

    private let disk = DiskFileSystem()
    private let fault: Fault
    private let fatal: Int
    private let calls = Mutex<[Bool]>([])

    /// Lets the call with this number, from 0, fail.
    init(_ fault: Fault, at number: Int) { (self.fault, fatal) = (fault, number) }

    /// No call fails.
    static func sound() -> FaultyFileSystem { FaultyFileSystem(.failure(0), at: .max) }

    /// How many calls were made.
    var count: Int { calls.withLock { $0.count } }

    /// The numbers of those that need room on the disk.
    var needingRoom: [Int] { calls.withLock { calls in calls.indices.filter { calls[$0] } } }

    private func step(_ place: FilePlace, needsRoom: Bool = false, half: (place: FilePlace, bytes: [UInt8])? = nil)
        throws(SystemFault)
    {
        let number = calls.withLock { calls in
            calls.append(needsRoom)
            return calls.count - 1
        }
        switch fault {
        case .kill where number == fatal:
            if let half { try disk.append(half.bytes, to: half.place) }
            throw SystemFault(path: place.absolutePath, code: EIO)
        case .kill where number > fatal: throw SystemFault(path: place.absolutePath, code: EIO)
        case .failure(let code) where number == fatal: throw SystemFault(path: place.absolutePath, code: code)
        case .full where number >= fatal && needsRoom:
            if let half { try disk.append(half.bytes, to: half.place) }
            throw SystemFault(path: place.absolutePath, code: ENOSPC)
        case .meddling(let act) where number == fatal: act()
        default: break
        }
    }

    func read(_ place: FilePlace) throws(SystemFault) -> [UInt8]? {
        try step(place)
        return try disk.read(place)
    }

    func lines(_ place: FilePlace, _ isEnough: (UnsafeRawBufferPointer) -> Bool) throws(SystemFault) -> Bool {
        try step(place)
        return try disk.lines(place, isEnough)
    }

    func size(_ place: FilePlace) throws(SystemFault) -> Int? {
        try step(place)
        return try disk.size(place)
    }

    func permissions(_ place: FilePlace) throws(SystemFault) -> UInt32? {
        try step(place)
        return try disk.permissions(place)
    }

    func create(_ place: FilePlace, permissions: UInt32) throws(SystemFault) {
        try step(place, needsRoom: true)
        try disk.create(place, permissions: permissions)
    }

    func append(_ bytes: [UInt8], to place: FilePlace) throws(SystemFault) {
        try step(place, needsRoom: true, half: (place, Array(bytes.prefix(bytes.count / 2))))
        try disk.append(bytes, to: place)
    }

    func truncate(_ place: FilePlace, to size: Int) throws(SystemFault) {
        try step(place)
        try disk.truncate(place, to: size)
    }

    /// Only counted: no test pulls the plug, and disks are slow.
    func synchronise(_ place: FilePlace) throws(SystemFault) { try step(place) }

    func rename(_ place: FilePlace, to other: FilePlace) throws(SystemFault) {
        try step(place)
        try disk.rename(place, to: other)
    }

    func exchange(_ place: FilePlace, _ other: FilePlace) throws(SystemFault) -> Bool {
        try step(place)
        return try disk.exchange(place, other)
    }

    func link(_ place: FilePlace, to other: FilePlace) throws(SystemFault) {
        try step(place, needsRoom: true)
        try disk.link(place, to: other)
    }

    func remove(_ place: FilePlace) throws(SystemFault) {
        try step(place)
        try disk.remove(place)
    }

    func makeFolder(_ place: FilePlace) throws(SystemFault) -> Bool {
        try step(place, needsRoom: true)
        return try disk.makeFolder(place)
    }

    func removeFolder(_ place: FilePlace) throws(SystemFault) {
        try step(place)
        try disk.removeFolder(place)
    }
}
