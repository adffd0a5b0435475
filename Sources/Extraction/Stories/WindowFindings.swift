internal import EventModel

/// What is found in the articles of a window, whatever the other windows tell.
struct WindowFindings: Sendable {
    var drafts: [SuggestionDraft]
    var days: DayCounts
    /// The day on which its articles began, those aside that are few.
    var began: Int?

    /// The events that some articles tell, which may be part of many more.
    init(_ texts: [StoryText], ofMany: Bool, register: PersonRegister, context: ClaimContext) {
        let reading = StoryReading(texts, ofMany: ofMany)
        let texts = reading.mentions.texts
        drafts = SuggestionBuilder(reading, register: register, context: context).drafts()
        days = DayCounts(texts) { context.origin(of: texts[$0].article.id) == texts[$0].article.id }
        began = Self.beginning(texts.compactMap { $0.day?.number })
    }

    /// What was found before.
    init(drafts: [SuggestionDraft], days: DayCounts, began: Int?) {
        (self.drafts, self.days, self.began) = (drafts, days, began)
    }

    /// The day on which articles of these days began, a few early ones aside.
    static func beginning(_ days: [Int]) -> Int? {
        days.isEmpty ? nil : days.sorted()[days.count / 50]
    }

    /// The drafts as those of a window, of articles that began on a day: what happened long before is background.
    func drafts(in window: Int, began: Int?) -> [SuggestionDraft] {
        drafts.map { draft in
            var draft = draft
            draft.window = window
            draft.suggestion.isBackground = Self.isBackground(draft.suggestion.event.date, began: began ?? self.began)
            return draft
        }
    }

    private static func isBackground(_ date: EDTFDate?, began: Int?) -> Bool {
        guard let upper = date?.upper, let began else { return false }
        return began - upper.number > 120
    }
}
