internal import Terminal

/// How keys lead from field to field of a form, and around.
enum FormMovement {
    /// The field that a key leads to; nil where it leads nowhere.
    static func field<Field: CaseIterable & Equatable>(after key: Key, from field: Field) -> Field? {
        let fields = Array(Field.allCases)
        let index = fields.firstIndex(of: field) ?? 0
        return switch key {
        case .tab, .down, .enter: fields[(index + 1) % fields.count]
        case .backtab, .up: fields[(index + fields.count - 1) % fields.count]
        case .pageDown: fields.last
        case .pageUp: fields.first
        default: nil
        }
    }
}
