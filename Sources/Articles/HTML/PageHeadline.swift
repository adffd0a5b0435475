/// The element in which a page shows its article's headline.
struct PageHeadline {
    /// Nil where the page shows none that can be told.
    let element: Int?
    /// Its words.
    let text: String?

    /// `stated` are the titles that the page gives in its data, best first.
    init(of tree: MarkupTree, stated: [String]) {
        let shown = tree.elements(named: "h1").prefix(12).map { ($0, tree.text(of: $0)) }
            .filter { $0.1.split(separator: " ").count >= 2 || $0.1.unicodeScalars.count >= 8 }
        let found = PageHeadline.borneOut(shown, by: stated) ?? (shown.count == 1 ? shown[0] : nil)
        element = found?.0
        text = found?.1
    }

    /// The first that one of the stated titles repeats, whole or up to the name of the paper.
    private static func borneOut(_ shown: [(Int, String)], by stated: [String]) -> (Int, String)? {
        for title in stated.map(\.lettersAndDigits) where !title.isEmpty {
            let match = shown.first {
                let words = $0.1.lettersAndDigits
                return !words.isEmpty && (title.hasPrefix(words) || words.hasPrefix(title) || words.hasSuffix(title))
            }
            if let match { return match }
        }
        return nil
    }
}
