import EventModel
import Testing

@testable import Extraction

/// Days that say which one a noun is, and those that say when something happened.
@Suite struct NounDayTests {
    private func day(of lemma: String, in text: String) throws -> String? {
        let story = StoryText(.invented("wire", published: "2021-03-11", "", [text]))
        return try #require(story.mentions.first { $0.lemma == lemma }).date?.text
    }

    @Test(
        arguments: [
            ("Ada Byron attacked her critics and recalled the lessons of 3 March 2019.", "attack", nil),
            ("Ada Byron attacked her critics and all raids, including September 11.", "attack", nil),
            ("The attack of 3 March 2019 shook Lund.", "attack", "2019-03-03"),
            ("Ada Byron was arrested on the night of 3 March 2019.", "arrest", "2019-03-03"),
            ("Ada Byron was arrested in Lund in the early hours of 3 March 2019.", "arrest", "2019-03-03"),
        ] as [(String, String, String?)])
    func `the day of a noun is that of nothing else`(text: String, lemma: String, expected: String?) throws {
        #expect(try day(of: lemma, in: text) == expected)
    }
}
