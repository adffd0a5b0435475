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
        isTouched = true
        if overlay != nil { return takeInPanel(key) }
        if let effects = takeWhileSelecting(key) { return effects }
        guard let command = keymap.command(for: key, in: focus) else { return [] }
        return perform(command, over: shown)
    }

    /// Carries out a command in the pane that has the focus, as soon as what it is about has been read.
    ///
    /// - Parameter shown: what the reader saw under the cursor. An event that is another one by now is left alone; where
    ///   the list is only being read again, that is not known yet.
    mutating func perform(_ command: Command, over shown: ShownEvent? = nil) -> [Effect] {
        let entry = command.entry
        if entry.needs.contains(.writable), let obstacle = editing.obstacle {
            message = Message(obstacle, isError: true)
            return []
        }
        if isTooEarly(for: command) {
            wait(for: command, over: shown)
            if entry.needs.contains(.record) { message = Message("Reading the event…") }
            return []
        }
        if let shown, command.worksOnEvent, hasChanged(since: shown) {
            message = .changedMeanwhile
            return []
        }
        return entry.run(&self)
    }

    mutating func resized(to size: Size) -> [Effect] {
        self.size = size
        let paragraph = article.paragraph
        layOutArticle()
        show(paragraph: paragraph)
        return cursorMoved() + fitDensity()
    }
}
