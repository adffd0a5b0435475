/// Changes the values of a document that differ between two versions of what it says, and nothing else.
struct FieldRewriting {
    private(set) var document: EditableDocument

    init(_ document: EditableDocument) { self.document = document }

    /// Brings a mapping from one version to another, value by value; a value that cannot be changed in parts is replaced.
    mutating func rewrite(_ path: DocumentPath, from old: DocumentValue, to new: DocumentValue) throws(RewritingError) {
        for key in Self.keys(old, new) where old[key] != new[key] {
            let before = document
            do throws(RewritingError) {
                try rewrite(key, at: path, from: old[key], to: new)
            } catch {
                document = before
                guard let value = new[key], document.value(at: path + [.key(key)]) != nil else { throw error }
                try document.replace(path + [.key(key)], with: value)
            }
        }
    }

    private static func keys(_ old: DocumentValue, _ new: DocumentValue) -> [String] {
        old.keys.filter { new[$0] == nil } + new.keys
    }

    private mutating func rewrite(
        _ key: String, at path: DocumentPath, from old: DocumentValue?, to mapping: DocumentValue
    ) throws(RewritingError) {
        let place = path + [.key(key)]
        let current = document.value(at: place)
        guard let new = mapping[key] else {
            if current != nil { try document.remove(place) }
            return
        }
        guard let current else { return try insert(key, new, at: path, mapping) }
        switch (current, old, new) {
        case (.map, .map?, .map): try rewrite(place, from: old ?? .null, to: new)
        case (.list(let elements), .list?, .list(let targets)): try rewrite(elements, key, at: place, to: targets)
        default: try document.replace(place, with: new)
        }
    }

    /// Behind the key that usually stands before it.
    private mutating func insert(
        _ key: String, _ value: DocumentValue, at path: DocumentPath, _ mapping: DocumentValue
    ) throws(RewritingError) {
        let present = document.value(at: path)?.keys ?? []
        let other = mapping.keys.prefix { $0 != key }.last(where: present.contains)
        try document.insert(key, value, into: path, after: other)
    }
}

extension FieldRewriting {
    /// Elements that stay what they are keep their places and comments; those that the model does not know stay too.
    private mutating func rewrite(
        _ elements: [DocumentValue], _ key: String, at path: DocumentPath, to targets: [DocumentValue]
    ) throws(RewritingError) {
        var slots = elements.map { CanonicalFields.element($0, of: key) }
        let plan = ListPlan(from: slots.compactMap { $0 }, to: targets, key: key)
        for index in plan.removed.reversed() {
            let place = slots.place(of: index)
            try document.remove(path + [.index(place)])
            slots.remove(at: place)
        }
        for index in plan.inserted {
            let place = slots.place(of: index)
            try document.insert(targets[index], at: place, into: path)
            slots.insert(targets[index], at: place)
        }
        for (index, target) in targets.enumerated() {
            let place = slots.place(of: index)
            guard slots.indices.contains(place), let old = slots[place], old != target else { continue }
            try rewrite(element: path + [.index(place)], from: old, to: target)
        }
    }

    private mutating func rewrite(
        element path: DocumentPath, from old: DocumentValue, to new: DocumentValue
    ) throws(RewritingError) {
        guard case .map = document.value(at: path), case .map = new else {
            return try document.replace(path, with: new)
        }
        try rewrite(path, from: old, to: new)
    }
}

extension [DocumentValue?] {
    /// The place of the nth element that is something to the model; the end where there are fewer.
    fileprivate func place(of number: Int) -> Int {
        indices.filter { self[$0] != nil }.dropFirst(number).first ?? count
    }
}

/// Which elements of a list go and which come.
private struct ListPlan {
    /// In the old list, ascending.
    var removed: [Int] = []
    /// In the new list, ascending.
    var inserted: [Int] = []

    init(from old: [DocumentValue], to new: [DocumentValue], key: String) {
        let (before, after) = (old.map { Self.identity($0, key) }, new.map { Self.identity($0, key) })
        // One element became another: its place and comment stay.
        if before.count == after.count, zip(before, after).count(where: { $0 != $1 }) == 1 { return }
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.append(offset)
            case .insert(let offset, _, _): inserted.append(offset)
            }
        }
        removed.sort()
        inserted.sort()
    }

    /// What makes an element the same though its other values change.
    private static func identity(_ value: DocumentValue, _ key: String) -> [DocumentValue?] {
        switch key {
        case "people": [value["person"]]
        case "sources": [value["article"], value["paragraph"], value["quote"]]
        case "claims": [value["property"]]
        default: [value]
        }
    }
}
