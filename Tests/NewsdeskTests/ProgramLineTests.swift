import Testing

@testable import Newsdesk

@Suite struct `A line that names a program` {
    @Test(arguments: [
        ("vi", ["vi"]),
        ("  code   --wait ", ["code", "--wait"]),
        ("emacs -nw --eval '(a \"b\" c)'", ["emacs", "-nw", "--eval", "(a \"b\" c)"]),
        (#""/opt/my editor/ed" -x"#, ["/opt/my editor/ed", "-x"]),
        (#"/opt/my\ editor/ed"#, ["/opt/my editor/ed"]),
        (#"ed "a \"b\" \\ \n" ''"#, ["ed", #"a "b" \ \n"#, ""]),
        ("/home/o'neil/ed", ["/home/o'neil/ed"]),
        (#"ed pre"fix and"suffix"#, ["ed", "prefix andsuffix"]),
        ("ed $HOME `x` ; rm * | y > z & #", ["ed", "$HOME", "`x`", ";", "rm", "*", "|", "y", ">", "z", "&", "#"]),
        (#"ed \"#, ["ed", #"\"#]),
    ])
    func `is cut at blanks that are not quoted, and nothing in it acts`(line: String, words: [String]) {
        #expect(ProgramLine.words(of: line) == words)
    }

    @Test(arguments: ["", " ", "\t \n", "''", #""" x"#])
    func `may name none`(line: String) {
        #expect(ProgramLine.words(of: line) == nil)
    }
}
