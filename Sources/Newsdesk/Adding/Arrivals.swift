internal import Articles
internal import Foundation

/// The files that were named, and those of the folders that were named.
///
/// In a folder hidden entries and links are passed over, so is the folder that a browser saves beside a page; of
/// another library only the articles are taken.
struct Arrivals {
    /// In the order of the names; those of a folder by path.
    private(set) var files: [Result<ArrivingFile, Refused>] = []
    /// How many files can be no articles.
    private(set) var passedOver = 0

    /// Something named that is no file at all.
    struct Refused: Error {
        let source: String
        let refusal: Refusal
    }

    /// Looks at what was named. The folder `library`, links resolved, is not entered.
    init(_ names: [String], outside library: String) {
        for name in names { take(name, library) }
    }

    private mutating func take(_ name: String, _ library: String) {
        if Self.isFolder(name) {
            let count = files.count
            let before = passedOver
            if Self.isCompanion(name) { return passedOver += 1 }
            list(name, below: "", library)
            if files.count == count {
                passedOver = before
                files.append(.failure(Refused(source: name, refusal: .emptyFolder)))
            }
        } else if Self.isSidecar(name) {
            passedOver += 1
        } else {
            let file = name.split(separator: "/").last.map(String.init) ?? name
            files.append(.success(ArrivingFile(source: name, path: file, isNamed: true)))
        }
    }

    private mutating func list(_ folder: String, below path: String, _ library: String) {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        let isLibrary = names.contains("library.yaml") && names.contains("articles")
        for name in isLibrary ? ["articles"] : names where !name.hasPrefix(".") {
            let source = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            let inner = path.isEmpty ? name : "\(path)/\(name)"
            if Self.isLink(source) || Self.isCompanion(source) {
                passedOver += 1
            } else if Self.isFolder(source) {
                if Self.resolved(source) != library { list(source, below: inner, library) }
            } else if ArticleReader.mayBeArticle(path: name) {
                files.append(.success(ArrivingFile(source: source, path: inner, isNamed: false)))
            } else if !Self.isSidecar(source) {
                passedOver += 1
            }
        }
    }

    /// A path without links; nil where there is nothing.
    static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// The YAML file of an article beside it, which comes along with the article.
    private static func isSidecar(_ path: String) -> Bool {
        guard path.hasSuffix(".yaml") else { return false }
        let stem = path.dropLast(5)
        return ArticleFormat.fileExtensions.contains { FileManager.default.fileExists(atPath: "\(stem).\($0)") }
    }

    /// `page_files` beside `page.html`: pictures, scripts and advertisements of a page that was saved whole.
    private static func isCompanion(_ path: String) -> Bool {
        let path = path.hasSuffix("/") ? String(path.dropLast()) : path
        guard let mark = path.lastIndex(where: { "_-.".contains($0) }), isFolder(path) else { return false }
        guard companionWords.contains(path[path.index(after: mark)...].lowercased()) else { return false }
        return ArticleFormat.webPage.extensions.contains {
            FileManager.default.fileExists(atPath: "\(path[..<mark]).\($0)")
        }
    }

    /// What browsers in several languages put behind the page's name.
    private static let companionWords: Set<String> = [
        "files", "file", "dateien", "fichiers", "archivos", "ficheiros", "bestanden", "filer", "pliki", "soubory",
    ]
}
