internal import EventModel
internal import Terminal

extension LinkPanel {
    mutating func take(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        target == nil ? choose(key, on: screen) : typeClaim(key)
    }

    mutating func take(_ news: PanelNews, on screen: ScreenState) -> PanelOutcome {
        if case .event(let record) = news { take(record) }
        guard case .answer(.eventsFound(let events), .events(input.text)) = news, target == nil else { return .stays }
        if input.text.isEmpty { near = events } else { found = events }
        isAnswered = true
        selected = min(selected, choices.count - 1)
        guard isAccepted else { return .stays }
        isAccepted = false
        return pick(choices[selected], on: screen)
    }

    mutating func press(_ number: Int, on screen: ScreenState) -> PanelOutcome {
        if target == nil { selected = number } else { line = number }
        return .stays
    }

    /// Back to the choice of the event, with the claims typed.
    mutating func leave(by key: Key, on screen: ScreenState) -> PanelOutcome {
        guard key == .escape, target != nil else { return .closes }
        (former, target) = (target, nil)
        return .stays
    }

    // MARK: Which event

    private mutating func choose(_ key: Key, on screen: ScreenState) -> PanelOutcome {
        if let row = ListMovement.selection(after: key, from: selected, count: choices.count) {
            selected = row
            return .stays
        }
        if key == .enter {
            guard isAnswered else {
                isAccepted = true
                return .stays
            }
            return choices.indices.contains(selected) ? pick(choices[selected], on: screen) : .stays
        }
        let before = input.text
        guard input.take(key), input.text != before else { return .stays }
        selected = 0
        if input.text.isEmpty { found = nil }
        isAnswered = input.text.isEmpty
        isAccepted = false
        return isAnswered ? .stays : .stays(.ask(.events(input.text)))
    }

    private mutating func pick(_ choice: Choice, on screen: ScreenState) -> PanelOutcome {
        switch choice {
        case .new: return .closes(.run(.newEvent))
        case .claims(let citation):
            guard let shown else { return .stays }
            choose(.init(event: shown, record: screen.event, existing: citation))
        case .event(let summary):
            choose(.init(event: summary, record: screen.event?.id == summary.id ? screen.event : nil))
        }
        guard let target, target.record == nil else { return .stays }
        return .stays(.ask(.event(target.event.id)))
    }

    // MARK: What it claims

    private mutating func typeClaim(_ key: Key) -> PanelOutcome {
        let isEmpty = claims[line].text.trimmed.isEmpty
        switch key {
        case .control("s"): return save()
        case .enter where isEmpty: return save()
        case .enter:
            if let mistake = mistake(in: claims[line].text) { return .refuses(mistake) }
            line += 1
            if line == claims.count { claims.append(LineInput()) }
        case .tab: complete()
        case .up: line = max(0, line - 1)
        case .down: line = min(claims.count - 1, line + 1)
        default: _ = claims[line].take(key)
        }
        return .stays
    }

    private mutating func save() -> PanelOutcome {
        let (claims, wrong) = readClaims()
        if let wrong {
            line = wrong
            return .refuses(mistake(in: self.claims[wrong].text) ?? "A claim is property: value")
        }
        guard target?.record != nil || target?.event.status == .confirmed else {
            return .stays(saying: Message("The suggestion is still being read; press the key again"))
        }
        guard let edit = edit(with: claims) else {
            return .closes(.dropSelection, saying: Message("Nothing was changed"))
        }
        let seen = [target?.record?.event].compactMap(\.self).inFiles
        return .closes(.dropSelection, .save(edit, seen: seen))
    }
}
