internal import CScratchHome
internal import Curation
internal import Foundation
internal import LibraryFiles
internal import Newsdesk
internal import TestLibraries

extension FuzzTarget {
    /// What the program keeps of its own, and what it is told in files and streams.
    static let files = [
        FuzzTarget("journal") { try JournaledLibrary.shared.open(with: $0) },
        FuzzTarget("settings") { bytes in
            let folder = try Scratch.folder.get()
            try folder.write(bytes, to: "dateline/config.toml")
            let file = SettingsFile(environment: ["XDG_CONFIG_HOME": folder.path])
            do { _ = try file.read() } catch let error as SettingsError {
                try promise(!error.description.isEmpty, "settings are refused without a word")
            }
        },
        FuzzTarget("session") { bytes in
            let folder = try Scratch.folder.get()
            try folder.write(bytes, to: "dateline/session.json")
            let file = SessionFile(environment: ["XDG_STATE_HOME": folder.path])
            let session = file.read()
            file.write(session)
            try promise(file.read() == session, "what is remembered is remembered otherwise")
        },
        FuzzTarget("annotation") { bytes in
            let folder = try Scratch.folder.get()
            try folder.write(bytes, to: "in.jsonl")
            let (input, output) = (open(folder.path + "/in.jsonl", O_RDONLY), open("/dev/null", O_WRONLY))
            defer {
                close(input)
                close(output)
            }
            var stream = AnnotationStream(input: input, output: output)
            var told = 0
            let summary = try stream.run { _, _ in told += 1 }
            try promise(summary.failed == told, "a line is wrong and nothing is said")
        },
    ]
}

/// A folder for files that are read where they lie.
private enum Scratch {
    static let folder = Result { try ScratchFolder() }
}

/// A library, and the journal of its edits as somebody may have damaged it.
private final class JournaledLibrary: Sendable {
    static let shared = JournaledLibrary()
    private static let files = [
        "library.yaml": "title: Harbour\n", "articles/courier.md": "Crane falls\n\nA crane fell on Monday.\n",
        "other.txt": "Nobody's business.\n", "events/fall.md": "---\ntitle: A crane falls\n---\n",
        "people.yaml": "ada:\n  name: Ada\n",
    ]
    private let folder = Result { try ScratchFolder(JournaledLibrary.files) }

    /// Opens it, and takes back and makes again what the journal says: no file changes that is not edited.
    func open(with journal: [UInt8]) throws {
        let folder = try folder.get()
        guard let state = UserFolders().state(of: folder.path), UserFolders.make(state) else {
            throw BrokenPromise("no folder of state")
        }
        for (path, text) in Self.files where folder.text(path) != text { try folder.write(text, to: path) }
        try Data(journal).write(to: URL(fileURLWithPath: state + "/journal"))
        if let editor = try? LibraryEditor(root: folder.path) {
            for _ in 1...3 { _ = try? editor.undo() }
            _ = try? editor.redo()
        }
        for path in ["library.yaml", "articles/courier.md", "other.txt"] {
            try promise(folder.text(path) == Self.files[path], "\(path) has changed")
        }
    }
}
