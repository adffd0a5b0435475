import EventModel
import Extraction
import Testing

@Suite struct FloodSuggestionTests {
    let found = SuggestionMaker().suggestions(from: FloodStory.articles)

    @Test func `the flood comes first, with the day that most tell and its deaths`() throws {
        let flood = try #require(found.first)
        #expect(flood.event.date?.text == "2019-06-11")
        #expect(flood.event.status == .suggested)
        #expect(flood.event.claims("killed") == ["at least four", "Six", "six"])
    }

    @Test func `one paper's wrong day is a discrepancy`() throws {
        let disputes = try #require(found.first).event.discrepancies().filter(\.isContradiction)
        let date = try #require(disputes.first { $0.property == "date" })
        #expect(date.sides.map(\.value) == ["2019-06-11", "2019-06-10"])
        #expect(date.sides.last?.sources == ["national-mirror"])
    }

    @Test func `an undated article gets its day from events it shares, marked as uncertain`() throws {
        let resignation = try #require(found.first { $0.event.title.contains("resigned") })
        #expect(resignation.event.date?.text == "2019-06-14")
        let citation = try #require(
            resignation.event.citations.first { $0.article == "radio-orlen" && $0.paragraph == 1 })
        #expect(citation.claims.map(\.value) == ["2019-06-14?"])
        #expect(resignation.reasons.contains { $0.article == "radio-orlen" && $0.rule.contains("inferred") })
    }

    @Test func `a reason quotes whole words, and says where it leaves some out`() throws {
        let reasons = found.flatMap(\.reasons).filter { $0.rule.hasPrefix("goes on telling") }
        #expect(!reasons.isEmpty)
        for reason in reasons {
            let article = try #require(FloodStory.articles.first { $0.id == reason.article })
            let text = try #require(article.paragraph(reason.paragraph)?.text)
            let words = reason.words.hasSuffix("…") ? String(reason.words.dropLast()) : text
            #expect(text.hasPrefix(words))
            #expect(text.dropFirst(words.count).first?.isLetter != true, "\(reason.words)")
        }
    }

    @Test func `an old flood is background and comes last`() throws {
        let old = try #require(found.last)
        #expect(old.isBackground)
        #expect(old.event.date?.text == "1954")
        #expect(found.dropLast().allSatisfy { !$0.isBackground })
    }

    @Test func `a reprint is no further source`() {
        let original = FloodStory.articles.filter { $0.id != "herald-online" }
        let context = ClaimContext(articles: FloodStory.articles)
        let without = SuggestionMaker().suggestions(from: original)
        #expect(found.first?.event.independentSources(in: context) == without.first?.event.independentSources())
    }
}

@Suite struct CourtSuggestionTests {
    let found = SuggestionMaker().suggestions(from: CourtStory.articles)

    @Test func `arrest, charge, verdict and sentence are four events`() {
        let dates = Dictionary(found.map { ($0.id.name, $0.event.date?.text) }) { first, _ in first }
        #expect(dates["suggested-2022-11-18-torrance-sentence"] == "2022-11-18")
        #expect(dates["suggested-2022-11-03-torrance-verdict"] == "2022-11-03")
        #expect(dates["suggested-2021-03-torrance-arrest"] == "2021-03")
        #expect(dates["suggested-2021-04-torrance-charge"] == "2021-04")
    }

    @Test func `sources differ on the term and on the day of the verdict`() throws {
        let sentence = try #require(found.first { $0.id.name.hasSuffix("sentence") }).event
        #expect(sentence.contradictions("term") == ["9", "10"])
        let verdict = try #require(found.first { $0.id.name.hasSuffix("verdict") }).event
        #expect(verdict.contradictions("date") == ["2022-11-03", "2022-11-04"])
    }

    @Test func `the convict takes part under the id of the library`() throws {
        let known = Person(id: "ewald", name: "Ewald Torrance")
        let found = SuggestionMaker().suggestions(from: CourtStory.articles, people: [known])
        let first = try #require(found.first)
        #expect(first.event.people.map(\.person) == ["ewald"])
        #expect(first.people == [])
    }
}

@Suite struct StrikeSuggestionTests {
    let found = SuggestionMaker().suggestions(from: StrikeStory.articles)

    @Test func `walkout, agreement and talks are told by several papers`() {
        let leading = found.prefix(3).map { $0.event.date?.text }
        #expect(leading == ["2017-09-04", "2017-09-09", "2017-09-06"])
    }

    @Test func `the number of those arrested is disputed`() throws {
        let arrest = try #require(found.first { $0.id.name.hasSuffix("arrest") }).event
        #expect(arrest.date?.text == "2017-09-05")
        #expect(arrest.contradictions("arrested") == [])
        #expect(arrest.discrepancies().contains { $0.property == "arrested" })
    }
}

@Suite struct SuggestionMakerTests {
    private let all = FloodStory.articles + CourtStory.articles + StrikeStory.articles

    @Test func `the order of the articles does not matter`() {
        let maker = SuggestionMaker()
        #expect(maker.suggestions(from: all) == maker.suggestions(from: all.reversed()))
    }

    @Test func `stories are not mixed`() {
        let stories = [FloodStory.articles, CourtStory.articles, StrikeStory.articles].map { Set($0.map(\.id)) }
        for suggestion in SuggestionMaker().suggestions(from: all) {
            let cited = Set(suggestion.event.citations.map(\.article))
            #expect(stories.contains { cited.isSubset(of: $0) }, "\(suggestion.id)")
        }
    }

    @Test func `every citation's selector yields its own words`() throws {
        let texts = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        for suggestion in SuggestionMaker().suggestions(from: all) {
            for citation in suggestion.event.citations {
                let paragraph = try #require(texts[citation.article]?.paragraph(citation.paragraph))
                guard let selector = citation.selector else { continue }
                let position = try #require(selector.position)
                #expect(TextSelector(selecting: position, in: paragraph.text).exact == selector.exact)
            }
        }
    }

    @Test func `what is confirmed is not suggested again`() throws {
        let maker = SuggestionMaker()
        var confirmed = try #require(maker.suggestions(from: CourtStory.articles).first).event
        confirmed.status = .confirmed
        let left = maker.suggestions(from: CourtStory.articles, confirmed: [confirmed])
        #expect(!left.contains { $0.id == confirmed.id })
        let places = confirmed.citedPlaces
        #expect(left.contains { $0.id.name.hasSuffix("arrest") && !$0.event.citedPlaces.isSubset(of: places) })
    }

    @Test func `furniture is never cited`() {
        var articles = CourtStory.articles
        articles[0].paragraphs.append(
            Paragraph(ordinal: 9, text: "Torrance was sentenced on Friday. Photo: the court", kind: .caption))
        let cited = SuggestionMaker().suggestions(from: articles).flatMap(\.event.citations)
        #expect(!cited.contains { $0.article == articles[0].id && $0.paragraph == 9 })
    }

    @Test func `titles are one short line without relative dates at their end`() {
        for suggestion in SuggestionMaker().suggestions(from: all) {
            #expect(suggestion.event.title.count <= 90)
            #expect(!suggestion.event.title.contains("\n"))
        }
    }

    @Test func `nothing comes of nothing`() {
        #expect(SuggestionMaker().suggestions(from: []) == [])
        #expect(SuggestionMaker().suggestions(from: [.invented("empty", "", [])]) == [])
    }
}

extension Event {
    /// The values claimed for a property, in the order of the citations, each once.
    func claims(_ property: String) -> Set<String> {
        Set(attributedClaims.map(\.claim).filter { $0.property == property }.map(\.value))
    }

    /// The sides of a dispute on a property.
    func contradictions(_ property: String) -> [String] {
        discrepancies().first { $0.property == property && $0.isContradiction }?.sides.map(\.value) ?? []
    }
}
