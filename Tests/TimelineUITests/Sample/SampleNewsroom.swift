import EventModel
import TimelineUI

/// Answers effects from ``SampleStory``, at once and in memory.
struct SampleNewsroom {
    var events = SampleStory.events
    var articles = SampleStory.articles
    var people = SampleStory.people
    var title = "The bridge at Oberau"
    /// As soon as something has been edited.
    var editing: SampleEditing?
    /// What somebody else has changed meanwhile, for the next edit.
    var conflict: EditConflict?
    /// The events as they were seen by who made the last edit.
    var seen: [Event] = []
    /// Why no edit can be made at present.
    var refusal: String?

    var overview: LibraryOverview {
        LibraryOverview(
            title: title, zone: SampleStory.zone, events: events.filter { $0.status == .confirmed }.count,
            suggestions: events.filter { $0.status == .suggested }.count, articles: articles.count,
            people: people.count)
    }

    /// What comes of an effect; nothing for what is the terminal's.
    mutating func answers(
        to effect: Effect, query: String, subject: TimelineState.Subject = .events
    ) -> [Action] {
        switch effect {
        case .ask(let question, let ticket):
            return answers(to: question, query, subject).map { .answered(question, $0, ticket) }
        case .edit(.perform(let edit, let seen)): return perform(edit, seen: seen)
        case .edit(.undo): return edit("Nothing to undo") { try $0.undo() }
        case .edit(.redo): return edit("Nothing to redo") { try $0.redo() }
        case .edit(.derive), .stop, .terminal, .export: return []
        }
    }

    /// What is found for a question of the list that answers a query.
    func answers(to question: Question, _ query: String, _ subject: TimelineState.Subject = .events) -> [Answer] {
        let rows = rows(query)
        switch question {
        case .chronology(let query, let subject, _, let kept):
            if let place = query.unicodeScalars.firstIndex(of: "("), !query.contains(")") {
                let offset = query.unicodeScalars.distance(from: query.startIndex, to: place)
                return [.queryRefused(at: offset..<offset + 1, reason: "expected )")]
            }
            let found = subject.order.map(articleRows) ?? self.rows(query)
            let position = kept.lazy.compactMap { id in found.firstIndex { $0.event?.id == id } }.first
            let density = subject == .events ? density(found, .month) : []
            let buckets = density.map { span in
                DensityBucket(start: span.start, count: span.count, position: span.position)
            }
            return [
                .chronologyOpened(ChronologyOverview(count: found.count, density: buckets), position: position)
            ]
        case .rows(let range):
            return [.rowsRead(start: range.lowerBound, window(range, query: query, subject: subject))]
        case .window: return []
        case .density(let scale): return [.densityRead(scale, density(rows, scale))]
        case .event(let id): return events.first { $0.id == id }.map { [.eventRead(record(of: $0))] } ?? []
        case .records(let ids):
            return [.recordsRead(ids.compactMap { id in events.first { $0.id == id }.map(record) })]
        case .missing(let ids): return [.eventsMissed(Set(ids.filter { id in !events.contains { $0.id == id } }))]
        case .article(let id): return articles.first { $0.id == id }.map { [.articleRead(record(of: $0))] } ?? []
        case .likenesses: return [.likenessesFound([])]
        case .people(let text): return [.peopleFound(hits(text))]
        case .completions(let query, let cursor):
            guard "person:ada".hasPrefix(query), !query.isEmpty else { return [] }
            return [
                .completionsFound([
                    QueryCompletion(range: 0..<cursor, text: "person:", label: ""),
                    QueryCompletion(range: 0..<cursor, text: "person:ada-moser", label: "Ada Moser · 2"),
                ])
            ]
        case .person(let id): return [.personSummarised(people.first { $0.id == id }.map(summary))]
        case .position(let id): return [.positionFound(rows.firstIndex { $0.event?.id == id })]
        case .day(let day):
            let found = rows.firstIndex { $0.event?.date?.lower.map { $0 >= day } ?? false }
            return [.positionFound(found ?? rows.count - 1)]
        case .words(let words, let from, let forward): return [.positionFound(find(words, from, forward, rows))]
        case .landmark(let landmark, let from, let forward):
            let found = rows.indices.filter { index in
                rows[index].event.map { landmark == .suggestion ? $0.status == .suggested : $0.isDisputed } ?? false
            }
            return [.positionFound(next(found, from, forward))]
        case .suggestions(let most):
            let found = rows.compactMap(\.event).filter { $0.status == .suggested }
                .sorted { ($1.sources, $0.id.name) < ($0.sources, $1.id.name) }
            return [.suggestionsFound(Array(found.prefix(most)), count: found.count)]
        case .alike(let id): return [.eventsFound(self.rows("").compactMap(\.event).filter { $0.id != id })]
        case .passage(let words, let place, let forward): return [passage(words, place, forward)]
        case .row(let id):
            let listed = articleRows(by: subject.order ?? .date)
            return [
                .positionFound(
                    listed.firstIndex { if case .article(let header) = $0 { header.id == id } else { false } })
            ]
        case .things(let text): return [.thingsFound(things(text))]
        case .events(let text): return [.eventsFound(self.rows(text).compactMap(\.event))]
        case .facets: return [.facetsCounted(facets(rows.compactMap(\.event)))]
        }
    }

    private func facets(_ rows: [EventSummary]) -> [FacetGroup] {
        let found = Set(rows.map(\.id))
        let shown = events.filter { found.contains($0.id) }
        func group(_ title: String, _ field: String, _ values: (Event) -> [(name: String, id: String)]) -> FacetGroup {
            let all = shown.flatMap(values)
            let counts = Dictionary(grouping: all, by: \.id)
            let sorted = counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            return FacetGroup(
                title: title,
                values: sorted.map { id, all in
                    FacetGroup.Value(label: all[0].name, query: "\(field):\(id)", events: all.count)
                })
        }
        return [
            group("People", "person") { event in
                event.people.map { part in
                    (people.first { $0.id == part.person }?.name ?? part.person.name, part.person.name)
                }
            },
            group("Places", "place") { $0.place.map { [($0, $0)] } ?? [] },
            group("Tags", "tag") { $0.tags.map { ($0, $0) } },
        ].filter { !$0.values.isEmpty }
    }

    /// The window of rows asked for.
    func window(_ range: Range<Int>, query: String, subject: TimelineState.Subject) -> [TimelineRow] {
        Array((subject.order.map(articleRows) ?? rows(query))[range])
    }

    private func articleRows(by order: ArticleOrder) -> [TimelineRow] {
        let headers = articles.map { article in
            var header = ArticleHeader(of: article)
            let citing = events.filter { $0.citations.contains { $0.article == article.id } }
            header.use =
                citing.isEmpty ? .unused : citing.contains { $0.status == .confirmed } ? .confirmed : .suggested
            return header
        }
        let sorted =
            switch order {
            case .date: headers
            case .publisher: headers.sorted { $0.sourceName < $1.sourceName }
            case .title: headers.sorted { $0.headline < $1.headline }
            case .use: headers.sorted { ($0.use ?? .unused, $0.id.name) < ($1.use ?? .unused, $1.id.name) }
            }
        return sorted.map(TimelineRow.article)
    }

    /// The next paragraph with these words in the articles by date.
    private func passage(_ words: String, _ place: PassagePlace, _ forward: Bool) -> Answer {
        let places = articles.enumerated().flatMap { position, article in
            ([0] + article.paragraphs.map(\.ordinal)).filter { ordinal in
                let text = ordinal == 0 ? article.headline : article.paragraph(ordinal)?.text ?? ""
                return !occurrences(of: words, in: text).isEmpty
            }.map { PassagePlace(position: position, paragraph: $0) }
        }
        let next =
            forward ? places.first { $0 > place } ?? places.first : places.last { $0 < place } ?? places.last
        return next.map { .passageFound(articles[$0.position].id, $0) } ?? .positionFound(nil)
    }

    /// What is called so, as far as the tests need it.
    private func things(_ text: String) -> [FoundThing] {
        let words = TypedWords(text)
        let all =
            people.map { FoundThing(.person($0, events: summary($0).events), kind: .exact) }
            + rows("").compactMap(\.event).map { FoundThing(.event($0), kind: .exact) }
            + Set(events.compactMap(\.place)).sorted().map { FoundThing(.place($0, events: 1), kind: .exact) }
            + articles.map { FoundThing(.article(ArticleHeader(of: $0)), kind: .exact) }
        return all.compactMap { thing in words.kind(in: thing.name).map { FoundThing(thing.thing, kind: $0) } }
    }

    private func rows(_ query: String) -> [TimelineRow] {
        let terms = query.split(separator: " ").map(String.init)
        let isFields = terms.contains { $0.contains(":") }
        return events.filter { event in
            isFields
                ? terms.allSatisfy { event.has($0) } : query.isEmpty || !occurrences(of: query, in: event.title).isEmpty
        }.map { event in
            .event(
                EventSummary(
                    id: event.id, title: event.title, date: event.date, time: event.time,
                    sources: Set(event.citations.map(\.article)).count, status: event.status,
                    isDisputed: discrepancies(of: event).contains(where: \.isOpenDispute)))
        }
    }

    private func density(_ rows: [TimelineRow], _ scale: DensityScale) -> [DensitySpan] {
        var buckets: [DensitySpan] = []
        for (position, row) in rows.enumerated() {
            let start = row.event?.date?.lower.flatMap { day -> Day? in
                let date = day.calendarDate
                return switch scale {
                case .year: Day(year: date.year, month: 1, day: 1)
                case .month: Day(year: date.year, month: date.month, day: 1)
                case .week: day.advanced(by: 1 - day.weekday.rawValue)
                case .day: day
                }
            }
            if buckets.last?.start != start || buckets.isEmpty {
                buckets.append(DensitySpan(DensityBucket(start: start, count: 0, position: position)))
            }
            buckets[buckets.count - 1].count += 1
            buckets[buckets.count - 1].suggested += row.event?.status == .suggested ? 1 : 0
            buckets[buckets.count - 1].disputed += row.event?.isDisputed == true ? 1 : 0
        }
        return buckets
    }

    private func discrepancies(of event: Event) -> [Discrepancy] {
        event.discrepancies(in: ClaimContext(articles: articles, people: people))
    }

    private func record(of event: Event) -> EventRecord {
        let passages = event.citations.map { citation -> Passage in
            let article = articles.first { $0.id == citation.article }
            let text = article?.paragraph(citation.paragraph)?.text
            let quoted = text.flatMap { text in
                citation.selector.flatMap { occurrences(of: $0.exact, in: text).first }
            }
            return Passage(
                citation: citation, article: article.map { ArticleHeader(of: $0) }, text: text, quoted: quoted)
        }
        return EventRecord(
            event: event, discrepancies: discrepancies(of: event),
            people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }), passages: passages)
    }

    private func record(of article: Article) -> ArticleRecord {
        let links = events.flatMap { event in
            record(of: event).passages.filter { $0.citation.article == article.id }.map { passage in
                ArticleLink(event: event.id, title: event.title, paragraph: passage.citation.paragraph)
            }
        }
        return ArticleRecord(article: article, links: links.sorted { $0.paragraph < $1.paragraph })
    }

    private func hits(_ text: String) -> [PersonHit] {
        people.compactMap { person in
            let found = occurrences(of: text, in: person.name)
            guard text.isEmpty || !found.isEmpty else { return nil }
            return PersonHit(summary: summary(person), field: "name", text: person.name, matches: found)
        }
    }

    private func summary(_ person: Person) -> PersonSummary {
        let own = rows("person:\(person.id)").compactMap(\.event)
        return PersonSummary(
            person: person, events: own.count, first: own.first, last: own.last,
            roles: [RoleCount(role: "mayor", events: 1)])
    }

    private func find(_ words: String, _ from: Int, _ forward: Bool, _ rows: [TimelineRow]) -> Int? {
        let found = rows.indices.filter { !occurrences(of: words, in: rows[$0].title).isEmpty }
        return next(found, from, forward)
    }

    private func next(_ found: [Int], _ from: Int, _ forward: Bool) -> Int? {
        forward ? found.first { $0 >= from } ?? found.first : found.last { $0 <= from } ?? found.last
    }
}

extension Event {
    /// Whether it has what one term of a query asks for.
    fileprivate func has(_ term: String) -> Bool {
        if term.hasPrefix("-") { return !has(String(term.dropFirst())) }
        let parts = term.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return !occurrences(of: term, in: title).isEmpty }
        return switch parts[0] {
        case "person": people.contains { $0.person.name == parts[1] }
        case "tag": tags.contains(parts[1])
        case "place": place == parts[1]
        case "is": parts[1] == status.rawValue
        default: false
        }
    }
}
