extension Event {
    /// Whether the program found it and no file has it; a suggestion can stand in a table, too.
    public var isOnlyFound: Bool { status == .suggested && (path ?? "").isEmpty }

    /// The suggestion as it is to be accepted: why the program suggested it is no note of the curator.
    public var withoutReasons: Event {
        var event = self
        if isOnlyFound { event.notes = "" }
        return event
    }
}
