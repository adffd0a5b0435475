internal import EventModel

/// How an agency's text begins: `MINNEAPOLIS, Jan. 28, 2026 (Reuters) - Agents …`.
struct AgencyDateline {
    /// The stated day; a dateline without a year states none.
    let date: EDTFDate?
    /// The agency.
    let agency: String?

    init?(_ text: String) {
        guard text.unicodeScalars.first?.properties.isUppercase == true else { return nil }
        let head = String(text.prefix(90))
        guard let end = AgencyDateline.dash(in: head) else { return nil }
        let dateline = head[..<end]
        guard dateline.split(separator: " ").allSatisfy(AgencyDateline.mayStand) else { return nil }
        date = StatedDate(dateline)?.edtf
        agency = AgencyDateline.bracketed(in: dateline)
        if date == nil && agency == nil { return nil }
    }

    private static func dash(in head: String) -> String.Index? {
        [" - ", " – ", " — ", "— ", " -- ", "– "].compactMap { head.position(of: $0) }.min()
    }

    private static func mayStand(_ word: Substring) -> Bool {
        let first = word.first { $0 != "(" && $0 != "/" }
        return first.map { $0.isUppercase || $0.isNumber } ?? true || word == "de" || word == "of"
    }

    /// One to three words in brackets right before the dash.
    private static func bracketed(in dateline: Substring) -> String? {
        let words = dateline.trimmed
        guard words.hasSuffix(")"), let open = words.lastIndex(of: "(") else { return nil }
        let name = words[words.index(after: open)...].dropLast()
        guard (2...30).contains(name.count), name.first?.isUppercase == true, StatedDate(name) == nil else {
            return nil
        }
        return String(name)
    }
}
