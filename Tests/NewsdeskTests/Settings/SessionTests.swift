import EventModel
import Foundation
@testable import Newsdesk
import Testing
import TimelineUI

@Suite struct `The session that is remembered` {
    private let home = FileManager.default.temporaryDirectory.appending(path: "session-\(UUID().uuidString)")

    private var file: SessionFile { SessionFile(environment: ["XDG_STATE_HOME": home.path]) }

    private func write(_ text: String) throws {
        let path = try #require(file.path)
        try FileManager.default.createDirectory(atPath: home.path + "/dateline", withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    @Test func `comes back as it was, for each library, the last one first`() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        let place = LeftPlace(
            query: "person:ana \"a b\"", subject: .articles(by: .date), event: "2024-05-03-x", row: 7, focus: .article,
            isMaximised: true, shares: PaneShares(list: 30, detail: 60))
        var session = file.read()
        #expect(session == Session())
        session.leave("/a", at: place)
        session.leave("/b", at: LeftPlace())
        file.write(session)
        #expect(file.read() == session)
        #expect(file.read().last == "/b")
        #expect(file.read().place(in: "/a") == place)
        #expect(file.read().place(in: "/c") == nil)
        session.leave("/a", at: LeftPlace(query: "x"))
        #expect(session.last == "/a" && session.libraries.count == 2)
    }

    @Test func `is for the person alone and names no more libraries than are worth it`() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        var session = Session()
        for number in 0..<100 { session.leave("/library \(number)", at: LeftPlace()) }
        file.write(session)
        #expect(file.read().libraries.map(\.folder) == (60..<100).reversed().map { "/library \($0)" })
        let path = try #require(file.path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test(arguments: [
        "", "{", "[]", "null", "{\"version\": 99, \"libraries\": []}", "{\"version\": 1}",
        "{\"version\": 1, \"libraries\": [{\"query\": 3}]}", "\u{0}\u{0}", String(repeating: "x", count: 3 << 20),
    ])
    func `counts as none where it is damaged or of another version`(text: String) throws {
        defer { try? FileManager.default.removeItem(at: home) }
        try write(text)
        #expect(file.read() == Session())
    }

    @Test func `what it says that cannot be is left out`() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        try write(
            """
            {"version": 1, "libraries": [{"folder": "relative"},
              {"folder": "/a", "focus": "cellar", "subject": "noise", "row": -3, "list": 999, "detail": 30}]}
            """)
        #expect(file.read().libraries.map(\.folder) == ["/a"])
        #expect(file.read().place(in: "/a") == LeftPlace())
    }

    @Test func `where no folder can be made nothing is remembered, and nobody is told`() {
        let nowhere = SessionFile(environment: ["XDG_STATE_HOME": "/dev/null"])
        #expect(nowhere.path == "/dev/null/dateline/session.json")
        nowhere.write(Session())
        #expect(nowhere.read() == Session())
    }

    @Test func `a library is the same by whichever link it is opened`() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        try FileManager.default.createDirectory(at: home.appending(path: "real"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: home.appending(path: "link"), withDestinationURL: home.appending(path: "real"))
        #expect(SessionFile.folder(home.path + "/link/") == SessionFile.folder(home.path + "/real"))
    }
}
