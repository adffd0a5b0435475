/// The words between the two dates of a stretch.
enum StretchWords {
    /// What leads from the first to the last.
    static let through = table("to until till through")
    /// What joins the two behind `between`.
    static let joining = table("and")
    /// What begins a stretch whose ends are joined.
    static let opening = table("between")

    private static func table(_ words: String) -> WordTable<Bool> {
        WordTable(words.split(separator: " ").map { (String($0), true) })
    }
}
