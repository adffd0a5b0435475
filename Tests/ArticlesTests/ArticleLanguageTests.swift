import Articles
import EventModel
import Testing

/// The language that is told of an article.
@Suite struct `The language of an article` {
    private static let german = """
        Die Feuerwehr hat am Montag im Hafen von Portmere einen Brand gelöscht, der in einer Lagerhalle ausgebrochen war.

        Verletzt wurde niemand, teilte die Polizei mit. Die Ursache des Feuers wird noch untersucht, sagte ein Sprecher.
        """
    private static let english = """
        The fire brigade put out a blaze on Monday that had broken out in a warehouse in the harbour of Portmere.

        Nobody was hurt, the police said. The cause of the fire is still being looked into, according to a spokesman.
        """

    private func language(_ text: String, stated: String? = nil, sidecar: String? = nil) -> String? {
        let front = stated.map { "---\ntitle: Portmere\nlanguage: \($0)\n---\n" } ?? "# Portmere\n\n"
        return ArticleReader().read(
            ArticleFile(
                path: "articles/a.md", bytes: Array((front + text).utf8), sidecar: sidecar.map { Array($0.utf8) })
        ).articles.first?.language
    }

    @Test func `what states none tells it by its text`() {
        #expect(language(Self.german) == "de")
        #expect(language(Self.english) == "en")
        #expect(language("Portmere, 5.") == nil)
    }

    @Test func `what is stated is kept as it is, with its region`() {
        #expect(language(Self.german, stated: "de-AT") == "de-AT")
        #expect(language("Portmere, 5.", stated: "fr") == "fr")
    }

    @Test func `a template that calls German English is not believed, nor one that calls English German`() {
        #expect(language(Self.german, stated: "en") == "de")
        #expect(language(Self.english, stated: "de") == "en")
    }

    @Test func `a curator's word counts more than the text`() {
        #expect(language(Self.german, sidecar: "language: en") == "en")
    }
}
