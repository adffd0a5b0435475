/// Something of the program that reads what strangers have written, and what must hold whatever that is. A file of inputs
/// that are worth trying, written for it or once found, is in `Inputs`, in a folder of its name.
public struct FuzzTarget: Sendable {
    /// Also the name of its folder of inputs.
    public let name: String
    private let read: @Sendable ([UInt8]) throws -> Void

    /// A target by the name of its folder and what it does with an input.
    public init(_ name: String, _ read: @escaping @Sendable ([UInt8]) throws -> Void) {
        (self.name, self.read) = (name, read)
    }

    /// Lets the program read some bytes. Throws ``BrokenPromise`` where something does not hold that must.
    public func run(_ bytes: [UInt8]) throws { try read(bytes) }

    /// All of them.
    public static let all = articles + events + imports + texts + files
}

/// Something that must hold whatever is read, and does not.
public struct BrokenPromise: Error, CustomStringConvertible {
    /// What does not hold.
    public let description: String

    /// A promise by what does not hold.
    public init(_ description: String) { self.description = description }
}

/// Throws where something does not hold.
func promise(_ holds: Bool, _ what: @autoclosure () -> String) throws {
    if !holds { throw BrokenPromise(what()) }
}

/// Bytes as text, repaired where they are none.
func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
