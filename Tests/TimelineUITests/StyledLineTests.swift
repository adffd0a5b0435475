import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Lines of a page` {
    private func wrapped(_ text: String, _ columns: Int, hanging: Int = 0, indent: Int = 0) -> [String] {
        StyledLine.wrapping(text, columns: columns, indent: indent, hanging: hanging)
            .map { String(repeating: " ", count: $0.indent) + $0.text }
    }

    @Test func `the first line goes up to the edge, the others are set in`() {
        #expect(
            wrapped("when  Tuesday 27 January 2026, about 11:00", 30, hanging: 6) == [
                "when  Tuesday 27 January 2026,", "      about 11:00",
            ])
        #expect(wrapped("file's front matter", 13, hanging: 4, indent: 1) == [" file's front", "     matter"])
        #expect(wrapped("date  as the file's front matter says", 32, hanging: 6).last == "      says")
    }

    @Test func `a dot between names ends a line and begins none`() {
        let names = "who  Ada Moser · Jon Good · Ellen Ripley"
        for columns in 12...40 {
            let lines = wrapped(names, columns, hanging: 5)
            #expect(lines.allSatisfy { !$0.drop { $0 == " " }.hasPrefix("·") }, "\(lines)")
            #expect(!lines.joined().contains("\u{A0}"))
        }
        #expect(wrapped(names, 16, hanging: 5) == ["who  Ada Moser ·", "     Jon Good ·", "     Ellen", "     Ripley"])
        #expect(wrapped("Ada Moser · Jon", 9) == ["Ada", "Moser ·", "Jon"])
    }

    @Test func `a name that stays whole ends no line within it`() {
        let text = "when  Friday, 16:00 (Europe/Berlin)"
        #expect(wrapped(text, 28, hanging: 6).last == "      Berlin)")
        let whole = StyledLine.wrapping(text, columns: 28, hanging: 6, whole: ["Europe/Berlin"]).map(\.text)
        #expect(whole == ["when  Friday, 16:00", "(Europe/Berlin)"])
    }

    @Test func `the code points of a line are still those of the text`() throws {
        let lines = StyledLine.wrapping("Ada Moser · Jon", columns: 9)
        #expect(lines.map(\.offset) == [0, 4, 12])
    }
}
