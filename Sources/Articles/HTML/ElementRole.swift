internal import EventModel

/// What the class, id and role of an element say about the text in it: evidence, no verdict.
struct ElementRole: Equatable {
    /// It is called after something around articles.
    var surrounding: Surrounding?
    /// It is called after a box within articles.
    var box: ParagraphKind?
    /// It is called after the article or its text.
    var isStory = false

    /// What an element may be around an article. The later a case, the more it says: where names say several, the last holds.
    enum Surrounding: Comparable {
        /// Of the page: navigation, a sidebar, buttons to share.
        case page
        /// What readers wrote.
        case comments
        /// A notice, an advertisement: long texts that are never the article.
        case notice
    }
}

/// The roles of all elements of a page.
struct ElementRoles {
    private var roles: [ElementRole] = []

    init(_ tree: MarkupTree) {
        var known: [String: ElementRole] = [:]
        roles = tree.nodes.map { node in
            let names = node.roleNames
            guard !names.isEmpty else { return ElementRole() }
            if let role = known[names] { return role }
            let role = ElementRole(names)
            known[names] = role
            return role
        }
    }

    subscript(index: Int) -> ElementRole { roles[index] }
}

extension ElementRole {
    /// From the names that an element has, parted by blanks. A name that tells a state (`comments-open`, `no-sidebar`,
    /// `pagination-first`) says nothing about what the element is.
    init(_ names: String) {
        for name in names.split(separator: " ") {
            let words = ElementRole.words(of: name)
            guard !words.contains(where: ElementRole.states.contains) else { continue }
            take(words)
            take(zip(words, words.dropFirst()).map { $0 + $1 })
        }
    }

    private mutating func take(_ words: [String]) {
        for word in words {
            if let found = ElementRole.surroundings[word] { surrounding = max(surrounding ?? found, found) }
            box = box ?? ElementRole.boxes[word] ?? ElementRole.boxOfCompound(word)
            if ElementRole.stories.contains(word) { isStory = true }
        }
    }

    /// Cut where a letter follows none, and at capitals: `relatedItems`, `related-items`.
    private static func words(of name: Substring) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for character in name.unicodeScalars {
            let isLetter = character.properties.isAlphabetic || ("0"..."9").contains(character)
            let isUpper = ("A"..."Z").contains(character)
            if !isLetter || (isUpper && wasLower), !word.isEmpty {
                words.append(word.lowercased())
                word = ""
            }
            if isLetter { word.unicodeScalars.append(character) }
            wasLower = isLetter && !isUpper
        }
        return word.isEmpty ? words : words + [word.lowercased()]
    }

    /// Words written as one: `imagecaption`, `relatedlinks`.
    private static func boxOfCompound(_ word: String) -> ParagraphKind? {
        guard word.utf8.count >= 10 else { return nil }
        for (part, kind) in [("caption", ParagraphKind.caption), ("byline", .byline), ("newsletter", .promotion)]
        where word.hasSuffix(part) {
            return kind
        }
        return word.hasPrefix("related") || word.hasPrefix("recommend") || word.hasPrefix("teaser")
            ? .relatedHeadline : nil
    }
}
