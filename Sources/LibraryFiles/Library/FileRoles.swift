internal import Articles

/// Which file of a folder is what.
package struct FileRoles: Sendable {
    /// What a file is read as.
    package enum Role: Int64, CaseIterable, Sendable {
        /// In the order in which they are read: what others refer to comes first.
        case information, people, article, event, table, decisions

        package var isOfEvents: Bool { self == .event || self == .table }
    }

    /// The files that are read, in the order of their paths.
    package private(set) var files: [(path: String, role: Role)] = []
    /// Whether articles are looked for in `articles/` alone.
    package let hasArticlesFolder: Bool
    private let all: Set<String>

    /// Sorts out the paths of a folder.
    package init(_ paths: [String], hasArticlesFolder: Bool) {
        self.hasArticlesFolder = hasArticlesFolder
        all = Set(paths)
        for path in paths {
            if let role = Self.role(of: path, hasArticlesFolder: hasArticlesFolder) { files.append((path, role)) }
        }
    }

    /// What a file is read as; nil for what is not read.
    package static func role(of path: String, hasArticlesFolder: Bool) -> Role? {
        switch path {
        case "library.yaml": return .information
        case "people.yaml": return .people
        case DecisionLog.path: return .decisions
        // The chain of custody, which nothing but its proof reads.
        case "custody.jsonl": return nil
        default: break
        }
        let kind = FilePath(path).fileExtension
        if path.hasPrefix("events/") { return kind == "md" ? .event : kind == "jsonl" ? .table : nil }
        guard path.hasPrefix("articles/") || !hasArticlesFolder else { return nil }
        return ArticleFormat.fileExtensions.contains(kind) ? .article : nil
    }

    package var count: Int { files.count }

    /// The file beside an article in which the curator says what the article does not.
    package func sidecar(of path: String) -> String? {
        Self.place(beside: path).flatMap { all.contains($0) ? $0 : nil }
    }

    /// Where that file lies, or would; nil where a file of the library itself has its name.
    package static func place(beside path: String) -> String? {
        let place = FilePath(path).withoutExtension + ".yaml"
        return role(of: place, hasArticlesFolder: true) == nil ? place : nil
    }
}
