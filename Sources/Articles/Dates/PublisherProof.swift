internal import EventModel

/// Finds who published an article in its own words, where nothing else says it.
enum PublisherProof {
    /// The publisher that a syndication notice, an agency's dateline or a sentence about the paper itself names.
    static func publisher(in blocks: [Block]) -> String? {
        blocks.lazy.compactMap { $0.kind == .credit ? origin(in: $0.text) : nil }.first
            ?? blocks.first { $0.kind == .body }.flatMap { AgencyDateline($0.text)?.agency }
            ?? blocks.lazy.compactMap { $0.kind == .body ? paperItself(in: $0.text) : nil }.first
    }

    /// `This post was originally published on Canary.`
    private static func origin(in text: String) -> String? {
        guard text.utf8.count < 200 else { return nil }
        for lead in [
            "published on ", "published by ", "published in ", "published at ", "appeared on ", "appeared in ",
        ] {
            guard let found = text.firstRange(of: lead) else { continue }
            let name = String(text[found.upperBound...].prefix { $0 != "," && $0 != "(" })
            return publisherName(name.hasSuffix(".") ? name.dropLast() : name[...])
        }
        return nil
    }

    /// `LBC has been unable to verify the video`, `Reuters could not independently verify …`: a paper says so of itself.
    private static func paperItself(in text: String) -> String? {
        let phrases =
            (text.position(of: "verif") == nil ? [] : verifications)
            + (text.position(of: " comment") == nil ? [] : contacts)
        for phrase in phrases {
            guard let found = text.position(of: phrase) else { continue }
            let sentence = text[..<found]
            let start = sentence.lastIndex { ".!?\n”\"".contains($0) }.map { sentence.index(after: $0) }
            if let name = publisherName(sentence[(start ?? sentence.startIndex)...]) { return name }
        }
        return nil
    }

    private static let verifications = [
        " has been unable to independently verify", " has been unable to verify",
        " has not been able to independently verify",
        " has not been able to verify", " could not independently verify", " was unable to independently verify",
        " was not able to independently verify", " has not independently verified",
    ]

    private static let contacts = [" has reached out to", " has approached", " has contacted", " reached out to"]

    /// Up to five capitalised words, without an article before them.
    private static func publisherName(_ text: Substring) -> String? {
        var words = text.split(separator: " ")
        if words.first?.lowercased() == "the", words.count > 1 { words.removeFirst() }
        guard (1...5).contains(words.count), words.first?.first?.isUppercase == true else { return nil }
        guard words.allSatisfy({ $0.first?.isUppercase == true || ["of", "the", "and", "&"].contains($0) }) else {
            return nil
        }
        let name = words.joined(separator: " ")
        return pronouns.contains(name) || name.contains(",") ? nil : name
    }

    private static let pronouns: Set<String> = ["He", "She", "It", "They", "We", "I", "Who", "This", "That", "Police"]
}
