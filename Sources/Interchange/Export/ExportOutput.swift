/// Where the bytes of an export go, in large pieces.
public final class ExportOutput {
    private var buffer: [UInt8] = []
    private let sink: ([UInt8]) throws -> Void

    /// An output that gives its bytes to `sink`.
    public init(_ sink: @escaping ([UInt8]) throws -> Void) {
        self.sink = sink
    }

    /// Writes a text as UTF-8.
    public func write(_ text: String) throws {
        buffer += text.utf8
        try flushIfLarge()
    }

    /// Writes bytes.
    public func write(_ bytes: some Collection<UInt8>) throws {
        buffer += bytes
        try flushIfLarge()
    }

    /// Hands over what is still held back.
    public func finish() throws {
        if !buffer.isEmpty { try sink(buffer) }
        buffer = []
    }

    private func flushIfLarge() throws {
        guard buffer.count >= 1 << 16 else { return }
        try sink(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}

/// Where an export goes: one file, or for a format that needs it several beside each other.
public protocol ExportDestination {
    /// The file that was asked for.
    var main: ExportOutput { get }
    /// The name of a file beside the main one, such as `chronology-2026.html`; nil where there can be none.
    func name(of part: String) -> String?
    /// Begins a file beside the main one; the one before must be finished.
    func part(_ name: String) throws -> ExportOutput
}

/// An export that is kept in memory.
public final class ExportInMemory: ExportDestination {
    private var bytes: [UInt8] = []
    /// The files beside the main one, by part.
    public private(set) var parts: [String: [UInt8]] = [:]
    /// The file that was asked for.
    public private(set) var main = ExportOutput { _ in }

    /// Nothing yet.
    public init() {
        main = ExportOutput { [unowned self] in bytes += $0 }
    }

    /// What was written to the main file.
    public func contents() throws -> [UInt8] {
        try main.finish()
        return bytes
    }

    /// `part-2026`.
    public func name(of part: String) -> String? { "part-\(part)" }

    /// Keeps a file beside the main one.
    public func part(_ name: String) throws -> ExportOutput {
        parts[name] = []
        return ExportOutput { [unowned self] in parts[name, default: []] += $0 }
    }
}
