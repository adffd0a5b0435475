internal import Articles

/// The parts of a relative path.
package struct FilePath {
    private let path: String
    private let dot: String.Index

    /// The parts of `path`.
    package init(_ path: String) {
        self.path = path
        dot = path.extensionStart ?? path.endIndex
    }

    /// In lower case, without the full stop; empty where there is none.
    package var fileExtension: String { path[dot...].dropFirst().lowercased() }
    /// The path up to the full stop before the extension.
    package var withoutExtension: String { String(path[..<dot]) }
    /// The file's name without its extension.
    package var stem: String { withoutExtension.split(separator: "/").last.map(String.init) ?? "" }
}
