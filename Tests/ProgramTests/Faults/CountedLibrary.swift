import Foundation

/// A library of which every file says how many edits `dateline-bench edit` has made in it.
struct CountedLibrary {
    /// What is not as one edit left it.
    struct Torn: Error, CustomStringConvertible {
        let description: String
    }

    let root: String

    /// Writes the library as it is before the first edit.
    func make() throws {
        for folder in ["articles", "events"] {
            try FileManager.default.createDirectory(atPath: root + "/" + folder, withIntermediateDirectories: true)
        }
        for (path, text) in Self.files(0) { try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/" + path)) }
    }

    /// The number of the last edit, of which all files must be as it left them.
    func edits() throws -> Int {
        guard let title = text("events/first.md")?.split(separator: "\n").first(where: { $0.hasPrefix("title: ") }),
            let number = Int(title.filter(\.isNumber))
        else { throw Torn(description: "events/first.md has lost its title") }
        for (path, expected) in Self.files(number) where text(path) != expected {
            throw Torn(description: "\(path) is not as edit \(number) left it:\n\(text(path) ?? "gone")")
        }
        let events = try FileManager.default.contentsOfDirectory(atPath: root + "/events").sorted()
        let expected = Self.files(number).keys.filter { $0.hasPrefix("events/") }.map { $0.dropFirst(7) }.sorted()
        guard events == expected.map(String.init) else { throw Torn(description: "events/ has \(events)") }
        let decisions = text("decisions.jsonl")?.split(separator: "\n") ?? []
        let isWhole = decisions.enumerated().allSatisfy { $1.hasSuffix("}") && $1.contains("number \($0 + 1) in") }
        guard decisions.count == number, isWhole else { throw Torn(description: "decisions.jsonl: \(decisions)") }
        return number
    }

    /// Every file is whole, even while an edit is half made: each is as one edit or the next left it.
    func checkWhole(near number: Int) throws {
        let versions = (max(0, number - 1)...number + 2).map(Self.files)
        let names = try FileManager.default.contentsOfDirectory(atPath: root + "/events").filter { !$0.hasPrefix(".") }
        for path in names.map({ "events/" + $0 }) + ["people.yaml", "articles/post.md"] {
            // A file may go between the two looks at it.
            guard let text = text(path), !versions.contains(where: { $0[path] == text }) else { continue }
            throw Torn(description: "\(path) is torn:\n\(text)")
        }
    }

    private func text(_ path: String) -> String? { try? String(contentsOfFile: root + "/" + path, encoding: .utf8) }

    /// All files but the decisions, after an edit.
    private static func files(_ number: Int) -> [String: String] {
        var files = [
            "people.yaml": "# Who is who\nada:\n  name: Ada \(number)\n  born: 1970  # as she says\n",
            "articles/post.md": "---\ntitle: A post\n---\nThe only paragraph.\n",
            "events/first.md": "---\n# what came first\ntitle: Edit \(number)\nx-desk: night\n---\n\nNotes stay.\n",
            "events/second.md": "---\ntitle: Second\nplace: Place \(number)   # by hand\n---\n",
        ]
        if number > 0 {
            files["events/made-\(number).md"] = "---\ntitle: Made \(number)\n---\nNotes of \(number).\n"
        }
        return files
    }
}
