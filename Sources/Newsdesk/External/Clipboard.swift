internal import Foundation

/// The terminal's clipboard, through the sequence OSC 52 of xterm.
enum Clipboard {
    /// What puts a text on the clipboard.
    static func sequence(for text: String) -> [UInt8] {
        Array("\u{1B}]52;c;".utf8) + Array(Data(text.utf8).base64EncodedString().utf8) + [7]
    }
}
