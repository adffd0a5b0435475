import EventModel
import Foundation
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

struct LibraryEditorTests {
    private let story = """
        ---
        # The first thing that happened.
        title: The bridge is closed   # working title
        x-desk: "night"
        date: 2024-03-04
        tags: [bridge, traffic]
        people:
          - {person: ana-good, role: engineer}   # checked with her
        sources:
          # the first report
          - article: courier
            paragraph: 1
            quote: closed the bridge on Monday
            x-note: seen on paper
            claims:
              - {property: girders, value: 2}
          - article: gazette
            paragraph: 2
        ---

        Both papers agree.

        """

    private func library() throws -> ScratchLibrary {
        var files = BridgeStory.files
        files["events/closing.md"] = story
        return try ScratchLibrary(files)
    }

    @Test func `setting a date changes one line of the event's own file and nothing else`() throws {
        let library = try library()
        let before = try snapshot(library.root)
        let report = try LibraryEditor(root: library.root).perform(
            .set(.date(try EDTFDate("2024-03-05")), in: "closing"))
        #expect(report.files == ["events/closing.md"])
        #expect(report.events == ["closing"])
        #expect(library.text("events/closing.md") == story.replacing("date: 2024-03-04", with: "date: 2024-03-05"))
        let after = try snapshot(library.root)
        #expect(after.filter { before[$0.key] != $0.value }.keys.sorted() == ["events/closing.md"])
    }

    @Test func `comments, unknown keys and empty lines stay through edits of lists and notes`() throws {
        let library = try library()
        let editor = try LibraryEditor(root: library.root)
        let part = Participation(person: "jose-alvarez", role: "mayor")
        _ = try editor.perform(.addPerson(part, to: "closing"))
        let citation = try #require(try library.event("closing")?.citations.first)
        _ = try editor.perform(.setClaims([Claim(property: "girders", value: ">=2")], of: citation, in: "closing"))
        _ = try editor.perform(.set(.notes("They do not agree."), in: "closing"))
        #expect(
            library.text("events/closing.md")
                == story.replacing(
                    "# checked with her\n",
                    with: "# checked with her\n  - {person: jose-alvarez, role: mayor}\n"
                ).replacing("value: 2", with: "value: \">=2\"").replacing(
                    "Both papers agree.", with: "They do not agree."))
    }

    @Test func `an event of a table gets a file of its own that overrides its row`() throws {
        let library = try library()
        let table = library.text("events/table.jsonl")
        _ = try LibraryEditor(root: library.root).perform(.set(.place("Kiel"), in: "plan"))
        #expect(library.text("events/table.jsonl") == table)
        let event = try #require(try library.read().events.first { $0.id == "plan" })
        #expect(event.path == "events/plan.md")
        #expect(event.place == "Kiel")
        #expect(event.people == [Participation(person: "jose-alvarez", role: "heir")])
    }

    @Test func `in the index the file of an edited row takes the row's place, and undo brings the row back`() throws {
        let library = try library()
        let before = try library.chronology()
        let titles = try before.rows(0..<before.results().count, of: before.results()).map(\.title)
        let title = try #require(try before.event("plan")).event.title
        let editor = try LibraryEditor(root: library.root)
        let edit = try editor.perform(.set(.title("The bridge is built after all"), in: "plan"))
        #expect(edit.files == ["events/plan.md"])
        let edited = try #require(try before.refreshed(files: edit.files))
        #expect(try edited.event("plan")?.event.path == "events/plan.md")
        #expect(
            try edited.rows(0..<edited.results().count, of: edited.results()).map(\.title)
                == titles.map { $0 == title ? "The bridge is built after all" : $0 })
        let undone = try #require(try editor.undo())
        let after = try #require(try edited.refreshed(files: undone.files))
        #expect(try after.event("plan")?.event.path == "events/table.jsonl")
        #expect(try after.rows(0..<after.results().count, of: after.results()).map(\.title) == titles)
    }

    @Test(arguments: [
        #"{"id":"ferry","title":"The \"ferry\""}"#, #"{"id":"f\u0065rry","title":"F"}"#,
        #"{"title":"say \"id\": ferry","id" : "ferry"}"#, #"{"title":"T","\u0069d":"ferry"}"#,
    ])
    func `a row is found however its id is written`(_ row: String) throws {
        let library = try library()
        let others = (0..<40).map { #"{"id":"other-\#($0)","title":"ferry, \u0066erry \#($0)"}"# }
        try library.write(
            (others + [row] + others.map { $0.replacing("other", with: "more") }).joined(separator: "\n"),
            to: "events/rows.jsonl")
        _ = try LibraryEditor(root: library.root).perform(.set(.title("New"), in: "ferry"))
        #expect(library.text("events/ferry.md") != nil)
        #expect(try library.read().events.filter { $0.title == "New" }.map(\.id) == ["ferry"])
    }

    @Test(arguments: [
        "title: >\n  Dockers strike over the fall\n  of a crane\nplace: |\n  Kiel\n",
        "title: >+\n  Dockers strike over the fall\n  of a crane\n\nplace: |+\n  Kiel\n\n",
        "title: Dockers strike over the fall\n  of a crane\nplace: Kiel\n",
    ])
    func `a title and a place that are written as blocks can be edited`(_ fields: String) throws {
        let library = try ScratchLibrary(["events/a.md": "---\n\(fields)date: 2026-01-27\n---\n"])
        let event = try #require(try library.event("a"))
        #expect((event.title, event.place) == ("Dockers strike over the fall of a crane", "Kiel"))
        let editor = try LibraryEditor(root: library.root)
        _ = try editor.perform(.set(.date(try EDTFDate("2026-01-28")), in: "a"), seen: [event])
        #expect(library.text("events/a.md") == "---\n\(fields)date: 2026-01-28\n---\n")
        _ = try editor.perform(.together([.set(.title("Strike"), in: "a"), .set(.place("Lübeck"), in: "a")]))
        let changed = try #require(try library.event("a"))
        #expect((changed.title, changed.place) == ("Strike", "Lübeck"))
    }

    @Test(arguments: [
        "defaults: &d\n  checked: yes\nlocal:\n  <<: *d\n", "a: &a x\nb: *a\n", "a: &a [x, y]\nb: [*a, *a]\n",
        "a: &a {k: v}\nb:\n  - *a\n  - z\n  - *a\n", "a:\n  - &a x\n  - *a   # again\nb: {c: *a, d: *a}\n",
    ])
    func `what stands beside anchors and aliases can be edited, and they stay`(_ fields: String) throws {
        for (before, after) in [(fields, ""), ("", fields)] {
            let text = "---\n\(before)title: Strike  # soon\ndate: 2026-01-28\n\(after)---\nNotes.\n"
            let library = try ScratchLibrary(["events/b.md": text])
            let editor = try LibraryEditor(root: library.root)
            _ = try editor.perform(.set(.title("Strikes"), in: "b"))
            #expect(library.text("events/b.md") == text.replacing("title: Strike ", with: "title: Strikes "))
            _ = try editor.perform(.set(.tags(["new"]), in: "b"))
            #expect(try library.event("b")?.tags == ["new"])
            _ = try editor.undo()
            _ = try editor.undo()
            #expect(library.text("events/b.md") == text)
        }
    }

    @Test func `a value that is an alias can be replaced as a whole and not in parts`() throws {
        let text = "---\nx: &t [bridge, traffic]\ntitle: A\ntags: *t\n---\n"
        let library = try ScratchLibrary(["events/b.md": text])
        let editor = try LibraryEditor(root: library.root)
        _ = try editor.perform(.set(.tags(["bridge", "ferry"]), in: "b"))
        #expect(try library.event("b")?.tags == ["bridge", "ferry"])
        #expect(library.text("events/b.md")?.contains("x: &t [bridge, traffic]\n") == true)
    }

    @Test func `a deleted event does not come back from its row`() throws {
        let library = try library()
        let editor = try LibraryEditor(root: library.root)
        _ = try editor.perform(.set(.place("Kiel"), in: "plan"))
        _ = try editor.perform(.delete("plan"))
        #expect(try library.event("plan") == nil)
        #expect(try library.event("march") != nil)
        _ = try editor.perform(.merge(["march", "rumour"], into: "closing"))
        #expect(try library.event("march") == nil)
        #expect(try library.event("rumour") == nil)
    }

    @Test func `a linked passage is read again as it was linked`() throws {
        let library = try library()
        let citation = Citation(
            article: "reprint", paragraph: 1,
            selector: TextSelector(exact: "a good hour: before", prefix: "# ", suffix: "\"", position: 3..<22),
            claims: [Claim(property: "time", value: "18:00", unit: "h", attributedTo: "police")])
        _ = try LibraryEditor(root: library.root).perform(.link(citation, to: "inspection"))
        #expect(try library.event("inspection")?.citations.last == citation)
    }

    @Test func `accepting writes the event, its persons and the verdict, and undo takes all of it back`() throws {
        let library = try library()
        let before = try snapshot(library.root)
        let editor = try LibraryEditor(root: library.root)
        let suggestion = Event(
            id: "suggested-1", title: "Detours: a month", citations: [Citation(article: "gazette", paragraph: 1)],
            status: .suggested)
        let people = [Person(id: "new-one", name: "New One")]
        _ = try editor.perform(.accept(suggestion, as: "detours", people: people))
        #expect(try library.event("detours")?.status == .confirmed)
        #expect(try library.read().people.last?.id == "new-one")
        let decisions = DecisionLog(root: library.root).decisions
        #expect(decisions.map(\.verdict) == [.accepted])
        #expect(DecisionBook(decisions).standing(of: suggestion) != .undecided)
        _ = try editor.undo()
        #expect(try snapshot(library.root) == before)
    }

    @Test func `a suggestion that is accepted and merged in one step leaves no file of its own`() throws {
        let library = try library()
        let before = try snapshot(library.root)
        let editor = try LibraryEditor(root: library.root)
        let suggestion = Event(
            id: "suggested-1", title: "Detours", citations: [Citation(article: "gazette", paragraph: 1)],
            status: .suggested)
        let accepted = Edit.accept(suggestion, as: "detours", people: [])
        _ = try editor.perform(.together([accepted, .merge(["detours"], into: "closing")]), freeIDs: true)
        #expect(try library.event("detours") == nil)
        #expect(try library.event("closing")?.citations.contains(suggestion.citations[0]) == true)
        #expect(DecisionLog(root: library.root).decisions.map(\.event) == ["closing"])
        _ = try editor.undo()
        #expect(try snapshot(library.root) == before)
    }

    @Test func `a new person whose id somebody of another name has gets one that is free`() throws {
        let library = try library()
        let known = try #require(try library.read().people.first)
        let editor = try LibraryEditor(root: library.root)
        let part = Participation(person: known.id, role: "guard")
        _ = try editor.perform(
            .together([.addPersonEntry(Person(id: known.id, name: "Other")), .addPerson(part, to: "inspection")]),
            freeIDs: true)
        let free = PersonID(known.id.name + "-2")
        #expect(try library.read().people.last == Person(id: free, name: "Other"))
        #expect(try library.event("inspection")?.people.last?.person == free)
    }

    @Test func `people can be added, renamed and merged in one step`() throws {
        let library = try library()
        let before = try snapshot(library.root)
        let editor = try LibraryEditor(root: library.root)
        let (new, other) = (Person(id: "new-one", name: "New One"), Person(id: "new-two", name: "New Two"))
        let edits: [Edit] = [
            .addPersonEntry(new), .rename("new-one", to: "Newer", keepingOldName: false), .addPersonEntry(other),
            .mergePerson("new-two", into: "new-one"),
        ]
        _ = try editor.perform(.together(edits), freeIDs: true)
        #expect(try library.read().people.last == Person(id: "new-one", name: "Newer", aliases: ["New Two"]))
        _ = try editor.undo()
        #expect(try snapshot(library.root) == before)
    }

    @Test func `undo reaches back over a restart, and redo forth`() throws {
        let library = try library()
        let before = try snapshot(library.root)
        _ = try LibraryEditor(root: library.root).perform(.set(.title("One"), in: "closing"))
        _ = try LibraryEditor(root: library.root).perform(.delete("inspection"))
        let after = try snapshot(library.root)
        #expect(try LibraryEditor(root: library.root).undo()?.summary == "delete inspection")
        #expect(try LibraryEditor(root: library.root).undo()?.summary == "set the title of closing")
        #expect(try LibraryEditor(root: library.root).undo() == nil)
        #expect(try snapshot(library.root) == before)
        #expect(try LibraryEditor(root: library.root).redo() != nil)
        let last = try LibraryEditor(root: library.root)
        #expect(last.redoable == "delete inspection")
        #expect(try last.redo() != nil)
        #expect(try last.redo() == nil)
        #expect(try snapshot(library.root) == after)
    }

    @Test func `a refused edit touches nothing and is not in the history`() throws {
        let library = try library()
        let before = try snapshot(library.root)
        let editor = try LibraryEditor(root: library.root)
        #expect(throws: EditingError.refused(.noSuchEvent("nowhere"))) { try editor.perform(.delete("nowhere")) }
        #expect(throws: EditingError.refused(.eventExists("closing"))) {
            try editor.perform(.create(Event(id: "closing", title: "Again")))
        }
        #expect(try editor.undo() == nil)
        #expect(try snapshot(library.root) == before)
    }

    @Test func `a file with a byte order mark and carriage returns keeps both`() throws {
        let library = try library()
        let file = "\u{FEFF}" + story.replacing("\n", with: "\r\n")
        try library.write(file, to: "events/closing.md")
        let editor = try LibraryEditor(root: library.root)
        _ = try editor.perform(
            .together([.set(.tags(["bridge", "crack"]), in: "closing"), .set(.notes("One.\nTwo."), in: "closing")]))
        #expect(
            library.text("events/closing.md")
                == file.replacing("traffic", with: "crack").replacing("Both papers agree.", with: "One.\r\nTwo."))
    }

    @Test func `a free id is one that no file and no row has`() throws {
        let library = try library()
        let editor = try LibraryEditor(root: library.root)
        let events = ["closing", "plan", "other"].map { Edit.create(Event(id: $0, title: "New")) }
        let report = try editor.perform(.together(events), freeIDs: true)
        #expect(Set(report.events) == ["closing-2", "plan-2", "other"])
        #expect(library.text("events/plan-2.md") != nil)
    }

    @Test func `events that come and are merged in one edit leave one file, and undo leaves none`() throws {
        let library = try library()
        let before = try snapshot(library.root)
        let editor = try LibraryEditor(root: library.root)
        let suggested = ["one", "two"].map { id in
            Event(
                id: EventID(id), title: "Suggested \(id)",
                citations: [Citation(article: "courier", paragraph: id == "one" ? 1 : 2)], status: .suggested)
        }
        let edit = Edit.together(
            suggested.map { .accept($0, as: $0.id, people: []) } + [.merge(["two"], into: "one")])
        let report = try editor.perform(edit, freeIDs: true)
        #expect(report.files == ["decisions.jsonl", "events/one.md"])
        #expect(report.events == ["one"])
        #expect(try library.event("one")?.citations.map(\.paragraph) == [1, 2])
        #expect(try library.event("two") == nil)
        _ = try editor.undo()
        #expect(try snapshot(library.root) == before)
    }
}
