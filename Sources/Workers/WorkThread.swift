internal import Foundation
internal import Glibc

/// A thread with a stack of a known size, and another one for signals: where the first should ever end, whatever handles
/// the signal can still leave a clean terminal.
public enum WorkThread {
    /// In bytes: many times what anything here takes, as nothing that is read recurs without bound.
    public static let stackSize = 8 << 20
    private static let signalStackSize = 64 << 10

    /// Begins some work on a thread of its own.
    public static func start(_ work: @escaping @Sendable () -> Void) {
        let thread = Thread {
            let space = UnsafeMutableRawPointer.allocate(byteCount: signalStackSize, alignment: 16)
            var stack = stack_t(ss_sp: space, ss_flags: 0, ss_size: signalStackSize)
            sigaltstack(&stack, nil)
            work()
            stack.ss_flags = Int32(SS_DISABLE)
            sigaltstack(&stack, nil)
            space.deallocate()
        }
        thread.stackSize = stackSize
        thread.start()
    }
}
