import EventModel
import Foundation
import TestLibraries
import Testing

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// A library in a folder of its own, which is removed when the test is over.
final class ScratchLibrary: Sendable {
    private let folder: ScratchFolder
    var root: String { folder.path }

    /// Writes files, each at a path relative to the library.
    init(_ files: [String: String]) throws { folder = try ScratchFolder(files) }

    /// A copy of a folder.
    init(copyOf other: String) throws { folder = try ScratchFolder(copyOf: other) }

    func write(_ text: String, to path: String) throws { try folder.write(text, to: path) }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: root + "/" + path, withDestinationPath: target)
    }

    func read() throws -> Library { try LibraryReader().read(root) }
    func chronology() throws -> Chronology { try Chronology.open(root) }
}

/// A story of our own: a bridge that closes, is inspected and opens again.
enum BridgeStory {
    static let library = "title: The Harbour Bridge\nzone: Europe/Berlin\nlanguage: en\n"
    static let people = """
        ana-good:
          name: Ana Good
          aliases: [Annie Good-Meyer]
          weakAliases: [Good]
          description: Engineer of the city
        jose-alvarez:
          name: José Álvarez
          weakAliases: [Álvarez]
          description: Mayor
        """
    static let courier = """
        ---
        title: Bridge closed after a crack is found
        publisher: Harbour Courier
        published: 2024-03-05
        ---
        The city closed the bridge on Monday evening, a good hour before the rush.

        Engineer Ana Good said that two girders were cracked.
        """
    static let gazette = """
        ---
        title: Mayor orders an inspection
        publisher: Evening Gazette
        published: 2024-03-06
        ---
        José Álvarez ordered an inspection on Tuesday.

        The bridge had been closed since Monday; only one girder was cracked, he said.
        """
    static let reprint = """
        ---
        title: Bridge closed
        publisher: Valley News
        derivedFrom: courier
        ---
        The city closed the bridge on Monday evening, a good hour before the rush.
        """
    static let closing = """
        ---
        title: The bridge is closed
        date: 2024-03-04
        time: "18:00~"
        place: Harbour Bridge, Kiel
        tags: [bridge, traffic]
        people:
          - {person: ana-good, role: engineer}
        sources:
          - article: courier
            paragraph: 1
            quote: closed the bridge on Monday
            claims:
              - {property: girders, value: 2}
          - article: gazette
            paragraph: 2
            quote: only one girder was cracked
            claims:
              - {property: girders, value: 1}
          - article: reprint
            paragraph: 1
        ---
        Both papers agree on the day.
        """
    static let inspection = """
        ---
        title: A good inspection is ordered
        date: 2024-03-05
        tags: [bridge]
        people: [jose-alvarez]
        sources:
          - {article: gazette, paragraph: 1, quote: ordered an inspection}
        ---
        """
    static let table = """
        {"id": "plan", "title": "The bridge is planned", "date": "1961", "people": [{"person": "jose-alvarez", "role": "heir"}]}
        {"id": "march", "title": "A month of detours", "date": "2024-03", "tags": ["traffic"]}

        {"id": "crossing", "title": "First cars cross again", "date": "2024-03-04", "time": "06:30", "status": "suggested"}
        {"id": "rumour", "title": "A rumour without a date"}
        """

    static var files: [String: String] {
        [
            "library.yaml": library, "people.yaml": people, "articles/courier.md": courier,
            "articles/gazette.md": gazette, "articles/reprint.md": reprint, "events/closing.md": closing,
            "events/inspection.md": inspection, "events/table.jsonl": table,
        ]
    }
}
