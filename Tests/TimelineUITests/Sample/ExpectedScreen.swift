import Foundation
import Terminal
import Testing
import TimelineUI

/// Compares what is seen with the screen kept in `Screens/NAME.txt`. `RECORD=1` writes the files anew: read the
/// difference before you commit it.
func expectScreen(
    _ reader: Reader, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Screens")
    let file = folder.appendingPathComponent("\(name).txt")
    let seen = reader.screen + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try seen.write(to: file, atomically: true, encoding: .utf8)
        return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(seen == expected, "the screen differs from Screens/\(name).txt:\n\(seen)", sourceLocation: sourceLocation)
}
