extension DocumentValue {
    /// The same with another value at a path that leads somewhere.
    package func replacing(_ path: ArraySlice<DocumentStep>, with value: DocumentValue) -> DocumentValue {
        changing(path) { children, index in children[index] = value } ?? value
    }

    /// The same without what a path leads to.
    func removing(_ path: ArraySlice<DocumentStep>) -> DocumentValue {
        changing(path) { children, index in children.remove(at: index) } ?? .null
    }

    /// Changes the entry or element that the path leads to, which has no key where it is a list's; nil for the whole.
    private func changing(
        _ path: ArraySlice<DocumentStep>, _ change: (inout [DocumentValue], Int) -> Void
    ) -> DocumentValue? {
        guard let step = path.first else { return nil }
        let rest = path.dropFirst()
        switch (self, step) {
        case (.list(var values), .index(let index)):
            if let changed = values[index].changing(rest, change) {
                values[index] = changed
            } else {
                change(&values, index)
            }
            return .list(values)
        case (.map(var entries), .key(let key)):
            guard let index = entries.firstIndex(where: { $0.key == key }) else { return self }
            var slot = [entries[index].value]
            if let changed = slot[0].changing(rest, change) { slot = [changed] } else { change(&slot, 0) }
            entries.replaceSubrange(index...index, with: slot.map { Entry(key, $0) })
            return .map(entries)
        default:
            return self
        }
    }
}
