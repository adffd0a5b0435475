import Foundation
import TestLibraries
import Testing

@Suite struct `merge-driver` {
    private static let base = """
        ---
        # kept by hand
        title: A fire at the harbour
        date: 2023-03-12
        tags: [fire]
        ---
        It began at night.

        """

    /// Joins two edits of the base; what git would get, and the status.
    private func merged(ours: (String, String), theirs: (String, String)) throws -> (text: String, status: Int32) {
        let texts = [
            Self.base, Self.base.replacing(ours.0, with: ours.1), Self.base.replacing(theirs.0, with: theirs.1),
        ]
        let names = ["base", "ours", "theirs"]
        let folder = try ScratchFolder(Dictionary(uniqueKeysWithValues: zip(names, texts)))
        let paths = names.map { folder.path + "/" + $0 }
        let result = try CommandResult("merge-driver", paths[0], paths[1], paths[2])
        return (try #require(folder.text("ours")), result.status)
    }

    @Test func `joins edits of different values in neighbouring lines, and keeps the file as it is otherwise`() throws {
        let (text, status) = try merged(
            ours: ("title: A fire at the harbour", "title: A grain store burns"),
            theirs: ("date: 2023-03-12", "date: 2023-03-13"))
        #expect(status == 0)
        #expect(
            text
                == Self.base.replacing("A fire at the harbour", with: "A grain store burns")
                .replacing("2023-03-12", with: "2023-03-13"))
    }

    @Test func `joins lists element by element`() throws {
        let (text, status) = try merged(
            ours: ("[fire]", "[fire, grain]"), theirs: ("[fire]", "[fire, harbour]"))
        #expect(status == 0 && text.contains("grain") && text.contains("harbour"))
    }

    @Test func `leaves marks where both changed the same value`() throws {
        let (text, status) = try merged(
            ours: ("date: 2023-03-12", "date: 2023-03-13"), theirs: ("date: 2023-03-12", "date: 2023-03-14"))
        #expect(status == 1)
        #expect(text.contains("<<<<<<< ours\ndate: 2023-03-13\n=======\ndate: 2023-03-14\n>>>>>>> theirs"))
    }

    @Test func `joins what is no event line by line`() throws {
        let (text, status) = try merged(ours: ("---\n# kept", "# kept"), theirs: ("at night", "at noon"))
        #expect(status == 0 && text.contains("at noon") && text.hasPrefix("# kept"))
    }
}
