internal import EventModel
internal import Terminal

extension ScreenState {
    /// Commands that ask for something or work on what is selected.
    mutating func performOnSelection(_ command: Command) -> [Effect] {
        switch command {
        case .people: return openPeoplePicker()
        case .filter: return openFilter()
        case .search: overlay = .prompt(PromptState(.search))
        case .goToDate: overlay = .prompt(PromptState(.date))
        case .palette: overlay = .palette(PaletteState())
        case .help: overlay = .help(ScrollState())
        case .problems: showProblems()
        case .clearFilter: return clearFilter()
        case .nextMatch: return moveToMatch(forward: true)
        case .previousMatch: return moveToMatch(forward: false)
        case .compare: return compare()
        case .why: explain()
        case .copyCitation: return copyCitation()
        case .openInBrowser: return openInBrowser()
        case .openInEditor: return openInEditor()
        case .facets: return openFacets()
        default: return curate(command)
        }
        return []
    }

    mutating func clearFilter() -> [Effect] {
        guard !query.isEmpty else {
            message = Message("There is no filter")
            return []
        }
        return setQuery("")
    }

    private mutating func compare() -> [Effect] {
        guard let event, !event.sources.isEmpty else {
            message = Message("There are no sources to compare")
            return []
        }
        overlay = .compare(CompareState())
        return []
    }

    /// A suggestion carries its reasons as notes, one a line.
    private mutating func explain() {
        guard let event = event?.event, event.status == .suggested else {
            message = Message("This event was not suggested: a person stands behind it")
            return
        }
        let reasons = event.notes.split(separator: "\n").map(String.init)
        overlay = .choice(
            ChoiceState(
                title: "Why this is suggested", hint: "back",
                choices: reasons.map { .init(label: $0, target: .nothing) }))
    }

    private mutating func copyCitation() -> [Effect] {
        guard let record = article.record else {
            message = Message("No source is open")
            return []
        }
        let text = CitationText.text(of: record.article, paragraph: article.paragraph, event: event)
        message = Message("Copied: \(text)")
        return [.copy(text)]
    }

    private mutating func openInBrowser() -> [Effect] {
        guard let url = article.record?.article.url else {
            message = Message("The source names no page")
            return []
        }
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
            message = Message("Only http and https pages are opened, not \(url)", isError: true)
            return []
        }
        return [.openPage(url)]
    }

    private mutating func openInEditor() -> [Effect] {
        if focus == .article, let path = article.record?.article.path, !path.isEmpty {
            return [.openInEditor(path: path)]
        }
        guard let path = event?.event.path ?? article.record?.article.path, !path.isEmpty else {
            message = Message("There is no file to edit")
            return []
        }
        return [.openInEditor(path: path)]
    }

    /// The words that are highlighted in a pane.
    func searchWords(in pane: Pane) -> String? {
        guard let search else { return nil }
        return search.pane == .article && pane != .article ? nil : search.words
    }

    mutating func moveToMatch(forward: Bool) -> [Effect] {
        guard let search else {
            message = Message("Nothing has been searched for; / searches")
            return []
        }
        if search.pane == .article, focus == .article { return moveToMatchInArticle(search.words, forward: forward) }
        return [
            .findWords(
                generation: timeline.shown, search.words, from: timeline.cursor + (forward ? 1 : -1),
                forward: forward)
        ]
    }

    /// The next paragraph that has the words; goes on at the other end.
    mutating func moveToMatchInArticle(_ words: String, forward: Bool) -> [Effect] {
        guard let record = article.record?.article else { return [] }
        let all = [0] + record.paragraphs.map(\.ordinal)
        let found = all.filter { ordinal in
            record.paragraph(ordinal).map { !Highlights.matches(of: words, in: $0.text).isEmpty } ?? false
        }
        let next =
            forward
            ? found.first { $0 > article.paragraph } ?? found.first
            : found.last { $0 < article.paragraph } ?? found.last
        guard let next else {
            message = Message("“\(words)” is not in this article")
            return []
        }
        show(paragraph: next)
        return []
    }
}
