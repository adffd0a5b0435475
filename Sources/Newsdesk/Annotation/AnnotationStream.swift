internal import Glibc

/// Annotates lines of JSON from one file descriptor to another, one line in memory at a time.
public struct AnnotationStream {
    /// What came of a stream.
    public struct Summary: Equatable, Sendable {
        /// Lines answered.
        public var answered = 0
        /// Lines that could not be read.
        public var failed = 0
    }

    /// Reading or writing failed; the number is `errno`.
    public struct StreamError: Error, Equatable, Sendable {
        /// What the system says.
        public var errno: Int32
    }

    private let input: Int32
    private let output: Int32
    private var pipeline = AnnotationPipeline()
    private var outgoing: [UInt8] = []
    private var summary = Summary()
    private var lineNumber = 0

    /// A stream between two open file descriptors.
    public init(input: Int32 = 0, output: Int32 = 1) {
        self.input = input
        self.output = output
    }

    /// Annotates until the input ends. Empty lines are skipped; `report` is told of each line (from 1) that is wrong.
    public mutating func run(report: (Int, AnnotationError) -> Void) throws -> Summary {
        var pending: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(input, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw StreamError(errno: errno) }
            if count == 0 { break }
            try take(chunk[..<count], &pending, report)
        }
        if !pending.isEmpty { answer(pending[...], report) }
        try flush()
        return summary
    }

    private mutating func take(
        _ chunk: ArraySlice<UInt8>, _ pending: inout [UInt8], _ report: (Int, AnnotationError) -> Void
    ) throws {
        var start = chunk.startIndex
        while let end = chunk[start...].firstIndex(of: 0x0A) {
            if pending.isEmpty {
                answer(chunk[start..<end], report)
            } else {
                pending.append(contentsOf: chunk[start..<end])
                answer(pending[...], report)
                pending.removeAll(keepingCapacity: pending.count < 1 << 20)
            }
            start = end + 1
            if outgoing.count > 1 << 16 { try flush() }
        }
        pending.append(contentsOf: chunk[start...])
    }

    private mutating func answer(_ line: ArraySlice<UInt8>, _ report: (Int, AnnotationError) -> Void) {
        lineNumber += 1
        if line.allSatisfy({ $0 <= 0x20 }) { return }
        do {
            try pipeline.answer(line)
            outgoing.append(contentsOf: pipeline.answer)
            summary.answered += 1
        } catch {
            summary.failed += 1
            report(lineNumber, error)
        }
    }

    private mutating func flush() throws {
        try Console.pass(outgoing, to: output)
        outgoing.removeAll(keepingCapacity: true)
    }
}
