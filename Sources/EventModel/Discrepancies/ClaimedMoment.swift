/// The day or the time that a claim gives: what is written for the program, and read in words.
public enum ClaimedMoment: Hashable, Sendable {
    /// A date, in the form of EDTF.
    case date(EDTFDate)
    /// A time of the day.
    case time(TimeOfDay)

    /// Reads a value. Of a property whose last word is `date` or `time` it may be any such; of another one only what cannot
    /// be anything else: a whole date, hours with minutes. Nil for all else.
    public init?(_ value: String, of property: String) {
        let kind = Claim.key(of: property).split(separator: " ").last
        if kind == "date" || value.utf8.count >= 10 && value.utf8.contains(UInt8(ascii: "-")),
            let date = try? EDTFDate(value)
        {
            self = .date(date)
        } else if kind == "time" || value.utf8.contains(UInt8(ascii: ":")), let time = TimeOfDay(value) {
            self = .time(time)
        } else {
            return nil
        }
    }

    /// "27 January 2026", "about 11:00".
    public var english: String {
        switch self {
        case .date(let date): date.english
        case .time(let time): time.english
        }
    }
}

extension Resolution {
    /// The value that is kept, as it is read.
    public var english: String { ClaimedMoment(keep, of: property)?.english ?? keep }
}
