internal import EventModel
internal import Terminal

extension ScreenState {
    /// Commands that ask for something or work on what is selected.
    mutating func performOnSelection(_ command: Command) -> [Effect] {
        switch command {
        case .people: return open(PeoplePanel(), asking: [PeoplePanel.firstQuestion])
        case .filter: return openFilter()
        case .search: return open(PromptPanel(.search))
        case .goToDate: return open(PromptPanel(.date))
        case .palette: return open(PalettePanel())
        case .help: return open(HelpPanel())
        case .problems: return showProblems()
        case .clearFilter: return clearFilter()
        case .nextMatch: return moveToMatch(forward: true)
        case .previousMatch: return moveToMatch(forward: false)
        case .compare: return compare()
        case .why: return explain()
        case .copyCitation: return copyCitation()
        case .openInBrowser: return openInBrowser()
        case .openInEditor: return openInEditor()
        case .facets: return openFacets()
        default: return curate(command)
        }
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
        return open(ComparePanel())
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
}
