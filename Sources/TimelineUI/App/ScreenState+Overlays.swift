internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func takeInOverlay(_ key: Key) -> [Effect] {
        if key == .escape || key == .control("c") { return leaveOverlay(key) }
        switch overlay {
        case .people(let picker): return take(key, in: picker)
        case .prompt(let prompt): return take(key, in: prompt)
        case .palette(let palette): return take(key, in: palette)
        case .choice(let choice): return take(key, in: choice)
        case .help(let scroll): return take(key, inHelp: scroll)
        case .compare(let comparison): return take(key, in: comparison)
        case .facets(let facets): return take(key, in: facets)
        case .eventForm(let form): return key == .control("x") ? exchange(form) : take(key, in: form)
        case .personForm(let form): return take(key, in: form)
        case .link(let link): return take(key, in: link)
        case .merge(let merge): return take(key, in: merge)
        case .split(let split): return take(key, in: split)
        case .decision(let decision): return take(key, in: decision)
        case .conflict(let conflict): return take(key, in: conflict)
        case nil: return []
        }
    }

    // MARK: People

    mutating func openPeoplePicker() -> [Effect] {
        overlay = .people(PeoplePickerState())
        return [.findPeople(generation: 0, text: "")]
    }

    private mutating func take(_ key: Key, in state: PeoplePickerState) -> [Effect] {
        var picker = state
        let count = picker.hits?.count ?? 0
        if let selected = ListMovement.selection(after: key, from: picker.selected, count: count) {
            picker.selected = selected
        } else if key == .control("e"), let hits = picker.hits, hits.indices.contains(picker.selected) {
            return openForm(of: hits[picker.selected].summary.person)
        } else if key == .enter {
            picker.isAccepted = true
            overlay = .people(picker)
            return acceptPerson()
        } else {
            let before = picker.input.text
            guard picker.input.take(key) else { return [] }
            if picker.input.text != before {
                picker.generation += 1
                picker.selected = 0
                picker.isAnswered = false
                overlay = .people(picker)
                return [.findPeople(generation: picker.generation, text: picker.input.text)]
            }
        }
        overlay = .people(picker)
        return []
    }

    mutating func peopleFound(_ generation: Int, _ hits: [PersonHit]) -> [Effect] {
        if case .eventForm(let form) = overlay { return peopleFound(generation, hits, in: form) }
        if case .personForm(let form) = overlay { return peopleFound(generation, hits, in: form) }
        guard case .people(var picker) = overlay, picker.generation == generation else { return [] }
        picker.hits = hits
        picker.isAnswered = true
        picker.selected = min(picker.selected, max(0, hits.count - 1))
        overlay = .people(picker)
        return picker.isAccepted ? acceptPerson() : []
    }

    /// Narrows the list to the chosen person, as soon as the hits are those of what has been typed.
    private mutating func acceptPerson() -> [Effect] {
        guard case .people(var picker) = overlay, picker.isAnswered else { return [] }
        guard let hits = picker.hits, hits.indices.contains(picker.selected) else {
            picker.isAccepted = false
            overlay = .people(picker)
            return []
        }
        overlay = nil
        focus = .timeline
        return setQuery("person:\(hits[picker.selected].id.name)")
    }

    // MARK: Prompts

    private mutating func take(_ key: Key, in state: PromptState) -> [Effect] {
        var prompt = state
        if key == .enter { return answer(prompt) }
        if prompt.purpose == .filter, key == .tab || key == .backtab {
            prompt.goOn(by: key == .tab ? 1 : -1)
            if prompt.chosen != nil { (prompt.remark, prompt.mistake) = (nil, nil) }
            overlay = .prompt(prompt)
            return []
        }
        guard prompt.input.take(key) else { return [] }
        if prompt.input.text != state.input.text {
            prompt.remark = prompt.purpose == .date ? dateRemark(prompt.input.text) : nil
            prompt.mistake = nil
        }
        return askForCompletions(&prompt)
    }

    mutating func openFilter() -> [Effect] {
        var prompt = PromptState(.filter, text: query)
        return askForCompletions(&prompt)
    }

    private mutating func askForCompletions(_ prompt: inout PromptState) -> [Effect] {
        prompt.generation += 1
        prompt.completions = []
        prompt.chosen = nil
        overlay = .prompt(prompt)
        guard prompt.purpose == .filter else { return [] }
        return [
            .complete(
                generation: prompt.generation, query: prompt.input.text, cursor: prompt.input.codePointCursor)
        ]
    }

    mutating func completionsFound(_ generation: Int, _ completions: [QueryCompletion]) -> [Effect] {
        guard case .prompt(var prompt) = overlay, prompt.generation == generation, prompt.chosen == nil else {
            return []
        }
        prompt.completions = completions
        overlay = .prompt(prompt)
        return []
    }

    private mutating func answer(_ prompt: PromptState) -> [Effect] {
        let text = prompt.input.text.trimmed
        overlay = nil
        switch prompt.purpose {
        case .filter:
            focus = .timeline
            return setQuery(text)
        case .search:
            return startSearch(text)
        case .date:
            guard !text.isEmpty else { return [] }
            guard let day = date(from: text)?.lower else {
                var again = prompt
                again.remark = Message("“\(text)” is no date; try 2026-01-24 or 24 jan", isError: true)
                overlay = .prompt(again)
                return []
            }
            focus = .timeline
            return [.findDay(generation: timeline.shown, day)]
        }
    }

    private mutating func startSearch(_ text: String) -> [Effect] {
        guard !text.isEmpty else {
            search = nil
            return []
        }
        search = SearchState(words: text, pane: focus == .article ? .article : .timeline)
        if focus == .article {
            article.paragraph -= 1
            return moveToMatchInArticle(text, forward: true)
        }
        return [.findWords(generation: timeline.shown, text, from: timeline.cursor, forward: true)]
    }

    /// A date as EDTF or as people write it; a year left out is that of the event under the cursor.
    func date(from text: String) -> EDTFDate? {
        let year = timeline.current?.event?.date?.lower?.calendarDate.year
        return (try? EDTFDate(text)) ?? EDTFDate(plain: text, nearYear: year)
    }

    private func dateRemark(_ text: String) -> Message? {
        guard !text.trimmed.isEmpty else { return nil }
        return date(from: text.trimmed).map { Message($0.english) } ?? Message("…")
    }

    // MARK: Lists

    private mutating func take(_ key: Key, in state: PaletteState) -> [Effect] {
        var palette = state
        let matches = palette.matches
        if let selected = ListMovement.selection(after: key, from: palette.selected, count: matches.count) {
            palette.selected = selected
        } else if key == .enter {
            guard matches.indices.contains(palette.selected) else { return [] }
            overlay = nil
            return perform(matches[palette.selected].command)
        } else if palette.input.take(key) {
            palette.selected = 0
        }
        overlay = .palette(palette)
        return []
    }

    private mutating func take(_ key: Key, in state: ChoiceState) -> [Effect] {
        var choice = state
        let moved = ListMovement.selection(
            after: ListMovement.viKey(key), from: choice.selected, count: choice.choices.count)
        if let moved {
            choice.selected = moved
            overlay = .choice(choice)
        } else if key == .enter, choice.choices.indices.contains(choice.selected) {
            overlay = nil
            switch choice.choices[choice.selected].target {
            case .event(let event): return go(to: event)
            case .person(let person): return openForm(of: person)
            case .file(let path): return [.openInEditor(path: path)]
            case .citation(let citation): return unlink(citation)
            case .nothing: return []
            }
        } else if key == .character("q") {
            overlay = nil
        }
        return []
    }

    mutating func showProblems() {
        guard let findings = library?.findings, !findings.isEmpty else {
            message = Message("Every file of the library could be read")
            return
        }
        overlay = .choice(
            ChoiceState(
                title: Wording.count(findings.count, "problem") + " in the library's files",
                hint: "open the file in $EDITOR",
                choices: findings.map { .init(label: $0.description, target: .file(path: $0.path)) }))
    }

    private mutating func take(_ key: Key, inHelp state: ScrollState) -> [Effect] {
        var scroll = state
        if key == .character("q") || key == .character("?") {
            overlay = nil
            return []
        }
        let lines = HelpView.lines(columns: size.columns).count
        let page = HelpView.height(in: size)
        guard let command = CommandTable.command(for: key) else { return [] }
        scroll.top = ScrollMovement.top(
            after: command, from: scroll.top, lines: lines, page: page)
        overlay = .help(scroll)
        return []
    }
}

extension PromptState {
    /// Puts the next or the previous completion into the line, in place of what was typed.
    mutating func goOn(by step: Int) {
        guard !completions.isEmpty else { return }
        if chosen == nil { typed = input }
        let next = chosen.map { $0 + step } ?? (step > 0 ? 0 : completions.count - 1)
        let index = (next + completions.count) % completions.count
        chosen = index
        input = typed ?? input
        let completion = completions[index]
        input.replace(completion.range, with: completion.text + (completion.text.hasSuffix(":") ? "" : " "))
    }
}

/// How keys move the choice in a list that is narrowed by typing.
enum ListMovement {
    /// The new choice; nil where the key does not move it.
    static func selection(after key: Key, from selected: Int, count: Int) -> Int? {
        let last = max(0, count - 1)
        switch key {
        case .down, .control("n"), .tab: return min(last, selected + 1)
        case .up, .control("p"), .backtab: return max(0, selected - 1)
        case .pageDown: return min(last, selected + 10)
        case .pageUp: return max(0, selected - 10)
        default: return nil
        }
    }

    /// In lists without a line to type in, `j` and `k` move too.
    static func viKey(_ key: Key) -> Key {
        switch key {
        case .character("j"): .down
        case .character("k"): .up
        default: key
        }
    }
}

/// How commands move the view over a long text.
enum ScrollMovement {
    static func top(after command: Command, from top: Int, lines: Int, page: Int) -> Int {
        let moved =
            switch command {
            case .down: top + 1
            case .up: top - 1
            case .pageDown: top + page
            case .pageUp: top - page
            case .first: 0
            case .last: lines
            default: top
            }
        return max(0, min(moved, lines - page))
    }
}

extension String {
    /// Without blanks at its ends.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
