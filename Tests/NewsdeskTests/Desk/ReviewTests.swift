import Foundation
import Newsdesk
import Terminal
import TestLibraries
import Testing

/// A folder of raw articles, from its opening to twenty decided suggestions.
@Suite struct `The review of what was found in articles` {
    private static let towns = [
        "Oberau", "Portmere", "Lindholm", "Castel Bruno", "Wexley", "Marnow", "Tarvik", "Solano", "Greifen", "Pontarra",
        "Holmsund", "Varnes", "Eastbrook", "Kolding", "Ravello", "Dunmore", "Sillery", "Norden", "Alvito", "Brenz",
        "Quarnby", "Torrel", "Uddeby", "Zellwang", "Ystrad", "Haverley",
    ]
    private static let happenings = [
        "A fire destroyed the mill", "A gunman shot a baker", "Police arrested the mayor", "A train derailed",
        "Protesters stormed the town hall", "An explosion killed two workers", "A court convicted the treasurer",
    ]

    /// An article for each town, a week after the one before.
    private static let files: [String: String] = Dictionary(
        uniqueKeysWithValues: towns.enumerated().map { number, town in
            let day = Date(timeIntervalSince1970: 1_300_000_000 + Double(number) * 7 * 86_400)
            let date = day.formatted(.iso8601.year().month().day())
            let event = happenings[number % happenings.count]
            let text =
                "---\ntitle: Trouble in \(town)\npublisher: The Courier\npublished: \(date)\n---\n"
                + "\(event) in \(town) on Thursday, officials said. Nobody could say for certain how it had begun.\n"
            return ("articles/\(number).md", text)
        })

    @Test func `twenty suggestions are decided with one key each`() throws {
        let library = try ScratchFolder(Self.files)
        let deciding: [WaitingReader.Step] = (0..<20).map { number in
            (
                until: { $0.sees("¶1") && (number == 0 || $0.sees("· \(number) decided")) },
                key: .character(number % 2 == 0 ? "a" : "x")
            )
        }
        let opening: [WaitingReader.Step] = [
            (until: { $0.rows.first?.contains("suggestions") == true && $0.sees("○") }, key: .character("R"))
        ]
        let end: [WaitingReader.Step] = [(until: { $0.sees("· 20 decided") }, key: nil)]
        let reader = WaitingReader(opening + deciding + end)
        Desk(screen: reader, source: LibrarySource(root: library.path)).run()
        #expect(reader.hasDoneEverything, "\(reader.rows.joined(separator: "\n"))")
        let events = try FileManager.default.contentsOfDirectory(atPath: library.path + "/events")
        #expect(events.count == 10)
    }
}
