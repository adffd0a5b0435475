internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func open(_ panel: some Panel, asking question: Question? = nil) -> [Effect] {
        overlay = Overlay(panel)
        return question.map { [ask($0)] } ?? []
    }

    mutating func takeInPanel(_ key: Key) -> [Effect] {
        turn { panel, screen in
            key == .escape || key == .control("c")
                ? panel.leave(by: key, on: screen) : panel.take(key, on: screen)
        }
    }

    mutating func tellPanel(_ news: PanelNews) -> [Effect] {
        turn { panel, screen in panel.take(news, on: screen) }
    }

    mutating func pressInPanel(at point: Point) -> [Effect] {
        turn { panel, screen in
            let layout = panel.layout(on: screen)
            if let target = layout.targets.first(where: { $0.place.contains(point) }) {
                return panel.press(target.number, on: screen)
            }
            return layout.frame?.contains(point) == true || !layout.isLeftByPressBeside ? .stays : .closes
        }
    }

    mutating func wheelInPanel(_ lines: Int, at point: Point) -> [Effect] {
        turn { panel, screen in panel.wheel(lines, at: point, on: screen) }
    }

    /// It is the panel's turn; then what it asks for is done.
    private mutating func turn(_ take: (inout any Panel, ScreenState) -> PanelOutcome) -> [Effect] {
        guard var panel = overlay?.panel else { return [] }
        let outcome = take(&panel, self)
        switch outcome.fate {
        case .stays: overlay = Overlay(panel)
        case .closes: overlay = nil
        case .givesWay(let other): overlay = Overlay(other)
        }
        if let message = outcome.message { self.message = message }
        return outcome.requests.flatMap { carryOut($0) }
    }

    private mutating func carryOut(_ request: PanelRequest) -> [Effect] {
        switch request {
        case .ask(let question): return [ask(question)]
        case .terminal(let request): return [.terminal(request)]
        case .filter(let query):
            if overlay == nil { focus = .timeline }
            return setQuery(query)
        case .search(let words): return startSearch(words)
        case .goTo(let day):
            focus = .timeline
            return [ask(.day(day))]
        case .show(let event): return go(to: event)
        case .reveal(let event): return reveal(event)
        case .showArticle(let article): return go(to: article)
        case .export(let order): return [.export(order)]
        case .run(let command): return perform(command)
        case .editPerson(let person, let isEntered): return openForm(of: person, isEntered: isEntered)
        case .editParticipant(let person): return openForm(of: person)
        case .unlink(let citation): return unlink(citation)
        case .save(let saving): return save(saving)
        case .derive(let article, let origin):
            for named in [article, origin] { curation.sources[named.id] = named.shortName }
            return [.edit(.derive(article.id, from: origin.id))]
        case .keepDraft(let form): keep(form)
        case .dropDraft(let form): drop(form)
        case .dropSelection: article.selection = nil
        case .comeBack(let panel): curation.comingBack = Overlay(panel)
        case .merge(let events): return curate(events.map { MarkedEvent($0, record: event) }, for: .merge)
        }
        return []
    }

    private mutating func save(_ saving: PanelRequest.Saving) -> [Effect] {
        if let following = saving.following { curation.following = following }
        curation.names.merge(saving.names) { _, new in new }
        return [.edit(.perform(saving.edit, seen: saving.seen))]
    }
}
