import Foundation
import Testing
import Workers

@testable import Newsdesk

/// How large the stack is on which signals of this thread are handled; 0 where there is none.
private func signalStack() -> Int {
    var stack = stack_t()
    sigaltstack(nil, &stack)
    return stack.ss_flags & Int32(SS_DISABLE) == 0 ? stack.ss_size : 0
}

@Suite struct `Threads that work` {
    @Test func `have a stack of a known size, and another one for signals`() async {
        let (stack, other) = await withCheckedContinuation { answer in
            WorkThread.start { answer.resume(returning: (Thread.current.stackSize, signalStack())) }
        }
        #expect(stack == 8 << 20)
        #expect(other >= 64 << 10)
    }

    @Test func `are what questions are answered on`() async {
        let size = await withCheckedContinuation { answer in
            let lane = Lane { _, _ in answer.resume(returning: signalStack()) }
            _ = lane.submit(.openForEditing)
        }
        #expect(size >= 64 << 10)
    }
}
