import EventModel
import Foundation

@testable import Archive
@testable import Curation
@testable import LibraryFiles

/// All files of a library byte for byte, without `.dateline/`.
func snapshot(_ root: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) where !path.hasPrefix(".dateline") {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder) else { continue }
        if !isFolder.boolValue { files[path] = try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)) }
    }
    return files
}

extension ScratchLibrary {
    /// What a file says; nil where there is none.
    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: root + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The event with this id as the library reads it, without its path.
    func event(_ id: EventID) throws -> Event? {
        var event = try read().events.first { $0.id == id }
        event?.path = nil
        return event
    }
}
