import EventModel
import Extraction
import Testing

/// What is suggested from articles in several languages.
@Suite struct `Only languages that are read make suggestions` {
    private func article(_ id: ArticleID, _ headline: String, _ body: [String], language: String? = nil) -> Article {
        Article(
            id: id, headline: headline, publisher: id.name,
            published: (try? EDTFDate("2025-03-05")).map { PublicationDate(date: $0, provenance: .frontMatter) },
            language: language,
            paragraphs: body.enumerated().map { Paragraph(ordinal: $0 + 1, text: $1) })
    }

    private var english: Article {
        article(
            "herald", "Warehouse fire kills two in Portmere",
            [
                "Two people were killed on Monday when a fire destroyed a warehouse in the harbour of Portmere.",
                "The mayor said that the police had arrested a man on Tuesday.",
            ], language: "en")
    }

    private var german: Article {
        article(
            "bote", "Die Polizei meldet die Toten von Portmere",
            [
                "Die Toten wurden am Montag gefunden, als die Feuerwehr die Lagerhalle im Hafen von Portmere betrat.",
                "Der Brand war in der Nacht ausgebrochen; die Ursache war zunächst unklar, sagte die Polizei.",
            ])
    }

    private func cited(_ suggestions: [Suggestion]) -> Set<ArticleID> {
        Set(suggestions.flatMap { $0.event.citations.map(\.article) })
    }

    @Test(arguments: [nil, "en", "de"] as [String?])
    func `an article in German is in no suggestion, whatever it says that it is`(stated: String?) {
        var german = german
        german.language = stated
        let found = SuggestionMaker().suggestions(from: [english, german], language: "en")
        #expect(cited(found) == ["herald"])
    }

    @Test func `a paragraph in another language is not read`() {
        let statement =
            "El ministro dijo que la embajada fue atacada el lunes y que dos personas murieron."
        var mixed = english
        mixed.paragraphs.append(Paragraph(ordinal: 3, text: statement))
        let found = SuggestionMaker().suggestions(from: [mixed])
        #expect(!found.isEmpty)
        #expect(!found.flatMap(\.event.citations).contains { $0.paragraph == 3 })
    }

    @Test func `a library in Spanish reads no article that does not tell its language`() {
        let short = article("diario", "Quito, Monday", ["Two killed on Monday in Quito."])
        #expect(SuggestionMaker().suggestions(from: [short], language: "es").isEmpty)
        #expect(!SuggestionMaker().suggestions(from: [short], language: nil).isEmpty)
    }
}
