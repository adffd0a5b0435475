/// How exact a date is: the smallest unit of the calendar that is sure to hold it. Finest first.
///
/// An unspecified digit counts as far as it reaches: `2026-01-XX` is a `month`, `2026-XX-XX` a `year`, `196X-12-25` a
/// `decade`. `season` is any division of a year above the month (21–41). A year without its first digit is `unknown`.
public enum DatePrecision: Int, Comparable, Sendable, CaseIterable {
    case day, month, season, year, decade, century, millennium, set, interval, unknown

    /// Finer first.
    public static func < (left: DatePrecision, right: DatePrecision) -> Bool {
        left.rawValue < right.rawValue
    }
}
