import Foundation

/// Which folders of a module use types of which others of its folders.
struct FolderUses {
    /// A word of a file that names a type of another folder.
    private struct Use: Hashable {
        var from: String
        var to: String
        var words: String
    }

    private static let kinds: Set<String> = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    private static let restrictions: Set<String> = ["private", "fileprivate"]

    private var uses: Set<Use> = []

    /// Of files by their paths below the module's folder. Types are those that stand in no other one and are not private
    /// to a file. Where `areWhole`, the folders in a folder count as one with it.
    init(_ files: [String: SourceWords], areWhole: Bool) {
        let folders = files.keys.map { ($0, Self.folder(of: $0, isWhole: areWhole)) }
        let folderOf = Dictionary(uniqueKeysWithValues: folders)
        let declared = files.mapValues { Self.declared(in: $0) }
        var home: [String: Set<String>] = [:]
        for (path, types) in declared { for type in types.top { home[type, default: []].insert(folderOf[path] ?? "") } }
        for (path, source) in files {
            for word in source.words where !word.isMember {
                guard let folders = home[word.text], declared[path]?.all.contains(word.text) == false else { continue }
                for folder in folders where folder != folderOf[path] {
                    uses.insert(Use(from: folderOf[path] ?? "", to: folder, words: "\(word.text) in \(path)"))
                }
            }
        }
    }

    /// What lies on a way from a folder back to itself, one line for each two folders: `Low → High: Roof in Low/Wall.swift`.
    var circles: [String] {
        let ways = Dictionary(grouping: uses, by: \.from).mapValues { Set($0.map(\.to)) }
        func reached(from start: String) -> Set<String> {
            var found: Set<String> = []
            var open = [start]
            while let folder = open.popLast() {
                for next in ways[folder] ?? [] where found.insert(next).inserted { open.append(next) }
            }
            return found
        }
        let reach = Dictionary(uniqueKeysWithValues: ways.keys.map { ($0, reached(from: $0)) })
        let circular = uses.filter { reach[$0.to]?.contains($0.from) == true }
        return Dictionary(grouping: circular) { "\($0.from) → \($0.to)" }
            .map { way, uses in "\(way): " + uses.map(\.words).sorted().joined(separator: ", ") }.sorted()
    }

    private static func folder(of path: String, isWhole: Bool) -> String {
        let names = path.split(separator: "/").dropLast()
        return (isWhole ? names.prefix(1) : names).joined(separator: "/")
    }

    private static func declared(in source: SourceWords) -> (top: Set<String>, all: Set<String>) {
        var (top, all): (Set<String>, Set<String>) = ([], [])
        for (index, word) in source.words.enumerated().dropFirst() where kinds.contains(source.words[index - 1].text) {
            all.insert(word.text)
            let before = source.words[max(0, index - 3)..<index].map(\.text)
            if word.depth == 0, restrictions.isDisjoint(with: before) { top.insert(word.text) }
        }
        return (top, all)
    }
}
