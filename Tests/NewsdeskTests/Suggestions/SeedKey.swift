import EventModel
import Foundation

/// The core events of the seeds' key: which lines of which file tell them.
struct SeedKey {
    struct Core {
        var id: String
        var date: String
        /// `000:4`: the number of the file and the non-blank line, from 1.
        var lines: Set<String>
    }

    /// The folder beside the repository; nil where it is not there.
    static let folder: String? = {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = repository.deletingLastPathComponent().appendingPathComponent("shared/seeds").path
        return FileManager.default.fileExists(atPath: folder + "/key.yaml") ? folder : nil
    }()

    let core: [Core]

    init(_ folder: String) throws {
        let text = try String(contentsOfFile: folder + "/key.yaml", encoding: .utf8)
        core = text.components(separatedBy: "  - {id: ").dropFirst().compactMap { entry in
            guard entry.contains("core: true"), let date = Self.value("date", in: entry) else { return nil }
            let id = entry.prefix { $0 != "," }
            return Core(id: String(id), date: date, lines: Self.lines(entry))
        }
    }

    private static func value(_ key: String, in entry: String) -> String? {
        guard let range = entry.range(of: key + ": ") else { return nil }
        return String(entry[range.upperBound...].prefix { $0 != "," })
    }

    private static func lines(_ entry: String) -> Set<String> {
        guard let range = entry.range(of: "lines: {") else { return [] }
        let body = entry[range.upperBound...].prefix { $0 != "}" }
        return Set(
            body.split(separator: "]").flatMap { part -> [String] in
                let halves = part.split(separator: "[")
                guard halves.count == 2 else { return [] }
                let file = halves[0].filter(\.isNumber)
                return halves[1].split(separator: ",").map { "\(file):\($0.filter(\.isNumber))" }
            })
    }
}
