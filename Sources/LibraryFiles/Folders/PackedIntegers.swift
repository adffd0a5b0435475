package import Foundation

extension Array where Element: FixedWidthInteger & BitwiseCopyable {
    /// The numbers in the byte order of the machine; an index never leaves it.
    package var packed: Data { withUnsafeBytes { Data($0) } }

    /// The numbers that were packed so.
    package init(packed: UnsafeRawBufferPointer) {
        self.init(unsafeUninitializedCapacity: packed.count / MemoryLayout<Element>.size) { buffer, count in
            count = packed.count / MemoryLayout<Element>.size
            UnsafeMutableRawBufferPointer(buffer).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: packed[..<(count * MemoryLayout<Element>.size)]))
        }
    }

    /// The numbers that were packed so; none for nil.
    package init(packed: Data?) {
        guard let packed else {
            self.init()
            return
        }
        self = packed.withUnsafeBytes { Self(packed: $0) }
    }
}
