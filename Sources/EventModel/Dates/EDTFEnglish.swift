extension EDTFDate {
    /// Plain English: "about 24 January 2026".
    public var english: String { text }
}
