import Newsdesk
import Terminal
import TestLibraries
import Testing

@Suite struct `What hinders reading while nobody asks` {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    @Test func `is said once, until the library has been read again or something else hinders it`() throws {
        let source = GatedSource(root: folder.path)
        source.fail("the disk sleeps")
        let reader = WaitingReader([
            (until: { $0.sees("the disk sleeps") }, key: .character("j")),
            (until: { !$0.sees("the disk sleeps") && self.changes(source, times: 4) }, key: nil),
            (until: { _ in self.heals(source) }, key: nil),
            (until: { $0.sees("the disk burns") && self.changes(source, times: 6) }, key: nil),
        ])
        Desk(screen: reader, source: source).run()
        #expect(reader.hasDoneEverything)
        let said = reader.frames.map { frame in frame.rows.contains { $0.contains("the disk sleeps") } }
        #expect(zip(said, said.dropFirst()).count { !$0 && $1 } == 1, "the message came back")
    }

    /// Changes the folder until it has been looked at so often.
    private func changes(_ source: GatedSource, times: Int) -> Bool {
        try? folder.write("", to: "changed")
        return source.refreshes >= times
    }

    private func heals(_ source: GatedSource) -> Bool {
        source.fail("the disk burns")
        return changes(source, times: 5)
    }
}
