import EventModel
import Languages
import Testing

@testable import Extraction

@Suite struct `What was found in an article, kept and read again` {
    private static let stories: [Article] =
        FloodStory.articles + StrikeStory.articles + [
            .invented(
                "chronicle", published: "2005-01-20", "The sinking of the Astrid, day by day",
                [
                    "3 May 2004 The ferry Astrid sinks off the island of Ven.",
                    "5 May 2004 Divers find the wreck at a depth of forty metres.",
                    "21 June 2004 Captain Carl Benz is arrested in Lund.",
                    "9 August 2004 A recording from the bridge is heard by the inquiry.",
                    "2 October 2004 The owners apologise to the families.",
                    "14 January 2005 The court sentences Benz to three years in prison, “at last”, said Mayor Ada Byron.",
                ]),
            .invented("empty", "", []),
            .invented(
                "letter", published: "2031-05-04", "The mayor of Lund resigned on Tuesday",
                [
                    "The mayor of Lund resigned on Tuesday 4 May 2031, hours after the flood, and told nobody why she did so.",
                    "She had been asked three times that morning whether she would stay, and had answered each time that she would.",
                    "Der Bürgermeister hat am Dienstag seinen Rücktritt erklärt, nachdem die Flut die Altstadt erreicht hatte und niemand mehr wusste, wohin.",
                ]),
        ]

    @Test(arguments: stories)
    func `it is the same`(_ article: Article) throws {
        let read = KeptStory(reading: article, in: .english)
        let again = try KeptStory(article, in: .english, kept: read.bytes)
        #expect(again.bytes == read.bytes)
        let (story, kept) = (try #require(read.story), try #require(again.story))
        #expect(kept.article == story.article && kept.parts.map(\.bytes) == story.parts.map(\.bytes))
        #expect(kept.people == story.people && kept.attributions == story.attributions)
        #expect(kept.timexes == story.timexes && kept.mentions == story.mentions)
        #expect(kept.chronicle?.entries == story.chronicle?.entries)
        #expect(kept.stems == story.stems && kept.text.tokens == story.text.tokens && kept.day == story.day)
    }

    @Test func `the stories have what is kept`() {
        let read = Self.stories.compactMap { KeptStory(reading: $0, in: .english).story }
        #expect(read.contains { $0.chronicle != nil } && read.contains { !$0.attributions.isEmpty })
        #expect(read.contains { $0.people.contains { $0.title != nil && $0.gender != nil } })
        let letter = read.last
        #expect(letter?.article.paragraphs.count == 2)
    }

    @Test func `one that is mostly in another language is kept as that`() throws {
        let text =
            "Der Bürgermeister hat am Dienstag seinen Rücktritt erklärt, nachdem die Flut die Altstadt erreicht hatte."
        let article = Article.invented("brief", "Rücktritt", [text, text])
        let read = KeptStory(reading: article, in: .english)
        #expect(read.story == nil)
        #expect(try KeptStory(article, in: .english, kept: read.bytes).story == nil)
    }

    @Test func `no beginning of it and no other text is taken for it`() throws {
        let article = Self.stories[0]
        let bytes = KeptStory(reading: article, in: .english).bytes
        for count in bytes.indices {
            #expect(throws: RecordReader.Damage.self) {
                try KeptStory(article, in: .english, kept: Array(bytes[..<count]))
            }
        }
        let short = Article.invented("short", "Flood", ["A flood."])
        #expect(throws: RecordReader.Damage.self) { try KeptStory(short, in: .english, kept: bytes) }
    }

    @Test func `bytes that were changed end nothing`() {
        let article = Self.stories[0]
        let bytes = KeptStory(reading: article, in: .english).bytes
        for place in bytes.indices {
            for change: UInt8 in [0x01, 0x7F, 0x80, 0xFF] {
                var changed = bytes
                changed[place] ^= change
                _ = try? KeptStory(article, in: .english, kept: changed)
            }
        }
    }

    @Test func `what is found in a window is the same`() throws {
        let texts = Self.stories.compactMap { KeptStory(reading: $0, in: .english).story }
        let found = WindowFindings(texts, ofMany: true, register: PersonRegister([]), context: ClaimContext())
        let again = try WindowFindings(kept: found.bytes)
        #expect(!found.drafts.isEmpty && again.bytes == found.bytes)
        #expect(again.drafts.map(\.suggestion) == found.drafts.map(\.suggestion))
        #expect(again.drafts.map(\.importance) == found.drafts.map(\.importance))
        #expect(
            again.drafts.map { $0.titles.map(\.words.length) } == found.drafts.map { $0.titles.map(\.words.length) })
        #expect(again.began == found.began)
        for count in stride(from: 0, to: found.bytes.count, by: 7) {
            #expect(throws: RecordReader.Damage.self) { try WindowFindings(kept: Array(found.bytes[..<count])) }
        }
    }
}

/// Whoever adds a field sees here that it has to be kept, or that it follows from others.
@Suite struct `The fields of what is kept` {
    private func fields(of value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }

    @Test func `those of an article are these`() throws {
        let texts = FloodStory.articles.map { StoryText($0) }
        let text = try #require(texts.first { !$0.attributions.isEmpty && !$0.people.isEmpty && !$0.timexes.isEmpty })
        let day = try EDTFDate("2004-05-03")
        #expect(
            fields(of: text) == [
                "article", "text", "parts", "people", "attributions", "roles", "stems", "timexes", "mentions", "day",
                "isDayInferred", "chronicle",
            ])
        #expect(
            fields(of: try #require(text.mentions.first)) == [
                "bytes", "range", "text", "kind", "lemma", "modality", "sentence", "paragraph", "date", "timex",
                "dateRule", "people", "focus", "isSubordinate", "isAside", "isPast", "isNoun", "isReference", "meaning",
                "token",
            ])
        #expect(
            fields(of: text.timexes[0]) == [
                "bytes", "range", "text", "type", "value", "modifier", "rule", "isVague", "isDayAssumed", "edtf",
                "doubt",
            ])
        #expect(
            fields(of: text.people[0]) == ["bytes", "codePoints", "text", "name", "key", "title", "gender", "rule"])
        let said = text.attributions[0]
        #expect(fields(of: said) == ["speaker", "cue", "content", "isQuotation", "rule"])
        #expect(fields(of: said.speaker) == ["kind", "span", "name", "key"])
        #expect(fields(of: said.cue) == ["bytes", "codePoints", "text"])
        #expect(
            fields(of: Chronicle.Entry(date: day, timex: 0, parts: 0..<1, opening: 0..<1)) == [
                "date", "timex", "parts", "opening",
            ])
    }

    @Test func `those of a window are these`() throws {
        let texts = FloodStory.articles.map { StoryText($0) }
        let found = WindowFindings(texts, ofMany: false, register: PersonRegister([]), context: ClaimContext())
        #expect(fields(of: found) == ["drafts", "days", "began"])
        let draft = try #require(found.drafts.first { !$0.suggestion.people.isEmpty })
        #expect(
            fields(of: draft) == [
                "suggestion", "window", "kind", "isSlight", "isAmongFew", "sources", "late", "entries", "leading",
                "salience", "centrality", "nearness", "day", "titles", "slug",
            ])
        #expect(fields(of: try #require(draft.titles.first)) == ["text", "words", "isSound"])
        #expect(
            fields(of: draft.suggestion) == [
                "event", "rank", "isBackground", "evidence", "people", "mentions", "reasons",
            ])
        #expect(
            fields(of: draft.suggestion.event) == [
                "id", "title", "date", "time", "zone", "place", "tags", "people", "citations", "resolutions", "notes",
                "status", "isPlanned", "path",
            ])
        #expect(fields(of: draft.suggestion.people[0]) == ["id", "name", "aliases", "weakAliases", "description"])
        #expect(fields(of: draft.suggestion.mentions[0]) == ["article", "paragraph", "range"])
        #expect(fields(of: draft.suggestion.reasons[0]) == ["rule", "words", "article", "paragraph"])
        let citation = draft.suggestion.event.citations[0]
        #expect(fields(of: citation) == ["article", "paragraph", "selector", "claims"])
        #expect(fields(of: try #require(citation.selector)) == ["exact", "prefix", "suffix", "position"])
        #expect(
            fields(of: Claim(property: "", value: "")) == [
                "property", "value", "unit", "asOf", "attributedTo", "kind",
            ])
    }
}
