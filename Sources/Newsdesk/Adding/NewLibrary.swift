internal import EventModel
internal import Foundation

/// `dateline new`: an empty library in a folder that does not exist yet or is empty.
public struct NewLibrary: Sendable {
    /// The folder.
    public var path: String
    /// What it is called, and in which zone and language it is; nil for what its file leaves open.
    public var title, zone, language: String?

    /// A library that is to be made in a folder.
    public init(path: String, title: String? = nil, zone: String? = nil, language: String? = nil) {
        (self.path, self.title, self.zone, self.language) = (path, title, zone, language)
    }

    /// Whether a text can be the tag of a language (BCP 47).
    public static func isLanguage(_ tag: String) -> Bool {
        tag.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*/) != nil
    }

    /// Makes the library, folders above it included, and gives the names of what can be seen in it; folders end with
    /// `/`. Nothing that exists is touched.
    public func make() throws(AddingError) -> [String] {
        try makeFolders(path)
        let folder = try DurableFolder(path)
        guard try folder.entries().isEmpty else { throw .notEmpty(path: path) }
        do throws(WritingError) {
            for name: FileName in ["articles", "events"] { try folder.makeFolder(name) }
            try folder.write(Array(LibraryTemplate.ignoredByGit.utf8), as: ".gitignore")
            try folder.write(Array(LibraryTemplate.mergedByGit.utf8), as: ".gitattributes")
            try folder.write(Array(LibraryTemplate.people.utf8), as: "people.yaml")
            let information = LibraryTemplate.information(title: title, zone: zone, language: language)
            try folder.write(Array(information.utf8), as: "library.yaml")
        } catch {
            throw .notWritable(path: path, reason: error.description)
        }
        return ["library.yaml", "people.yaml", "articles/", "events/"]
    }

    private func makeFolders(_ path: String) throws(AddingError) {
        var isFolder: ObjCBool = false
        guard !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            if !isFolder.boolValue { throw .notAFolder(path: path) }
            return
        }
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        if parent != path { try makeFolders(parent) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
            throw .notWritable(path: path, reason: String(cString: strerror(errno)))
        }
    }
}
