internal import Foundation
internal import Glibc
internal import Synchronization
internal import Terminal

/// Standard output and standard error: the one door to whatever may be a terminal. The screen apart, nothing else in the
/// program writes there, so that what others have written, in files, in their names or on the command line, never acts
/// on a terminal.
public enum Console: Int32, Sendable {
    /// What a command was asked for. A terminal shows it; pipes and files get it as it is.
    case results = 1
    /// What is told besides. It is made visible wherever it goes, for it often ends on a terminal after all.
    case messages = 2

    /// Whether it goes to a terminal.
    public var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Whether any results have been written.
    public static var hasResults: Bool { areBegun.withLock { $0 } }

    private static let areBegun = Mutex(false)

    /// Writes lines; throws where they cannot be written.
    public func write(_ text: String) throws(ConsoleError) { try write([LinkedText(text)]) }

    /// Writes pieces of lines, one behind the other; throws where they cannot be written.
    func write(_ pieces: [LinkedText]) throws(ConsoleError) {
        if self == .results { Console.areBegun.withLock { $0 = true } }
        let isLinking = Self.isLinking
        try send(isPassedOn ? pieces.map(\.text).joined() : pieces.map { $0.shown(isLinking) }.joined())
    }

    /// Whether the terminal takes links (OSC 8) or, not knowing them, leaves them out.
    private static let isLinking: Bool = {
        let terminal = ProcessInfo.processInfo.environment["TERM"] ?? ""
        return !["", "dumb", "linux", "ansi"].contains(terminal) && !terminal.hasPrefix("vt")
    }()

    /// Tells something, as far as anybody listens.
    public static func tell(_ text: String) { try? messages.write(text + "\n") }

    /// Shows a text in the place of the one shown last, until it is taken away by an empty one.
    public static func show(progress text: String) {
        try? messages.send("\r\u{1B}[K" + DisplayText.visible(text))
    }

    private var isPassedOn: Bool { self == .results && !isTerminal }

    /// Lines as they are drawn.
    static func visible(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { DisplayText.visible($0) }
            .joined(separator: "\n")
    }

    private func send(_ text: String) throws(ConsoleError) { try Console.send(Array(text.utf8)[...], to: rawValue) }

    /// Writes all bytes; to a terminal as they are drawn.
    static func pass(_ bytes: [UInt8], to descriptor: Int32) throws(ConsoleError) {
        guard isatty(descriptor) == 1 else { return try send(bytes[...], to: descriptor) }
        try send(Array(visible(String(decoding: bytes, as: UTF8.self)).utf8)[...], to: descriptor)
    }

    private static func send(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(ConsoleError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw ConsoleError(errno: errno) }
            rest = rest.dropFirst(count)
        }
    }
}

/// Why something could not be written; the number is `errno`.
public struct ConsoleError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What the system says.
    public var errno: Int32
    /// One sentence without a full stop.
    public var description: String { "the output cannot be written: \(String(cString: strerror(errno)))" }
}
