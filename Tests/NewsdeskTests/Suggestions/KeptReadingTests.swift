import Archive
import Foundation
import LibraryFiles
import Synchronization
import TestLibraries
import Testing

@testable import Newsdesk

@Suite struct `Articles that were read before` {
    private let library: ScratchFolder
    private let source: LibrarySource

    init() throws {
        library = try ScratchFolder(InventedStories.harbour)
        source = LibrarySource(root: library.path)
        _ = try source.open { _ in }
    }

    /// What is told of a search by the index, which is brought up to date first.
    private func steps() throws -> [Suggester.Progress] {
        _ = try source.refresh(changed: nil) { _ in }
        let told = Mutex<[Suggester.Progress]>([])
        let index = try #require(UserFolders().cache(of: library.path)) + "/index.sqlite"
        let found = try LibrarySuggestions.found(in: library.path, indexedIn: index) { step in
            told.withLock { $0.append(step) }
        }
        #expect(found.suggestions == LibrarySuggestions.found(in: try LibraryReader().read(library.path)))
        return told.withLock(\.self)
    }

    @Test func `are not read again, and one that changed is`() throws {
        #expect(Set(try steps()).contains(.reading(3, of: 3)))
        #expect(try steps().isEmpty)
        let path = try #require(InventedStories.harbour.keys.filter { $0.hasSuffix(".txt") }.sorted().first)
        let text = try #require(library.text(path))
        try library.write(text + "\nA crane fell into the harbour on 3 May 2031.\n", to: path)
        #expect(try steps() == [.reading(1, of: 1), .comparing(3)])
        try library.write(text, to: path)
        #expect(try steps() == [.reading(1, of: 1), .comparing(3)])
    }
}
