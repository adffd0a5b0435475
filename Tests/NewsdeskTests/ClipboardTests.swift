import Foundation
import Testing

@testable import Newsdesk

@Suite struct ClipboardTests {
    /// Of a program that is called by its path, with what it wrote.
    private func shell(_ script: String) -> [String] { ["/bin/sh", "-c", script] }

    @Test(
        arguments: [
            ([:], ["pbcopy"]), (["WAYLAND_DISPLAY": "wayland-0"], ["wl-copy", "pbcopy"]),
            (["DISPLAY": ":0"], ["xclip", "xsel", "pbcopy"]), (["DISPLAY": ""], ["pbcopy"]),
            (["TMUX": "/tmp/tmux,1,0", "DISPLAY": ":0"], ["xclip", "xsel", "pbcopy", "tmux"]),
        ] as [([String: String], [String])])
    func `a program is tried where its surroundings are there`(_ variables: [String: String], _ expected: [String]) {
        #expect(Clipboard.programs(in: variables).map(\.arguments[0]) == expected)
    }

    @Test func `the first program that takes the text has it`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "clip-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let programs = [
            Clipboard.Program(place: "none", arguments: ["/no/such/program"]),
            Clipboard.Program(place: "refused", arguments: shell("exit 1")),
            Clipboard.Program(place: "taken", arguments: shell("exec cat > '\(file.path)'")),
            Clipboard.Program(place: "too late", arguments: shell("exit 0")),
        ]
        let text = String(repeating: "Zürich 港 \n", count: 40_000)
        #expect(Clipboard.copy(text, with: programs) == "taken")
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test func `where no program takes the text nothing is claimed`() {
        #expect(Clipboard.copy("x", with: []) == nil)
        let deaf = Clipboard.Program(place: "deaf", arguments: shell("exit 3"))
        #expect(Clipboard.copy(String(repeating: "x", count: 1 << 20), with: [deaf]) == nil)
    }

    @Test func `a program that does not end is ended`() throws {
        let ending = try ChildProgram.feed("x", to: shell("exec sleep 600"), within: .milliseconds(50))
        #expect(ending == .signal(SIGKILL))
    }
}
