internal import EventModel
internal import Terminal

extension ScreenState {
    mutating func take(_ key: Key, over shown: ShownEvent?) -> [Effect] {
        switch key {
        case .resize(let size): return resized(to: size)
        case .closed: return [.terminal(.quit)]
        case .mouse(let event): return take(event)
        case .character, .control, .alt, .function, .paste, .enter, .escape, .tab, .backtab, .backspace, .delete,
            .insert,
            .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .controlLeft, .controlRight:
            break
        }
        message = nil
        awaiting = nil
        if overlay != nil { return takeInPanel(key) }
        if let effects = takeWhileSelecting(key) { return effects }
        guard let command = keymap.command(for: key, in: focus) else { return [] }
        if let shown, command.worksOnEvent, hasChanged(since: shown) {
            message = Message("What was here has just changed: look, and press the key again")
            return []
        }
        return perform(command)
    }

    /// Carries out a command in the pane that has the focus.
    mutating func perform(_ command: Command) -> [Effect] {
        let entry = command.entry
        if entry.needs.contains(.writable), let obstacle = editing.obstacle {
            message = Message(obstacle, isError: true)
            return []
        }
        if isTooEarly(for: command) {
            wait(for: command)
            return []
        }
        return entry.run(&self)
    }

    private mutating func resized(to size: Size) -> [Effect] {
        self.size = size
        let paragraph = article.paragraph
        layOutArticle()
        show(paragraph: paragraph)
        return cursorMoved()
    }
}
