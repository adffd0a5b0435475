import EventModel
import Terminal
import Testing
@testable import TimelineUI

/// Somebody who hears the screen: knows only what stands at the cursor, from the top to the first empty row.
private struct Listener {
    var reader: Reader

    init(columns: Int = 80, newsroom: SampleNewsroom = SampleNewsroom()) {
        reader = Reader(columns: columns, rows: 24, newsroom: newsroom)
        reader.send(.preferencesChanged(Preferences(isPlain: true)))
    }

    /// What is said.
    var heard: String { draw(reader.state).rows.prefix { !$0.isEmpty }.joined(separator: " ") }

    /// Types keys and hears what comes of them.
    mutating func hear(_ keys: String) -> String {
        reader.type(keys)
        return heard
    }
}

@Suite struct `The screen in words` {
    /// The sample story and two suggestions more.
    private var newsroom: SampleNewsroom {
        var newsroom = SampleNewsroom()
        let further: [(EventID, String, ArticleID)] = [
            ("s1", "A second crack is reported", "post"), ("s2", "The county promises money", "undated"),
        ]
        for (id, title, article) in further {
            newsroom.events.insert(
                Event(
                    id: id, title: title, date: SampleStory.date("2024-07-01"),
                    citations: [Citation(article: article, paragraph: 1)], status: .suggested), at: 4)
        }
        return newsroom
    }

    @Test func `the whole way from opening to leaving is made by what is heard`() {
        var listener = Listener(newsroom: newsroom)
        #expect(listener.heard == "1 of 7: The bridge at Oberau is opened, 1921, confirmed, 1 source")
        // Browse.
        #expect(
            listener.hear("j")
                == "2 of 7: The bridge at Oberau is closed after cracks are found, Friday 3 May 2024, about "
                + "16:00, confirmed, 2 sources, sources disagree")
        // Search a person.
        #expect(listener.hear("p") == "name:, Ada Moser, mayor of Oberau, 2, People")
        #expect(listener.hear("good") == "name: good, Jon Good, engineer of the county, 1, People")
        #expect(listener.hear("⌫⌫⌫⌫mos") == "name: mos, Ada Moser, mayor of Oberau, 2, People")
        let narrowed = listener.hear("⏎")
        #expect(narrowed.hasPrefix("1 of 2: ") && narrowed.contains(", filter person:ada"))
        // Open a source.
        let opened = listener.hear("⏎")
        #expect(
            opened
                == "source 1 of 2, paragraph 1 of 4, reports this event: The old bridge at Oberau was closed on Friday. "
                + "Engineers had found two cracks in a beam.")
        #expect(listener.hear("]").hasPrefix("source 2 of 2, paragraph 1 of 1, reports this event: Three cracks"))
        #expect(listener.hear("q").hasPrefix("1 of 2: "))
        #expect(listener.hear("F").hasPrefix("2 of 7: "))
        // Review: accept, reject, undo.
        let review = listener.hear("R")
        #expect(review.hasPrefix("Review of suggestions, 3 left: "))
        let accepted = listener.hear("a")
        #expect(accepted.hasPrefix("Review of suggestions, 2 left, 1 decided: "))
        #expect(accepted.contains("Accepted: "))
        let rejected = listener.hear("x")
        #expect(rejected.hasPrefix("Review of suggestions, 1 left, 2 decided: ") && rejected.contains("Rejected: "))
        let undone = listener.hear("u")
        #expect(undone.hasPrefix("Review of suggestions, 2 left, 1 decided: ") && undone.contains("Undone: "))
        #expect(listener.hear("q").contains(" of 7: "))
        // Export and leave.
        listener.reader.state.formats = [ExportChoice(name: "html", fileExtension: "html", summary: "a page to share")]
        #expect(
            listener.hear("X") == "file: the-bridge-at-oberau.html, html, a page to share, Export 7 events")
        _ = listener.hear("⏎")
        #expect(
            listener.reader.effects.contains(
                .export(ExportOrder(query: "", format: "html", path: "the-bridge-at-oberau.html"))))
        _ = listener.hear("q")
        #expect(listener.reader.effects.last == .terminal(.quit))
    }

    @Test func `what goes wrong and what has no answer is heard too`() {
        var listener = Listener()
        #expect(listener.hear("pxyz") == "name: xyz, People")
        #expect(listener.hear("⎋/nowhere⏎").hasPrefix("\"nowhere\" is not found. 1 of 5: "))
        #expect(listener.hear("dnonsense⏎").hasPrefix("go to: nonsense"))
        #expect(listener.hear("⎋?").hasPrefix("Help: Move"))
        #expect(listener.hear("↓") == "Help: j Down: Next line. In an article: the next paragraph.")
        #expect(listener.hear("⎋⇥") == "Detail: The bridge at Oberau is opened")
        #expect(listener.hear("j") == "Detail: when 1921")
    }

    @Test func `at every size and in every view there is text alone, and the cursor on it`() {
        let views = [
            "", "j", "j⏎", "j⏎v", "⇥⇥", "A", "p", "pmos", "f", "fno(⏎", "d", "/", ":", "?", "js", "c", "jE", "jD", "R",
            "jm", "jL", "j⏎L", "X", "w", "!", "jS", "jP", "jmjmM",
        ]
        for keys in views {
            for columns in [1, 40, 80, 200] {
                var listener = Listener(columns: columns, newsroom: newsroom)
                _ = listener.hear(keys)
                let frame = draw(listener.reader.state)
                #expect(frame.cursor.map { frame.size.columns > $0.column && frame.size.rows > $0.row } == true)
                let signs = frame.rows.joined().unicodeScalars.filter { (0x2190...0x25FF).contains($0.value) }
                #expect(signs.isEmpty, "\(keys): \(frame.rows)")
            }
        }
    }

    @Test func `a key changes what is at the cursor and nothing else`() {
        var listener = Listener(newsroom: newsroom)
        var before = draw(listener.reader.state).rows
        for key in ["j", "j", "k", "⏎", "j", "]", "q", "⇥", "j"] {
            _ = listener.hear(key)
            let after = draw(listener.reader.state).rows
            let told = max(before.prefix { !$0.isEmpty }.count, after.prefix { !$0.isEmpty }.count)
            #expect(before.dropFirst(told) == after.dropFirst(told))
            before = after
        }
    }

    @Test func `where one types, the cursor stands behind what was typed`() {
        var listener = Listener()
        _ = listener.hear("pmos")
        #expect(draw(listener.reader.state).cursor == Point(column: 9, row: 0))
        _ = listener.hear("⎋fbridge")
        #expect(draw(listener.reader.state).cursor == Point(column: 14, row: 0))
    }
}
