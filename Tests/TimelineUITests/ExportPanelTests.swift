import EventModel
import Terminal
import Testing
@testable import TimelineUI

@Suite struct `Exporting what is shown` {
    private func reader(columns: Int = 100, rows: Int = 30) -> Reader {
        var reader = Reader(columns: columns, rows: rows)
        reader.state.formats = [
            ExportChoice(name: "html", fileExtension: "html", summary: "one page to send or to publish"),
            ExportChoice(name: "markdown", fileExtension: "md", summary: "a report"),
            ExportChoice(name: "csv", fileExtension: "csv", summary: "a table"),
        ]
        return reader
    }

    private func exported(_ reader: Reader) -> [ExportOrder] {
        reader.effects.compactMap { if case .export(let order) = $0 { order } else { nil } }
    }

    @Test func `names a file after the library, and asks for the first format`() {
        var reader = reader()
        reader.type("X")
        let name = reader.state.library?.title.lowercased().split { !$0.isLetter && !$0.isNumber }
            .joined(separator: "-")
        #expect(reader.screen.contains("Export \(reader.state.timeline.count) events"))
        reader.type("⏎")
        #expect(exported(reader) == [ExportOrder(query: "", format: "html", path: "\(name ?? "").html")])
        #expect(reader.state.overlay == nil)
    }

    @Test func `lets the ending follow the format and the format the ending`() {
        var reader = reader()
        reader.type("X↓↓⏎")
        #expect(exported(reader).last?.format == "csv" && exported(reader).last?.path.hasSuffix(".csv") == true)
        reader.type("X")
        reader.send(.key(.control("u")))
        reader.type("out.md⏎")
        #expect(exported(reader).last == ExportOrder(query: "", format: "markdown", path: "out.md"))
        reader.type("X")
        reader.send(.key(.control("u")))
        reader.type("notes↓⏎")
        #expect(exported(reader).last == ExportOrder(query: "", format: "markdown", path: "notes"))
    }

    @Test func `gives back what was typed where nothing could be written, and says why once`() {
        var reader = reader()
        reader.type("X")
        reader.send(.key(.control("u")))
        reader.type("/tmp/nowhere/out.md⏎")
        let reason = "there is no folder /tmp/nowhere"
        reader.send(.exportRefused(exported(reader)[0], reason: reason))
        #expect(reader.screen.ranges(of: reason).count == 1 && reader.screen.contains("file: /tmp/nowhere/out.md"))
        reader.type("⌫⏎")
        #expect(exported(reader).last == ExportOrder(query: "", format: "markdown", path: "/tmp/nowhere/out.m"))
    }

    @Test func `takes no place from what the reader does meanwhile, and comes back when it is asked for`() {
        var reader = reader()
        reader.type("X⏎?")
        let help = reader.state.overlay
        reader.send(.exportRefused(ExportOrder(query: "", format: "csv", path: "nowhere/x.csv"), reason: "no"))
        #expect(reader.state.overlay == help)
        reader.type("⎋X")
        #expect(reader.screen.contains("file: nowhere/x.csv"))
        reader.type("⎋X")
        #expect(!reader.screen.contains("file: nowhere/x.csv"))
    }

    @Test func `takes the query that the list answers`() {
        var reader = reader()
        reader.type("fbridge⏎X⏎")
        #expect(exported(reader).first?.query == "bridge")
    }

    @Test func `needs a file's name, and leaves without one by Escape`() {
        var reader = reader()
        reader.type("X")
        reader.send(.key(.control("u")))
        reader.type("⏎")
        #expect(reader.state.message?.text == "Name a file" && reader.state.overlay != nil)
        reader.type("⎋")
        #expect(reader.state.overlay == nil && exported(reader).isEmpty)
    }

    @Test func `is drawn within every size`() {
        for (columns, rows) in [(40, 10), (60, 14), (200, 60)] {
            var reader = reader(columns: columns, rows: rows)
            reader.type("X")
            #expect(reader.screen.contains("file: ") && reader.screen.contains("html"))
        }
    }
}
