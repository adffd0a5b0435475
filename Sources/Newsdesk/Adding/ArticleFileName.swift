internal import Articles
internal import EventModel
internal import Foundation

/// Names for files of articles: safe on any file system, and no two alike.
struct ArticleFileName {
    /// Where the files lie in their library: `articles/`, or nothing.
    let folder: String
    private var taken: Set<String>

    /// `taken` are the names of the folder's files, with or without extension, and the ids of all articles.
    init(folder: String = "articles/", taken: some Sequence<String>) {
        self.folder = folder
        self.taken = Set(taken.map { Self.key(Self.stem(of: $0)) })
        self.taken.formUnion(taken.map { Self.key($0) })
    }

    /// A stem that nothing has yet, with a number behind it where needed. It stays free until it is taken.
    func free(_ stem: String) -> String {
        guard taken.contains(Self.key(stem)) else { return stem }
        // Thousands may have one name, each of which asks: the numbers in use are not gone through one by one.
        var (used, free) = (1, 2)
        while isTaken(stem, free) { (used, free) = (free, free * 2) }
        while free - used > 1 {
            let middle = (used + free) / 2
            if isTaken(stem, middle) { used = middle } else { free = middle }
        }
        return "\(stem)-\(free)"
    }

    private func isTaken(_ stem: String, _ number: Int) -> Bool { taken.contains(Self.key("\(stem)-\(number)")) }

    /// Notes that a stem is in use.
    mutating func take(_ stem: String) { taken.insert(Self.key(stem)) }

    /// Where upper and lower case are one.
    private static func key(_ name: String) -> String { name.folded }

    /// A stem made of letters and digits of any script, `-`, `_` and full stops inside; at most 100 bytes.
    static func safe(_ text: String) -> String {
        var stem = ""
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if isKept(scalar) {
                stem.unicodeScalars.append(scalar)
            } else if stem.last != "-" {
                stem += "-"
            }
        }
        while stem.utf8.count > 100 { stem.removeLast() }
        let trimmed = stem.trimmingCharacters(in: CharacterSet(charactersIn: "-._"))
        return trimmed.isEmpty ? "article" : trimmed
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "-_.".unicodeScalars.contains(scalar)
        }
        return kept.contains(scalar.properties.generalCategory)
    }

    private static let kept: Set<Unicode.GeneralCategory> = [
        .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber,
    ]

    /// A file's name, without its folders and its extension.
    static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return name.extensionStart.map { String(name[..<$0]) } ?? String(name)
    }

    /// What follows the full stop before it, in lower case.
    static func fileExtension(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return name.extensionStart.map { name[name.index(after: $0)...].lowercased() } ?? ""
    }
}
