import EventModel
import Foundation
import TestLibraries
import Testing
import TimelineUI

@testable import Newsdesk

@Suite struct `Editing a library through the desk's source` {
    private let library: ScratchFolder
    private let source: LibrarySource

    init() throws {
        library = try ScratchFolder(InventedStories.mill)
        source = LibrarySource(root: library.path)
        _ = try source.open { _ in }
    }

    private func answers(to question: Question) throws -> [Answer] {
        try source.answers(to: question, .typed, isCancelled: { false }, post: { _ in })
    }

    private func outcome(_ actions: [Action]) -> EditOutcome? {
        if case .edited(let outcome) = actions.first { outcome } else { nil }
    }

    private func status(_ actions: [Action]) -> EditingStatus? {
        actions.lazy.compactMap { if case .editingChanged(let status) = $0 { status } else { nil } }.first
    }

    @Test func `that another program edits the library is told, and when it does no more`() throws {
        _ = source.edit(.perform(.create(Event(id: "fair", title: "A fair")), seen: []))
        let lock = try #require(FileHandle(forUpdatingAtPath: library.path + "/.dateline/lock"))
        try #require(flock(lock.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
        let held = status(source.openForEditing())
        #expect(held?.otherEditor?.hasPrefix("pid ") == true)
        #expect(held?.undoable == "new event fair" && held?.obstacle == nil)
        let refused = source.edit(.undo)
        #expect(status(refused)?.otherEditor == held?.otherEditor)
        #expect(refused.contains { if case .editRefused = $0 { true } else { false } })
        #expect(flock(lock.fileDescriptor, LOCK_UN) == 0)
        #expect(status(source.openForEditing()) == EditingStatus(undoable: "new event fair"))
    }

    @Test func `an edit is told, then what can be undone, then the library as it is now`() throws {
        let actions = source.edit(.perform(.create(Event(id: "fair", title: "A fair")), seen: []))
        #expect(
            Array(actions.prefix(2)) == [
                .edited(EditOutcome(kind: .made, summary: "new event fair", events: ["fair"])),
                .editingChanged(EditingStatus(undoable: "new event fair")),
            ])
        guard case .libraryReloaded(let overview) = actions.last else {
            Issue.record("the library was not read again: \(actions)")
            return
        }
        #expect(overview.events == 2)
        #expect(library.text("events/fair.md")?.contains("title: A fair") == true)
    }

    @Test func `what was edited is not read a second time when the folder is looked at`() throws {
        _ = source.edit(.perform(.set(.title("The mill burns down"), in: "fire"), seen: []))
        #expect(try source.refresh(changed: nil) { _ in } == nil)
    }

    @Test func `the library is read again after an edit whose files the watch saw first`() throws {
        try library.write("---\ntitle: A fair\n---\n", to: "events/fair.md")
        #expect(try source.refresh(changed: nil) { _ in }?.events == 2)
        #expect(try source.refresh(files: ["events/fair.md"])?.events == 2)
    }

    @Test func `undo and redo are told, and that there is nothing left`() throws {
        let before = library.text("events/fire.md")
        #expect(source.edit(.undo) == [.noted(Message("Nothing to undo")), .editingChanged(EditingStatus())])
        _ = source.edit(.perform(.set(.place("Weir Lane"), in: "fire"), seen: []))
        let undone = source.edit(.undo)
        #expect(outcome(undone) == EditOutcome(kind: .undone, summary: "set the place of fire", events: ["fire"]))
        #expect(status(undone) == EditingStatus(redoable: "set the place of fire"))
        #expect(library.text("events/fire.md") == before)
        #expect(outcome(source.edit(.redo))?.kind == .redone)
        #expect(source.edit(.redo).first == .noted(Message("Nothing to redo")))
    }

    @Test func `an id that is taken is replaced in the whole edit`() throws {
        let citation = Citation(article: "news", paragraph: 1)
        let edit = Edit.together([
            .create(Event(id: "fire", title: "Another fire")), .link(citation, to: "fire"),
        ])
        #expect(outcome(source.edit(.perform(edit, seen: [])))?.events == ["fire-2"])
        #expect(library.text("events/fire-2.md")?.contains("article: news") == true)
        #expect(library.text("events/fire.md")?.contains("Another") == false)
    }

    @Test func `an edit that does not fit is refused in a sentence`() throws {
        let actions = source.edit(.perform(.delete("storm"), seen: []))
        #expect(actions.first == .editRefused("there is no event storm"))
        #expect(status(actions) == EditingStatus())
    }

    @Test func `what somebody else changed meanwhile is joined, or both versions are told`() throws {
        guard case .eventRead(let record) = try answers(to: .event("fire")).first else {
            Issue.record("the event was not read")
            return
        }
        try library.write(
            try #require(library.text("events/fire.md")).replacing("place: Mill Road", with: "place: Weir Lane"),
            to: "events/fire.md")
        let joined = source.edit(.perform(.set(.title("Fire"), in: "fire"), seen: [record.event]))
        #expect(outcome(joined) != nil)
        #expect(library.text("events/fire.md")?.contains("Weir Lane") == true)
        let edit = Edit.set(.place("Market"), in: "fire")
        guard case .editConflicted(let conflict, edit) = source.edit(.perform(edit, seen: [record.event])).first else {
            Issue.record("no conflict")
            return
        }
        #expect(conflict.fields == ["place"])
        #expect(conflict.mine?.place == "Market")
        #expect(conflict.theirs?.place == "Weir Lane")
    }

    @Test func `the next run is told what can be undone`() throws {
        _ = source.edit(.perform(.set(.place("Weir Lane"), in: "fire"), seen: []))
        let next = LibrarySource(root: library.path)
        #expect(next.openForEditing() == [.editingChanged(EditingStatus(undoable: "set the place of fire"))])
    }

    @Test func `events are found by words of their titles, people and places`() throws {
        for text in ["mil burn", "ros", "mill roa", "ROSA mill"] {
            let answers = try answers(to: .events(text))
            guard case .eventsFound(let found) = answers.first else {
                Issue.record("no answer to “\(text)”")
                continue
            }
            #expect(found.map(\.id) == ["fire"], "\(text)")
        }
        #expect(try answers(to: .events("nobody")) == [.eventsFound([])])
    }
}
