import EventModel
import Foundation
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// Long sessions of random edits on a small library.
struct EditingPropertyTests {
    @Test(arguments: 0..<8)
    func `the files say after every edit what the model says, and undo gives every byte back`(_ seed: UInt64) throws {
        let library = try ScratchLibrary(BridgeStory.files)
        let original = try snapshot(library.root)
        let files = FaultyFileSystem.sound()
        var editor = try LibraryEditor(root: library.root, files: files)
        var edits = RandomLibraryEdit(seed: seed)
        var model = try EventsState(library.read())
        var count = 0
        for number in 0..<25 {
            let edit = edits.next(for: model)
            var after = model
            guard (try? after.apply(edit)) != nil else {
                #expect(throws: EditingError.self) { try editor.perform(edit) }
                continue
            }
            _ = try editor.perform(edit)
            count += 1
            model = after
            let found = try EventsState(library.read())
            #expect(found.events == model.events, "\(edit.summary)")
            #expect(found.people == model.people, "\(edit.summary)")
            if number % 7 == 0 { editor = try LibraryEditor(root: library.root, files: files) }
        }
        #expect(count > 10)
        while try editor.undo() != nil {}
        #expect(try snapshot(library.root) == original)
        while try editor.redo() != nil {}
        #expect(try EventsState(library.read()).events == model.events)
    }
}

extension EventsState {
    /// All that a library says, without paths.
    init(_ library: Library) {
        let events = library.events.map { event in
            var event = event
            event.path = nil
            return event
        }
        self.init(events: events, people: library.people)
    }
}
