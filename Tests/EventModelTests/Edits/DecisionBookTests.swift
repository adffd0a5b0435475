import EventModel
import Testing

struct DecisionBookTests {
    private static let text =
        "Before it all. Two fishermen pulled nine passengers from the water. Nobody knew more then."
    private static let sentence = 15..<67

    private func suggestion(
        _ article: ArticleID = "harbour-post", paragraph: Int = 3, in text: String = text,
        _ range: Range<Int> = sentence, id: EventID = "suggested-1"
    ) -> Event {
        Event(
            id: id, title: "A rescue",
            citations: [
                Citation(
                    article: article, paragraph: paragraph, selector: TextSelector(selecting: range, in: text))
            ])
    }

    private func isDecided(_ decided: Event, _ asked: Event) -> Bool {
        let book = DecisionBook([Decision(.rejected, on: decided)])
        if case .decided(let decision) = book.standing(of: asked) { return decision.verdict == .rejected }
        return false
    }

    @Test func `a verdict holds under another id, in another place, and for a reprint`() {
        #expect(isDecided(suggestion(), suggestion(id: "suggested-2025-other-name")))
        #expect(isDecided(suggestion(), suggestion("harbour-post-2", paragraph: 7)))
    }

    @Test func `a verdict holds where new rules cite more or less of the sentence`() {
        #expect(isDecided(suggestion(), suggestion("copy", 0..<87)))
        #expect(isDecided(suggestion(), suggestion("copy", 15..<60)))
    }

    @Test func `a verdict holds in its own article after a small correction, and not where figures change`() {
        let corrected = Self.text.replacing("pulled", with: "rescued")
        #expect(isDecided(suggestion(), suggestion(in: corrected, 15..<68)))
        let ten = "Divers searched the wreck again on 12 June and found nothing at all."
        let eleven = ten.replacing("12", with: "13")
        #expect(!isDecided(suggestion(in: ten, 0..<68), suggestion(in: eleven, 0..<68)))
    }

    @Test func `what merely looks alike in another article is undecided`() {
        let other = Self.text.replacing("nine", with: "four")
        #expect(!isDecided(suggestion(), suggestion("other", in: other)))
        let short = "He died on Monday."
        #expect(!isDecided(suggestion(in: short, 0..<18), suggestion("other", in: short, 0..<18)))
    }

    @Test func `a few words between the same neighbours are the same mention`() {
        let (range, text) = (55..<67, Self.text)
        #expect(isDecided(suggestion(in: text, range), suggestion("reprint", in: text, range)))
    }

    @Test func `an event with mostly new mentions is shown, and the known ones are named`() {
        var event = suggestion()
        event.citations += (1...3).map { Citation(article: "new", paragraph: $0) }
        let decision = Decision(.rejected, on: suggestion())
        let standing = DecisionBook([decision]).standing(of: event)
        #expect(standing == .partlyDecided(decision, mentions: [MentionAnchor(suggestion().citations[0])]))
    }

    @Test func `the later of two decisions counts`() {
        let (first, second) = (Decision(.rejected, on: suggestion()), Decision(.accepted, on: suggestion()))
        #expect(DecisionBook([first, second]).standing(of: suggestion()) == .decided(second))
        #expect(DecisionBook([first]).standing(of: suggestion()) == .decided(first))
        #expect(DecisionBook([]).standing(of: suggestion()) == .undecided)
    }
}
