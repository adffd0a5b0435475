internal import EventModel

/// A photographer and an agency behind a block's words: `Jane Roe/Getty Images`, `Screengrab/X`, `(AP Photo/Jane Roe)`.
struct PhotoCredit {
    /// What stands before the credit.
    let caption: Substring

    /// Nothing that ends in a credit is longer. In words.
    private static let longestBlock = 120

    init?(in wording: Wording) {
        guard wording.wordCount <= PhotoCredit.longestBlock else { return nil }
        let text = Substring(wording.text)
        if let start = PhotoCredit.bracketedStart(in: text) ?? PhotoCredit.labelledStart(in: text)
            ?? PhotoCredit.bareStart(in: text)
        {
            caption = text[..<start]
        } else {
            return nil
        }
    }

    /// A caption that tells something in a full sentence and shows as a caption only by the credit behind it is
    /// reporting; a label ("Agents outside the building") is not.
    var kind: ParagraphKind {
        let words = caption.split(separator: " ").count
        if words == 0 { return .credit }
        return words >= 8 && Wording.endsSentence(caption) ? .body : .caption
    }

    /// `… before the match. Photo: Jane Roe`, in the languages of papers.
    private static func labelledStart(in text: Substring) -> Substring.Index? {
        guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
        let credit = text[text.utf8.index(after: colon)...].split(separator: " ")
        guard (1...8).contains(credit.count), credit.allSatisfy({ isNameLike($0) || $0.contains("/") }) else {
            return nil
        }
        guard let label = text[..<colon].split(separator: " ").last else { return nil }
        return labels.contains(label.lowercased().filter { $0.isLetter }) ? label.startIndex : nil
    }

    private static let labels: Set<String> = [
        "photo", "photos", "foto", "fotos", "bild", "bilder", "bildrechte", "bildquelle", "image", "images", "credit",
        "crédit", "crédits", "fotografía", "imagen", "imagem", "beeld", "ảnh", "фото", "fotograf", "picture",
    ]

    /// `(AP Photo/Jane Roe)` or `[Jane Roe/Reuters]` at the end.
    private static func bracketedStart(in text: Substring) -> Substring.Index? {
        guard let last = text.last, last == ")" || last == "]" else { return nil }
        guard let open = text.lastIndex(of: last == ")" ? "(" : "[") else { return nil }
        let inside = text[text.index(after: open)...].dropLast()
        return isCredit(inside) || inside.hasPrefix("Photo by") || inside.hasPrefix("Photo:")
            || inside.hasPrefix("Image:") ? open : nil
    }

    /// Names without a sentence's end among them, at the end of a block that does not end as a sentence.
    private static func bareStart(in text: Substring) -> Substring.Index? {
        guard !Wording.endsSentence(text), mayHoldCredit(text) else { return nil }
        var start = text.endIndex
        for word in text.split(separator: " ").reversed().prefix(12) {
            guard isNameLike(word), !Wording.endsSentence(word) || isInitial(word) else { break }
            start = word.startIndex
        }
        return isCredit(text[start...]) ? start : nil
    }

    private static func mayHoldCredit(_ text: Substring) -> Bool {
        ["/", "via ", "Images"].contains { String(text).position(of: $0) != nil }
    }

    /// Names parted by a slash, or an agency after "via".
    private static func isCredit(_ text: Substring) -> Bool {
        guard text.utf8.count <= 120, text.split(separator: " ").allSatisfy(isNameLike) else { return false }
        let hasAgency = agencies.contains { text.contains($0) }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isParted = parts.count > 1 && parts.allSatisfy { $0.first?.isLetter == true || $0.first == " " }
        return (isParted && (hasAgency || parts.count == 2)) || (hasAgency && text.split(separator: " ").count <= 6)
    }

    private static let agencies = [
        "Getty Images", "Getty", "Reuters", "REUTERS", "AP Photo", "AFP", "EPA", "Shutterstock", "Alamy", "PA Media",
        "PA Wire", "Anadolu", "Bloomberg", "Screengrab", "Screenshot", "Handout", "Zuma", "ZUMA", "Rex",
        "Wikimedia", "Flickr", "Unsplash", "NurPhoto", "SOPA", "Xinhua", "Sipa", "via AP",
    ]

    private static let joiners: Set<Substring> = [
        "via", "for", "the", "and", "of", "de", "van", "von", "/", "–", "-", "|", "by",
    ]

    private static func isNameLike(_ word: Substring) -> Bool {
        joiners.contains(word) || word.first?.isUppercase == true
    }

    /// `J.` in a name.
    private static func isInitial(_ word: Substring) -> Bool { word.count == 2 || word == "Jr." || word == "St." }
}
