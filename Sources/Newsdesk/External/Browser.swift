internal import Foundation
internal import TimelineUI

/// The reader's web browser.
enum Browser {
    /// Opens a page with the browser that is set, `$BROWSER` or xdg-open. Only http and https pages are opened.
    static func open(_ url: String, with set: [String]?) -> Message {
        guard let scheme = URL(string: url)?.scheme?.lowercased(), ["http", "https"].contains(scheme) else {
            return Message("Only http and https pages are opened, not \(url)", isError: true)
        }
        let variable = ProcessInfo.processInfo.environment["BROWSER"].flatMap(ProgramLine.words)
        let chosen = set ?? variable ?? ["xdg-open"]
        do {
            try ChildProgram.launch(chosen + [url])
            return Message("Opened \(url)")
        } catch {
            return Message("\(error)", isError: true)
        }
    }
}
