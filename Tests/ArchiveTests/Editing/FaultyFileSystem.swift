@testable import Archive
import Foundation
import Synchronization

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

    private func step(_ path: String, needsRoom: Bool = false, half: (path: String, bytes: [UInt8])? = nil)
        throws(SystemFault)
    {
        let number = calls.withLock { calls in
            calls.append(needsRoom)
            return calls.count - 1
        }
        switch fault {
        case .kill where number == fatal:
            if let half { try disk.append(half.bytes, to: half.path) }
            throw SystemFault(path: path, code: EIO)
        case .kill where number > fatal: throw SystemFault(path: path, code: EIO)
        case .failure(let code) where number == fatal: throw SystemFault(path: path, code: code)
        case .full where number >= fatal && needsRoom:
            if let half { try disk.append(half.bytes, to: half.path) }
            throw SystemFault(path: path, code: ENOSPC)
        case .meddling(let act) where number == fatal: act()
        default: break
        }
    }

    func read(_ path: String) throws(SystemFault) -> [UInt8]? {
        try step(path)
        return try disk.read(path)
    }

    func lines(_ path: String, _ isEnough: (UnsafeRawBufferPointer) -> Bool) throws(SystemFault) -> Bool {
        try step(path)
        return try disk.lines(path, isEnough)
    }

    func size(_ path: String) throws(SystemFault) -> Int? {
        try step(path)
        return try disk.size(path)
    }

    func permissions(_ path: String) throws(SystemFault) -> UInt32? {
        try step(path)
        return try disk.permissions(path)
    }

    func create(_ path: String, permissions: UInt32) throws(SystemFault) {
        try step(path, needsRoom: true)
        try disk.create(path, permissions: permissions)
    }

    func append(_ bytes: [UInt8], to path: String) throws(SystemFault) {
        try step(path, needsRoom: true, half: (path, Array(bytes.prefix(bytes.count / 2))))
        try disk.append(bytes, to: path)
    }

    func truncate(_ path: String, to size: Int) throws(SystemFault) {
        try step(path)
        try disk.truncate(path, to: size)
    }

    /// Only counted: no test pulls the plug, and disks are slow.
    func synchronise(_ path: String) throws(SystemFault) { try step(path) }

    func rename(_ path: String, to other: String) throws(SystemFault) {
        try step(path)
        try disk.rename(path, to: other)
    }

    func exchange(_ path: String, _ other: String) throws(SystemFault) -> Bool {
        try step(path)
        return try disk.exchange(path, other)
    }

    func link(_ path: String, to other: String) throws(SystemFault) {
        try step(path, needsRoom: true)
        try disk.link(path, to: other)
    }

    func remove(_ path: String) throws(SystemFault) {
        try step(path)
        try disk.remove(path)
    }

    func makeFolder(_ path: String) throws(SystemFault) -> Bool {
        try step(path, needsRoom: true)
        return try disk.makeFolder(path)
    }

    func removeFolder(_ path: String) throws(SystemFault) {
        try step(path)
        try disk.removeFolder(path)
    }
}
