internal import EventModel
internal import Foundation
internal import LibraryFiles
internal import TimelineUI

/// The file of a person's session, `$XDG_STATE_HOME/dateline/session.json`. It holds nothing that cannot be lost: one that is
/// damaged, or that another version wrote, counts as none.
public struct SessionFile: Sendable {
    /// Goes up when what is kept changes its meaning.
    private static let version = 1
    /// In bytes; what is longer is none of ours.
    private static let longest = 1 << 20

    /// Where it is, or would be; nil where the person has no home.
    public let path: String?

    /// The file of the person who runs the program.
    public init(environment given: [String: String]? = nil) {
        let folders = given.map { UserFolders(environment: $0) } ?? UserFolders()
        path = folders.state.map { $0 + "/session.json" }
    }

    /// The folder of a library as it is remembered: by its own name, whichever link leads to it.
    public static func folder(_ root: String) -> String {
        URL(fileURLWithPath: root).resolvingSymlinksInPath().standardizedFileURL.path
    }

    /// What is remembered.
    public func read() -> Session {
        guard let path, let data = FileManager.default.contents(atPath: path), data.count <= Self.longest,
            let kept = try? JSONDecoder().decode(KeptSession.self, from: data), kept.version == Self.version
        else { return Session() }
        var session = Session()
        session.libraries = kept.libraries.prefix(Session.most).compactMap(\.entry)
        return session
    }

    /// Remembers, for the person alone. What cannot be written is not worth a word.
    public func write(_ session: Session) {
        guard let path else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let kept = KeptSession(version: Self.version, libraries: session.libraries.map(KeptPlace.init))
        guard let data = try? encoder.encode(kept) else { return }
        let file = URL(fileURLWithPath: path)
        guard UserFolders.make(file.deletingLastPathComponent().path) else { return }
        guard (try? data.write(to: file, options: .atomic)) != nil else { return }
        try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}

/// As the file has it.
private struct KeptSession: Codable {
    var version: Int
    var libraries: [KeptPlace]
}

private struct KeptPlace: Codable {
    var folder: String
    var query: String?
    var subject: String?
    var event: String?
    var row: Int?
    var focus: String?
    var maximised: Bool?
    var list: Int?
    var detail: Int?

    init(_ entry: Session.Entry) {
        let place = entry.place
        folder = entry.folder
        query = place.query.isEmpty ? nil : place.query
        (subject, focus) = (place.subject.rawValue, place.focus.rawValue)
        (event, row) = (place.event?.name, place.row)
        maximised = place.isMaximised ? true : nil
        (list, detail) = (place.shares?.list, place.shares?.detail)
    }

    /// What it says, as far as that can be; nil where it names no folder.
    var entry: Session.Entry? {
        guard folder.hasPrefix("/") else { return nil }
        var place = LeftPlace(query: query ?? "", event: event.map { EventID($0) }, row: max(0, row ?? 0))
        place.subject = subject.flatMap(TimelineState.Subject.init) ?? .events
        place.focus = focus.flatMap(Pane.init) ?? .timeline
        place.isMaximised = maximised ?? false
        if let list, let detail, PaneShares.allowed.contains(list), PaneShares.allowed.contains(detail) {
            place.shares = PaneShares(list: list, detail: detail)
        }
        return Session.Entry(folder: folder, place: place)
    }
}
