internal import EventModel
internal import Terminal

/// What was done, in the reader's words: titles and names for ids, and what to press to take it back.
struct EditWording {
    /// The titles of events, by id.
    let titles: [EventID: String]
    /// The names of people, by id.
    var names: [PersonID: String] = [:]
    /// The publishers of articles, by id.
    var sources: [ArticleID: String] = [:]

    private static let past = [
        "accept": "Accepted:", "reject": "Rejected:", "delete": "Deleted:", "new": "New", "merge": "Merged",
        "split": "Split", "link": "Linked", "unlink": "Unlinked", "set": "Set", "clear": "Cleared", "add": "Added",
        "take": "Took", "change": "Changed", "decide": "Decided", "reopen": "Reopened", "rename": "Renamed",
        "edit": "Edited:",
    ]

    /// "Accepted: “Bridge closed” · u undoes".
    func message(_ outcome: EditOutcome, columns: Int) -> String {
        let done = gist(of: outcome.summary)
        switch outcome.kind {
        case .made: return fitted(past(done), " · u undoes", columns)
        case .undone: return fitted("Undone: " + titled(done), " · Ctrl-R redoes", columns)
        case .redone: return fitted("Done again: " + titled(done), " · u undoes", columns)
        }
    }

    private func fitted(_ text: String, _ hint: String, _ columns: Int) -> String {
        DisplayText.truncated(text, to: max(12, columns - DisplayText.width(of: hint))) + hint
    }

    private func past(_ text: String) -> String {
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard let first = words.first, let verb = Self.past[first] else { return titled(text) }
        return ([verb] + words.dropFirst().map(titled)).joined(separator: " ")
    }

    /// Several edits in a few words: what the step was for.
    private func gist(of summary: String) -> String {
        let parts = summary.split(separator: "; ").map(String.init)
        let verbs = Set(parts.compactMap { $0.split(separator: " ").first })
        if parts.count > 1, verbs.count == 1, let verb = verbs.first, verb == "accept" || verb == "reject" {
            return "\(verb) \(parts.count) suggestions"
        }
        let leading = ["merge", "split", "link", "unlink", "decide", "reopen"]
        if let main = parts.first(where: { part in leading.contains { part.hasPrefix($0 + " ") } }) {
            return main.hasPrefix("merge ") ? merged(main) : main
        }
        let changes = parts.filter { !$0.hasPrefix("new person ") }
        if changes.count == 1 { return changes[0] }
        let rest = changes.filter { !$0.hasPrefix("accept ") }
        guard rest.count > 1, let id = rest[0].split(separator: " ").last else { return rest.first ?? summary }
        return rest.allSatisfy { $0.hasSuffix(" \(id)") } ? "edit \(id)" : "\(rest[0]), and more"
    }

    /// `merge a, b into c` → `merge 3 events into c`.
    private func merged(_ text: String) -> String {
        let halves = text.split(separator: " into ")
        guard halves.count == 2, titles[EventID(String(halves[1]))] != nil else { return text }
        let kept = halves[1]
        let others = halves[0].dropFirst("merge ".count).split(separator: ", ").filter { $0 != kept }
        return "merge \(others.count + 1) events into \(kept)"
    }

    /// With titles and names in the place of ids, and the headline by its name.
    private func titled(_ text: String) -> String {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        let isOfCopies = text.contains(" for a copy of ") || text.contains(" for a source of its own")
        return words.enumerated().map { place, word in
            let isCited = isOfCopies || words.dropFirst(place + 1).first?.hasPrefix("¶") == true
            if word == "¶0" { return Wording.place(0) }
            if isCited, let source = sources[ArticleID(String(word))] { return source }
            let bare = word.last.map { ",:;".contains($0) } == true ? word.dropLast() : word
            guard let said = said(String(bare), in: text) else { return String(word) }
            return said + word.dropFirst(bare.count)
        }.joined(separator: " ")
    }

    /// What stands for an id. Somebody who is called by the new name already is not renamed from that.
    private func said(_ id: String, in text: String) -> String? {
        if let title = titles[EventID(id)] { return "“\(title)”" }
        return names[PersonID(id)].flatMap { text.hasSuffix("\(id) to \($0)") ? nil : $0 }
    }
}
