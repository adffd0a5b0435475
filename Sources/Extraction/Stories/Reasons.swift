internal import EventModel

/// Says in words what led to a suggestion.
struct Reasons {
    private let mentions: StoryMentions
    private let cluster: EventCluster
    private let date: EDTFDate?

    init(_ mentions: StoryMentions, _ cluster: EventCluster, _ date: EDTFDate?) {
        self.mentions = mentions
        self.cluster = cluster
        self.date = date
    }

    /// The reasons, paragraph by paragraph.
    func all(of parts: [CitedPart]) -> [SuggestionReason] {
        parts.flatMap { part in
            part.mentions.isEmpty ? [continuation(part)] : part.mentions.flatMap { reasons(for: $0, part) }
        }
    }

    private func continuation(_ part: CitedPart) -> SuggestionReason {
        let text = mentions.texts[part.article]
        return reason(
            "goes on telling with the same words", text.paragraphText(part.part).shortened(to: 40), text, part)
    }

    private func reasons(for mention: Int, _ part: CitedPart) -> [SuggestionReason] {
        let text = mentions.texts[part.article]
        let found = text.mentions[mention]
        var reasons = [reason("a word of the kind “\(found.kind.rawValue)”", found.text, text, part)]
        if let timex = found.timex {
            let inferred = text.isDayInferred ? ", counted from a day inferred from dated articles" : ""
            let value = found.date.map { " → \($0.text)" } ?? ""
            reasons.append(reason(found.dateRule.explanation + value + inferred, text.timexes[timex].text, text, part))
        }
        if let focus = found.focus { reasons.append(reason("to whom it happens", text.people[focus].text, text, part)) }
        return reasons
    }

    private func reason(_ rule: String, _ words: String, _ text: StoryText, _ part: CitedPart) -> SuggestionReason {
        SuggestionReason(
            rule: rule, words: words, article: text.article.id, paragraph: text.parts[part.part].ordinal)
    }
}
