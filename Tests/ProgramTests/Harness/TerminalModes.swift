/// The private modes that a program switches on and off: `CSI ? 25 ; 1049 h` and `l`.
enum TerminalModes {
    /// What a terminal begins with: lines wrap at the edge, the cursor is shown.
    static let initial: Set<Int> = [7, 25]

    /// The modes that are on after these bytes.
    static func on(after bytes: [UInt8]) -> Set<Int> {
        var modes = initial
        var rest = bytes[...]
        while let start = rest.firstIndex(of: 0x1B) {
            rest = rest[(start + 1)...]
            guard rest.starts(with: Array("[?".utf8)) else { continue }
            let parameters = rest.dropFirst(2).prefix { (0x30...0x3B).contains($0) }
            let numbers = parameters.split(separator: 0x3B).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
            switch rest.dropFirst(2 + parameters.count).first {
            case 0x68: modes.formUnion(numbers)
            case 0x6C: modes.subtract(numbers)
            default: break
            }
        }
        return modes
    }
}
