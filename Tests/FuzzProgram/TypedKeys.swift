internal import CPseudoTerminal
internal import Foundation
internal import Fuzzing
internal import NcursesTerminal
internal import Terminal

/// What comes from a terminal, read by the program's own screen.
final class TypedKeys {
    static let target = FuzzTarget("keys") { try typed.read($0) }
    nonisolated(unsafe) private static let typed = TypedKeys()

    /// Ends whatever has begun: an answer, a click, a sequence, a paste; then a letter that nothing else types.
    private static let end = Array("\u{7}\u{7}\u{7}\u{7}zzzz\u{1B}[201~zz".utf8) + letter
    private static let letter = Array("§".utf8)
    private let typist: Int32
    private let screen: NcursesTerminal

    /// Makes a terminal, and opens the screen in it.
    private init() {
        var ends: (typist: Int32, terminal: Int32) = (-1, -1)
        guard pty_pair(&ends.typist, &ends.terminal) else { fatalError("no terminal can be made here") }
        let terminal = ends.terminal
        typist = ends.typist
        dup2(terminal, 0)
        dup2(terminal, 1)
        _ = fcntl(typist, F_SETFL, O_NONBLOCK)
        setenv("TERM", "xterm-256color", 1)
        do { screen = try NcursesTerminal(colors: false) } catch { fatalError("\(error)") }
    }

    /// Types some bytes; whatever they are, the next letter is read as itself.
    private func read(_ bytes: [UInt8]) throws {
        guard bytes.count < 3000, !bytes.contains(0xA7) else { return }
        var shown = [UInt8](repeating: 0, count: 4096)
        while Glibc.read(typist, &shown, shown.count) > 0 {}
        let typed = bytes + Self.end
        guard write(typist, typed, typed.count) == typed.count else { fatalError("the terminal takes no more") }
        if isLetterRead() { return }
        // On a busy machine a sequence may come in two parts and not be one; the letter is then a part of what is pasted.
        guard write(typist, Self.letter, Self.letter.count) == Self.letter.count, isLetterRead() else {
            throw BrokenPromise("a letter is not read that was typed last")
        }
    }

    private func isLetterRead() -> Bool {
        // What was typed comes a moment later, and a key that means nothing is none at once.
        let end = ContinuousClock.now + .seconds(5)
        while ContinuousClock.now < end {
            if case .character("§") = screen.next(timeout: 1000) { return true }
        }
        return false
    }
}
