extension CSVRecord {
    /// A record that no spreadsheet takes for formulas: what begins like one gets an apostrophe in front.
    public static func defused(_ fields: [String]) -> CSVRecord { CSVRecord(fields.map(\.defused)) }

    /// How many fields begin with an apostrophe that ``defused(_:)`` puts there.
    static func formulas(in fields: [String]) -> Int { fields.count(where: \.looksLikeFormula) }
}

extension String {
    /// The same with an apostrophe in front where a spreadsheet would calculate it.
    var defused: String { looksLikeFormula ? "'" + self : self }

    /// Whether a spreadsheet takes it for a formula, also after blanks; wide forms count too.
    var looksLikeFormula: Bool {
        guard let first = unicodeScalars.first else { return false }
        if "\t\r\n".unicodeScalars.contains(first) { return true }
        guard let sign = unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" && $0 != "\t" }) else {
            return false
        }
        return "=+-@＝＋－＠|".unicodeScalars.contains(sign)
    }
}
