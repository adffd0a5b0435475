internal import EventModel

extension ScreenState {
    /// Opens the review of what the list suggests.
    mutating func review() -> [Effect] {
        hasSuggestions() ? open(ReviewPanel(), asking: .suggestions(most: ReviewPanel.most)) : []
    }

    /// The review comes back as soon as what was opened from it has been left.
    mutating func comeBack() -> [Effect] {
        guard overlay == nil, curation.waiting == nil, let review = curation.comingBack else { return [] }
        curation.comingBack = nil
        overlay = review
        return [ask(.suggestions(most: ReviewPanel.most))]
    }
}
