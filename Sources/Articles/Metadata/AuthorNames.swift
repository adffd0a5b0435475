internal import EventModel

/// The names of people among what files give as their authors: one a string, parted, without labels, addresses and the
/// paper's own name.
struct AuthorNames {
    private(set) var names: [String] = []
    /// The paper's own name, where it is stated among them.
    private(set) var papers: [String] = []

    /// Who stands for the paper is told by its name and by the address of the page.
    init(_ stated: [String], publisher: String? = nil, url: String? = nil) {
        let ownNames = [publisher?.lettersAndDigits] + AuthorNames.siteNames(in: url)
        for text in stated {
            for name in AuthorNames.parts(of: text) where !names.contains(name) && AuthorNames.isName(name) {
                let isPaper = ownNames.contains(name.lettersAndDigits) || AuthorNames.isHost(name)
                if !isPaper {
                    names.append(name)
                } else if !papers.contains(name) {
                    papers.append(name)
                }
            }
        }
        names = AuthorNames.withoutUserNames(names)
    }

    /// The names in the host of an address that a paper may have, the last of its domain aside.
    private static func siteNames(in url: String?) -> [String?] {
        guard let host = url?.split(separator: "/").dropFirst().first else { return [] }
        return host.lowercased().split(separator: ".").dropLast().map { String($0).lettersAndDigits }
    }

    /// A person and her user name are one: `Jane Roe`, `jane-roe`.
    private static func withoutUserNames(_ names: [String]) -> [String] {
        let keys = names.map(\.lettersAndDigits)
        return names.indices.filter { index in
            names[index].contains(" ") || !keys.indices.contains { $0 != index && keys[$0] == keys[index] }
        }.map { names[$0] }
    }

    private static let joiners = [
        " and ", " und ", " et ", " y ", " e ", " og ", " och ", " en ", " i ", " & ", " | ", "; ", " / ", " / ", "、",
    ]

    /// Parted at words that join names, and at commas between names of two words and more.
    private static func parts(of text: String) -> [String] {
        var parts = [withoutLabel(text.trimmed)]
        for joiner in joiners {
            parts = parts.flatMap { part -> [String] in
                let pieces = part.components(partedBy: joiner)
                return pieces.count > 1 && pieces.allSatisfy(mayBePart) ? pieces : [part]
            }
        }
        return parts.flatMap { part -> [String] in
            let pieces = part.components(partedBy: ",").map(\.trimmed).filter { !$0.isEmpty }
            guard pieces.count > 1, pieces[0].split(separator: " ").count >= 2 else { return [part] }
            return pieces.filter { piece in
                let words = piece.split(separator: " ")
                return piece == pieces[0] || (2...4).contains(words.count) || words.count == 1 && isAgency(piece)
            }
        }.map { withoutSign($0.trimmed) }
    }

    /// `Ada Quill (aq.)`: how she signs short pieces is no part of her name.
    private static func withoutSign(_ name: String) -> String {
        guard name.last == ")", let open = name.lastIndex(of: "("), open > name.startIndex else { return name }
        let sign = name[name.index(after: open)...].dropLast()
        guard (1...5).contains(sign.count), sign.allSatisfy({ $0.isLetter || $0 == "." }) else { return name }
        return String(name[..<open]).trimmed
    }

    /// Agencies sign beside authors: `dpa`, `AFP`.
    private static func isAgency(_ word: String) -> Bool { (2...5).contains(word.utf8.count) }

    private static func mayBePart(_ piece: String) -> Bool {
        piece.first?.isLetter == true && !(piece.first?.isLowercase ?? false && piece.contains(" "))
    }

    private static func withoutLabel(_ text: String) -> String {
        let lower = text.lowercased()
        for label in BylineWords.writers where lower.hasPrefix(label + " ") && text.utf8.count > label.utf8.count + 3 {
            return String(text.dropFirst(label.count + 1)).trimmed
        }
        return text
    }

    /// `post.example`: the name of a site.
    private static func isHost(_ name: String) -> Bool {
        !name.contains(" ") && name.contains(".") && name.last != "."
    }

    /// No address, no number, and no longer than names are.
    private static func isName(_ name: String) -> Bool {
        guard (2...80).contains(name.utf8.count), name.split(separator: " ").count <= 7 else { return false }
        guard name.contains(where: \.isLetter), !name.contains("@"), !name.contains("://") else { return false }
        return !["admin", "administrator", "redaktion", "editor", "webmaster", "staff"].contains(name.lowercased())
    }
}

extension String {
    /// The pieces between a mark, without blanks at their ends.
    fileprivate func components(partedBy mark: String) -> [String] {
        var pieces: [String] = []
        var rest = Substring(self)
        while let found = rest.firstRange(of: mark) {
            pieces.append(rest[..<found.lowerBound].trimmed)
            rest = rest[found.upperBound...]
        }
        return pieces + [rest.trimmed]
    }
}
