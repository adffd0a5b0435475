internal import Archive
internal import EventModel
internal import TimelineUI

extension LibrarySource {
    /// Makes an edit, takes one back or makes it again, and says what came of it.
    func edit(_ effect: Effect) throws -> [Action] {
        []
    }
}
