internal import EventModel
internal import Terminal

/// Keys in a form, and saving it.
extension ScreenState {
    mutating func show(_ form: some Form, asking: Bool = false) -> [Effect] {
        var form = form
        let effects = asking ? form.question() : []
        overlay = form.overlay
        return effects
    }

    mutating func take(_ key: Key, in state: some Form) -> [Effect] {
        var form = state
        guard !form.isSaving else { return [] }
        form.isWaiting = false
        if let outcome = form.completion.take(key, choosing: form.choices) {
            if case .chosen(let person) = outcome { form.put(person) }
            return show(form, asking: outcome != .moved)
        }
        if key == .control("s") || key == .enter && form.focus == .save { return save(form) }
        guard form.type(key) || form.moveFocus(after: key) else { return [] }
        return show(form, asking: true)
    }

    mutating func click<F: Form>(_ field: F.Field, in state: F) -> [Effect] {
        var form = state
        guard !form.isSaving else { return [] }
        form.click(field)
        return field == .save ? save(form) : show(form, asking: true)
    }

    /// The library says who a name means, or may mean.
    mutating func peopleFound(_ generation: Int, _ hits: [PersonHit], in state: some Form) -> [Effect] {
        var form = state
        guard form.take(hits, generation: generation) else { return [] }
        return form.isWaiting ? save(form) : show(form, asking: true)
    }

    private mutating func save(_ state: some Form) -> [Effect] {
        var form = state
        form.isChecked = true
        form.completion.isTyping = false
        form.isWaiting = form.hasUnknownNames
        if form.isWaiting { return show(form, asking: true) }
        if let field = form.firstProblem {
            form.focus = field
            return show(form)
        }
        guard let edit = form.edit else {
            overlay = nil
            message = Message("Nothing was changed")
            return []
        }
        form.isSaving = true
        overlay = form.overlay
        return [.perform(edit, seen: form.seen)]
    }
}
