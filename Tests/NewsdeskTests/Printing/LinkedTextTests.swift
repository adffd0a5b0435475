import Foundation
import Testing

@testable import Newsdesk

@Suite struct `Links in what is printed` {
    @Test(arguments: [
        ("https://example.org/a?b=c#d", true), ("http://example.org/", true), ("ftp://example.org/", false),
        ("javascript:alert(1)", false), ("https://example.org/\u{1B}[2J", false), ("https://example.org/a b", false),
        ("https://example.org/\u{7}", false), ("https://exämple.org/", false), ("", false),
    ])
    func `lead to pages whose address is harmless`(page: String, isTaken: Bool) {
        #expect(LinkedText.Target(page: page)?.address == (isTaken ? page : nil))
    }

    @Test(arguments: [
        ("/home/ada/fire.md", "/home/ada/fire.md"), ("/my lib/a%b.md", "/my%20lib/a%25b.md"),
        ("/é/\u{1B}]8;;", "/%C3%A9/%1B%5D8%3B%3B"),
    ])
    func `lead to files on this machine`(path: String, encoded: String) {
        let address = LinkedText.Target(file: path).address
        #expect(address.hasPrefix("file://") && address.hasSuffix(encoded))
        #expect(!address.dropFirst(7).hasPrefix("/"), "which machine is not said")
    }

    @Test func `stand around the words, which are made visible`() {
        let text = LinkedText("a\u{1B}[1mb", leadingTo: .init(page: "https://example.org/"))
        let words = text.shown(false)
        #expect(!words.contains("\u{1B}"))
        #expect(text.shown(true) == "\u{1B}]8;;https://example.org/\u{1B}\\\(words)\u{1B}]8;;\u{1B}\\")
        #expect(LinkedText("plain").shown(true) == "plain")
    }
}
