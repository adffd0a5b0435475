internal import Foundation

/// The clipboard: of the terminal, through the sequence OSC 52 of xterm, and of the desktop or of tmux, through a program
/// that says whether it took the text. A terminal never does.
enum Clipboard {
    /// A program that takes a text from its standard input.
    struct Program: Equatable {
        /// Where the text is then: "Copied to …".
        var place: String
        var arguments: [String]
    }

    /// How long a program may take.
    private static let patience = Duration.seconds(2)

    /// What makes a terminal put a text on the clipboard.
    static func sequence(for text: String) -> [UInt8] {
        Array("\u{1B}]52;c;".utf8) + Array(Data(text.utf8).base64EncodedString().utf8) + [7]
    }

    /// Gives a text to the first program that is there and takes it.
    ///
    /// - Returns: where the text is now; nil where no program took it.
    static func copy(_ text: String, with programs: [Program]) -> String? {
        programs.first { program in
            (try? ChildProgram.feed(text, to: program.arguments, within: patience)) == .status(0)
        }?.place
    }

    /// What may take a text in these surroundings, the best first: a clipboard that other programs see goes before tmux's.
    static func programs(in variables: [String: String]) -> [Program] {
        func isSet(_ name: String) -> Bool { variables[name].map { !$0.isEmpty } ?? false }
        let desktop = "the clipboard"
        var programs: [Program] = []
        if isSet("WAYLAND_DISPLAY") { programs.append(Program(place: desktop, arguments: ["wl-copy"])) }
        if isSet("DISPLAY") {
            programs += [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]].map {
                Program(place: desktop, arguments: $0)
            }
        }
        programs.append(Program(place: desktop, arguments: ["pbcopy"]))
        if isSet("TMUX") { programs.append(Program(place: "tmux's buffer", arguments: ["tmux", "load-buffer", "-"])) }
        return programs
    }
}
