internal import Foundation
internal import LibraryFiles

/// The paths of the files that may have events, in no order, without a look at each of the files.
struct EventPaths {
    private static let kinds = [".md", ".jsonl"]

    private let root: String
    private(set) var paths: [String] = []

    /// Of the library in a folder; throws where that has gone.
    init(root: String) throws(LibraryError) {
        self.root = root
        guard access(root + "/events", F_OK) == 0, !list("events/") else { return }
        // Where links lead has to be looked at.
        paths = try FolderListing(root).files.map(\.path).filter { $0.hasPrefix("events/") && Self.isOfEvents($0) }
    }

    /// Lists a folder and those below it; false where names alone do not tell what there is.
    private mutating func list(_ prefix: String) -> Bool {
        guard let stream = opendir(root + "/" + prefix) else { return false }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            guard entry.pointee.d_name.0 != 0x2E else { continue }
            let path = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                prefix + String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            switch Int(entry.pointee.d_type) {
            // Below a limit it is told what is left out.
            case DT_DIR: guard path.utf8.count(where: { $0 == 0x2F }) < 32, list(path + "/") else { return false }
            case DT_REG: if Self.isOfEvents(path) { paths.append(path) }
            case DT_LNK, DT_UNKNOWN: return false
            default: continue
            }
        }
        return true
    }

    private static func isOfEvents(_ path: String) -> Bool { kinds.contains(where: path.hasSuffix) }
}
