internal import Foundation

/// A piece of what is printed, and where it leads: on a terminal it can be clicked, pipes and files get its words.
struct LinkedText {
    var text: String
    /// A page or a file; nil for none.
    var target: Target?

    /// Where a piece leads, in characters that are harmless for a terminal.
    struct Target: Equatable {
        let address: String

        /// A page of the web; nil for any other address.
        init?(page: String) {
            guard ["http://", "https://"].contains(where: page.hasPrefix),
                page.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
            else { return nil }
            address = page
        }

        /// A file of this machine, by its absolute path.
        init(file path: String) {
            address = "file://\(Self.host)" + path.utf8.map(Self.encoded).joined()
        }

        private static func encoded(_ byte: UInt8) -> String {
            let character = Character(UnicodeScalar(byte))
            let isPlain = byte < 0x80 && (character.isLetter || character.isNumber || "/-._~".contains(character))
            return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }

        /// Which machine it is: over ssh the terminal stands on another one.
        private static let host: String = {
            var buffer = [CChar](repeating: 0, count: 256)
            guard gethostname(&buffer, buffer.count - 1) == 0 else { return "" }
            return buffer.prefix { $0 != 0 }.map { encoded(UInt8(bitPattern: $0)) }.joined()
        }()
    }

    /// A piece.
    init(_ text: String, leadingTo target: Target? = nil) {
        self.text = text
        self.target = target
    }

    /// As a terminal shows it: OSC 8 around the words, where it knows that.
    func shown(_ isLinking: Bool) -> String {
        let words = Console.visible(text)
        guard isLinking, let target else { return words }
        return "\u{1B}]8;;\(target.address)\u{1B}\\\(words)\u{1B}]8;;\u{1B}\\"
    }
}
