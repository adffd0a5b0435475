import Foundation

/// A library in a folder of its own, removed with this value.
final class StoryFolder {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("story-\(UUID().uuidString)").path

    /// Writes files, each at a path relative to the library.
    init(_ files: [String: String]) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (place, text) in files { try write(text, to: place) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to place: String) throws {
        let url = URL(fileURLWithPath: path + "/" + place)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ place: String) -> String? { try? String(contentsOfFile: path + "/" + place, encoding: .utf8) }

    /// One event with its source and its person.
    static let mill = [
        "people.yaml": "rosa:\n  name: Rosa Lind\n",
        "articles/news.md": "---\ntitle: Mill burns\npublished: 2024-05-03\n---\nThe mill burned on Thursday.\n",
        "events/fire.md": """
        ---
        title: The mill burns
        date: 2024-05-02
        place: Mill Road
        people: [{person: rosa, role: miller}]
        sources:
          - {article: news, paragraph: 1, quote: burned on Thursday}
        ---

        """,
    ]
}
